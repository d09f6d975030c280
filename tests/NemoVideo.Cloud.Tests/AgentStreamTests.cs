using System.Text;
using NemoVideo.Tests;

namespace NemoVideo.Cloud.Tests;

/// <summary>What the agent says, in every form that the service may say it in, arriving in every way that bytes may.</summary>
public class AgentStreamTests
{
    /// <summary>Each example with what it amounts to.</summary>
    public static TheoryData<string, string[]> Examples => new()
    {
        { "text", ["text: Hi! Upload a clip or describe the video you want."] },
        { "two-stages", ["text: I'll generate your video now...", "call: generate_video_with_seedance", "result: generate_video_with_seedance", "call: edit_multitrack", "result: edit_multitrack", "text: Your video is ready! Preview it in the Timeline panel or click Export to save it."] },
        { "silent-edit", ["call: edit_multitrack", "result: edit_multitrack"] },
        { "partial-text", ["text: Added **lo-fi** music at 35 %. 🎵"] },
        { "error-in-the-middle", ["call: generate_video_with_seedance", "error: ServerError: 503 UNAVAILABLE"] },
        { "error-escaped", ["error: 503 UNAVAILABLE. 服务"] },
        { "error-as-event", ["error: 503 UNAVAILABLE"] },
        { "error-of-the-model", ["error: MALFORMED_FUNCTION_CALL: Malformed function call"] },
        { "error-named", ["error: context deadline exceeded"] },
        { "error-broken", ["error: 400 INVALID_ARGUMENT. {'error': {'message': \"bad \"quote"] },
        { "heartbeats", [] },
        { "trailing-noise", ["text: Title added."] },
        { "vendor-form", ["text: I'll generate your video now...", "call: generate_video_with_seedance", "result: generate_video_with_seedance"] },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_says_the_same_whole_and_in_single_bytes_and_with_any_line_ends(string name, string[] expected)
    {
        byte[] bytes = Example(name);
        string text = Encoding.UTF8.GetString(bytes);
        Assert.Equal(expected, await SummariesAsync(ScriptedStream.Whole(bytes)));
        Assert.Equal(expected, await SummariesAsync(ScriptedStream.Bytewise(bytes)));
        Assert.Equal(expected, await SummariesAsync(ScriptedStream.Bytewise(Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n")))));
        Assert.Equal(expected, await SummariesAsync(ScriptedStream.Whole(Encoding.UTF8.GetBytes("\uFEFF" + text.Replace("\n", "\r")))));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_that_breaks_off_anywhere_says_its_beginning_and_that_it_broke_off(string name, string[] expected)
    {
        byte[] bytes = Example(name);
        for (int length = 0; length < bytes.Length; length++)
        {
            List<string> heard = [];
            await Assert.ThrowsAsync<IOException>(async () =>
            {
                await foreach (AgentEvent agentEvent in ReadAsync(new ScriptedStream([bytes[..length]], breaksOff: true)))
                    heard.Add(Summary(agentEvent));
            });
            Assert.Equal(expected.Take(heard.Count), heard);
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_that_just_ends_anywhere_says_no_more_than_its_beginning(string name, string[] expected)
    {
        byte[] bytes = Example(name);
        for (int length = 0; length < bytes.Length; length++)
        {
            List<string> heard = await SummariesAsync(ScriptedStream.Whole(bytes[..length]));
            Assert.All(heard, (summary, index) => Assert.True(expected.Length > index && expected[index].StartsWith(summary, StringComparison.Ordinal), $"{name} cut at {length}: {summary}"));
        }
    }

    [Theory]
    [InlineData("{\"content\":{\"parts\":[{\"text\":\"a\"},{\"text\":\"b\"}]}}", "text: ab")]
    [InlineData("{\"content\":{\"parts\":[{\"text\":\"secret thought\",\"thought\":true}]}}")]
    [InlineData("{\"content\":{\"parts\":[{\"thought\":true,\"text\":\"secret thought\"},{\"text\":\"said\"}]}}", "text: said")]
    [InlineData("{\"invocation_id\":\"e\",\"content\":{\"parts\":[{\"function_call\":{\"id\":\"1\",\"args\":{\"name\":\"no\"},\"name\":\"edit\"}}]}}", "call: edit")]
    [InlineData("{\"content\":{\"parts\":[{\"functionCall\":{\"name\":\"edit\"}}]},\"partial\":true}")]
    [InlineData("{\"content\":{\"parts\":[{\"inlineData\":{\"mimeType\":\"image/png\",\"data\":\"-__-AA==\"}}]}}", "attachment: image/png FBFFFE00")]
    [InlineData("{\"content\":{\"parts\":[{\"inline_data\":{\"mime_type\":\"image/png\",\"data\":\"-__-AA\"}}]}}", "attachment: image/png FBFFFE00")]
    [InlineData("{\"content\":{\"parts\":[{\"inlineData\":{\"mimeType\":\"image/png\",\"data\":\"%%%\"}}]}}")]
    [InlineData("{\"code\":2001,\"message\":\"no credits\"}", "error: no credits (OutOfCredits)")]
    [InlineData("{\"code\":0,\"data\":{}}")]
    [InlineData("{\"code\":7,\"content\":{\"parts\":[{\"text\":\"x\"}]}}", "text: x")]
    [InlineData("{\"type\":\"text\",\"text\":\"x\"}", "text: x")]
    [InlineData("{\"type\":\"error\",\"message\":\"x\"}", "error: x")]
    [InlineData("{\"error\":{\"message\":\"inside\"}}", "error: inside")]
    [InlineData("{\"error\":\"x\",\"error_details\":{\"error_type\":\"AudioSourceMissing\"}}", "error: x (AudioSourceMissing)")]
    [InlineData("{\"error\":null,\"content\":{\"parts\":[{\"text\":\"x\"}]}}", "text: x")]
    [InlineData("{\"customMetadata\":{\"nemoVideoWarning\":\"mind the gap\"}}", "warning: mind the gap")]
    [InlineData("{\"content\":{\"parts\":[{\"text\":\"\\ud800\"}]}}", "text: \\ud800")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    [InlineData("[DONE]")]
    [InlineData("ping")]
    [InlineData("{\"content\":{\"parts\":")]
    [InlineData("{\"content\":{\"parts\":[{\"text\":\"x\"}]}} and more")]
    public async Task An_event_is_read_tolerantly(string data, params string[] expected) =>
        Assert.Equal(expected, await SummariesAsync(ScriptedStream.Whole(Encoding.UTF8.GetBytes($"data: {data}\n\n"))));

    [Theory]
    [InlineData("event: heartbeat\n\ndata: {\"content\":{\"parts\":[{\"text\":\"x\"}]}}\n\n", "text: x")]
    [InlineData("event: error\n\ndata: {\"content\":{\"parts\":[{\"text\":\"x\"}]}}\n\n", "text: x")]
    [InlineData("event:\ndata: {\"type\":\"text\",\"content\":\"x\"}\n\n", "text: x")]
    [InlineData("event: error\ndata: out of memory\n\n", "error: out of memory")]
    [InlineData("id: 7\n\ndata: {\"type\":\"text\",\"content\":\"x\"}\n\nid: 8", "text: x")]
    public async Task What_the_parser_makes_of_types_and_ids_does_no_harm(string stream, params string[] expected) =>
        Assert.Equal(expected, await SummariesAsync(ScriptedStream.Whole(Encoding.UTF8.GetBytes(stream))));

    [Fact]
    public async Task Noise_alone_is_the_answer_and_noise_before_more_is_none_at_the_end()
    {
        const string Noise = "data: {\"type\":\"text\",\"content\":\"I encountered a temporary issue.\"}\n\n";
        const string Text = "data: {\"type\":\"text\",\"content\":\"Done.\"}\n\n";
        Assert.Equal(["text: I encountered a temporary issue."], await SummariesAsync(ScriptedStream.Whole(Encoding.UTF8.GetBytes(Noise))));
        Assert.Equal(["text: I encountered a temporary issue.", "text: Done."], await SummariesAsync(ScriptedStream.Whole(Encoding.UTF8.GetBytes(Noise + Text))));
    }

    [Fact]
    public async Task A_secret_in_the_answer_is_taken_out()
    {
        Assert.Equal(["text: your token is [redacted]!"], await SummariesAsync(ScriptedStream.Whole("data: {\"type\":\"text\",\"content\":\"your token is nmv_usr_abcDEF123!\"}\n\n"u8.ToArray())));
    }

    [Fact]
    public async Task Heartbeats_alone_are_waited_for_ten_minutes_with_a_sign_every_two()
    {
        var time = new ManualTime();
        IEnumerable<byte[]> heartbeats = Enumerable.Repeat(": ping\n\ndata:\n\n"u8.ToArray(), 1000);
        List<TimeSpan> signs = [];
        TimeoutException e = await Assert.ThrowsAsync<TimeoutException>(async () =>
        {
            await foreach (AgentEvent agentEvent in ReadAsync(new ScriptedStream(heartbeats, () => time.Advance(TimeSpan.FromSeconds(15))), time))
                signs.Add(((AgentHeartbeat)agentEvent).Elapsed);
        });
        Assert.Contains("heartbeats", e.Message, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromMinutes(10), time.Elapsed);
        Assert.Equal([2, 4, 6, 8], signs.Select(sign => sign.TotalMinutes));
    }

    [Fact]
    public async Task An_agent_that_goes_on_talking_is_listened_to_for_fifteen_minutes()
    {
        var time = new ManualTime();
        IEnumerable<byte[]> talk = Enumerable.Repeat("data: {\"type\":\"tool_call\",\"name\":\"edit\"}\n\n"u8.ToArray(), 1000);
        await Assert.ThrowsAsync<TimeoutException>(async () => await SummariesAsync(new ScriptedStream(talk, () => time.Advance(TimeSpan.FromMinutes(1))), time));
        Assert.Equal(TimeSpan.FromMinutes(15), time.Elapsed);
    }

    [Fact]
    public async Task An_event_or_a_stream_without_end_is_refused()
    {
        IEnumerable<byte[]> line = Enumerable.Repeat(Encoding.ASCII.GetBytes(new string('x', 1 << 10)), 1 << 20);
        await Assert.ThrowsAsync<InvalidDataException>(() => SummariesAsync(new ScriptedStream(line.Prepend("data: "u8.ToArray()))));
        IEnumerable<byte[]> lines = Enumerable.Repeat(Encoding.ASCII.GetBytes($"data: \"{new string('x', 500)}\"\n\n"), 1 << 20);
        await Assert.ThrowsAsync<InvalidDataException>(() => SummariesAsync(new ScriptedStream(lines)));
    }

    internal static byte[] Example(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Examples", $"{name}.sse"));

    internal static IAsyncEnumerable<AgentEvent> ReadAsync(Stream stream, TimeProvider? time = null) =>
        AgentStream.ReadAsync(stream, (time ?? TimeProvider.System).GetTimestamp(), time ?? TimeProvider.System, CancellationToken.None);

    internal static async Task<List<string>> SummariesAsync(Stream stream, TimeProvider? time = null)
    {
        List<string> summaries = [];
        await foreach (AgentEvent agentEvent in ReadAsync(stream, time))
        {
            if (agentEvent is not AgentHeartbeat)
                summaries.Add(Summary(agentEvent));
        }

        return summaries;
    }

    private static string Summary(AgentEvent agentEvent) => agentEvent switch
    {
        AgentText text => $"text: {text.Text}",
        AgentWarning warning => $"warning: {warning.Text}",
        AgentToolCall call => $"call: {call.Name}",
        AgentToolResult result => $"result: {result.Name}",
        AgentAttachment attachment => $"attachment: {attachment.MediaType} {Convert.ToHexString(attachment.Data.Span)}",
        AgentError error => $"error: {error.Message}{(error.Code == NemoErrorCode.AgentFailed ? "" : $" ({error.Code})")}",
        _ => agentEvent.ToString()!,
    };
}
