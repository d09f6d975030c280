using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using NemoVideo.Tests;

namespace NemoVideo.Server.Tests;

/// <summary>Messages to the agent, and the stream that answers them.</summary>
public sealed class MessageTests : IAsyncDisposable
{
    private readonly TempFolder _folder = new();
    private readonly ManualTime _time = new();
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<IEnumerable<AgentEvent>> _said = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private RunningServer? _server;

    private RunningServer Server => _server!;

    [Fact]
    public async Task Events_are_those_of_the_framework_in_camelCase()
    {
        string session = await StartAsync();
        _said.SetResult(
        [
            new AgentText("Done. 港"), new AgentToolCall("cut"), new AgentToolResult("cut"), new AgentAttachment("image/png", new byte[] { 251, 255 }),
            new AgentWarning("careful"), new AgentHeartbeat(TimeSpan.Zero, true), new AgentError("no such thing", NemoErrorCode.AudioSourceMissing),
        ]);
        using HttpResponseMessage response = await SayAsync(session);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType!.MediaType);

        string[] events = (await response.Content.ReadAsStringAsync()).Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("data:", events[5]);
        JsonObject[] parsed = events.Where(line => line != "data:").Select(line => JsonNode.Parse(line["data: ".Length..])!.AsObject()).ToArray();
        Assert.Equal("""{"text":"Done. 港"}""", PartOf(parsed[0]));
        Assert.Equal("cut", (string?)parsed[1]["content"]!["parts"]![0]!["functionCall"]!["name"]);
        Assert.Equal("cut", (string?)parsed[2]["content"]!["parts"]![0]!["functionResponse"]!["name"]);
        Assert.Equal("user", (string?)parsed[2]["content"]!["role"]);
        Assert.Equal("""{"inlineData":{"mimeType":"image/png","data":"-_8="}}""", PartOf(parsed[3]));
        Assert.Equal("careful", (string?)parsed[4]["customMetadata"]!["nemoVideoWarning"]);
        Assert.All(parsed[..5], said =>
        {
            Assert.Equal("nemo_agent", (string?)said["author"]);
            Assert.Equal((string?)parsed[0]["invocationId"], (string?)said["invocationId"]);
            Assert.Equal(1767355200.0, (double)said["timestamp"]!);
            Assert.Equal("""{"stateDelta":{},"artifactDelta":{},"requestedAuthConfigs":{}}""", said["actions"]!.ToJsonString());
        });
        Assert.Equal(5, parsed[..5].Select(said => (string?)said["id"]).Distinct().Count());
        Assert.Equal("""{"error":"no such thing","error_details":{"error_type":"AudioSourceMissing","error_message":"no such thing","timestamp":1767355200}}""", parsed[5].ToJsonString());
    }

    [Theory]
    [InlineData("""{"app_name":"nemo_agent","user_id":"me","session_id":"ID","new_message":{"parts":[{"text":"x"}]}}""")]
    [InlineData("""{"appName":"nemo_agent","userId":"me","sessionId":"ID","newMessage":{"role":"user","parts":[{"text":"x"}]},"streaming":false}""")]
    public async Task A_message_may_be_written_either_way(string body)
    {
        string session = await StartAsync();
        _said.SetResult([]);
        using HttpResponseMessage response = await Server.PostAsync("/run_sse", body.Replace("ID", session, StringComparison.Ordinal));
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType!.MediaType);
        Assert.True(_begun.Task.IsCompleted);
    }

    [Theory]
    [InlineData("{", "body")]
    [InlineData("[]", "body")]
    [InlineData("""{"new_message":{"parts":[{"text":"x"}]}}""", "session_id")]
    [InlineData("""{"session_id":"1"}""", "new_message")]
    [InlineData("""{"session_id":"1","new_message":{"parts":[]}}""", "new_message")]
    public async Task A_message_that_lacks_something_is_told_what_as_the_framework_does(string body, string place)
    {
        await StartAsync();
        using HttpResponseMessage response = await Server.PostAsync("/run_sse", body);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal(place, (await RunningServer.ReadAsync(response)).GetProperty("detail")[0].GetProperty("loc").EnumerateArray().Last().GetString());
    }

    [Fact]
    public async Task While_the_agent_is_at_work_there_are_signs_of_life()
    {
        string session = await StartAsync();
        Task<HttpResponseMessage> answer = SayAsync(session);
        await _time.AdvanceUntilAsync(answer, TimeSpan.FromSeconds(15));
        using HttpResponseMessage response = await answer;
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        Assert.Equal("data:", await reader.ReadLineAsync());
        Assert.Equal("", await reader.ReadLineAsync());

        _said.SetResult([new AgentText("Done.")]);
        Assert.Contains("Done.", await reader.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_takes_one_message_at_a_time()
    {
        string session = await StartAsync();
        Task<HttpResponseMessage> first = SayAsync(session);
        await _begun.Task;
        using HttpResponseMessage second = await SayAsync(session);
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Equal("SessionBusy", (await RunningServer.ReadAsync(second)).GetProperty("error_details").GetProperty("error_type").GetString());

        _said.SetResult([new AgentText("Done.")]);
        await (await first).Content.ReadAsStringAsync();
        using HttpResponseMessage third = await SayAsync(session);
        Assert.Equal(HttpStatusCode.OK, third.StatusCode);
    }

    [Fact]
    public async Task A_client_that_leaves_does_not_end_the_edit()
    {
        string session = await StartAsync();
        using var leaving = new CancellationTokenSource();
        Task<HttpResponseMessage> answer = SayAsync(session, leaving.Token);
        await _begun.Task;
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);

        _said.SetResult([new AgentText("Done.")]);
        await _ended.Task;
    }

    [Theory]
    [InlineData(NemoErrorCode.SessionBusy, HttpStatusCode.Conflict, 409)]
    [InlineData(NemoErrorCode.AgentFailed, HttpStatusCode.InternalServerError, 5000)]
    [InlineData(NemoErrorCode.EditOutcomeUnknown, HttpStatusCode.InternalServerError, 500)]
    public async Task What_fails_before_anything_is_said_is_answered_with_a_status(NemoErrorCode error, HttpStatusCode status, int code)
    {
        string session = await StartAsync();
        _said.SetException(new NemoException(error, "It failed."));
        using HttpResponseMessage response = await SayAsync(session);
        Assert.Equal(status, response.StatusCode);
        JsonElement reply = await RunningServer.ReadAsync(response);
        Assert.Equal((code, "It failed."), (reply.GetProperty("code").GetInt32(), reply.GetProperty("message").GetString()));
    }

    [Fact]
    public async Task A_server_that_is_stopped_breaks_the_stream_off_so_that_it_does_not_look_whole()
    {
        string session = await StartAsync();
        Task<HttpResponseMessage> answer = SayAsync(session);
        await _time.AdvanceUntilAsync(answer, TimeSpan.FromSeconds(15));
        using HttpResponseMessage response = await answer;
        await Server.DisposeAsync();
        await Assert.ThrowsAnyAsync<Exception>(() => response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        _said.TrySetCanceled();
        await Server.DisposeAsync();
        _folder.Dispose();
    }

    private static string PartOf(JsonObject said) => JsonSerializer.Serialize(said["content"]!["parts"]![0], Serving.Replies.Json);

    private async Task<string> StartAsync()
    {
        _server = await RunningServer.StartAsync(_folder.FullPath, time: _time, around: engine => new BackendAround(engine) { Agent = AgentAsync });
        return await Server.BeginAsync();
    }

    private async IAsyncEnumerable<AgentEvent> AgentAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        _begun.TrySetResult();
        foreach (AgentEvent said in await _said.Task.WaitAsync(cancellationToken))
            yield return said;
        _ended.TrySetResult();
    }

    private Task<HttpResponseMessage> SayAsync(string session, CancellationToken cancellationToken = default)
    {
        var body = new JsonObject { ["session_id"] = session, ["new_message"] = new JsonObject { ["parts"] = new JsonArray(new JsonObject { ["text"] = "x" }) } };
        var request = new HttpRequestMessage(HttpMethod.Post, "/run_sse") { Content = new StringContent(body.ToJsonString(), System.Text.Encoding.UTF8, "application/json") };
        return Server.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }
}
