using System.Text.Json;
using System.Text.Json.Nodes;
using NemoVideo.Tests;

namespace NemoVideo.Server.Tests;

/// <summary>The real curl, with the commands that the service's users know, works against the server as it does against the service.</summary>
public sealed class CurlTests : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _folder = new();
    private RunningServer? _server;

    [CurlFact]
    public void New_sound_gets_on_a_video_by_curl_alone()
    {
        string clip = TestMedia.Clip(_folder.File("interview clip.mp4"), 3);
        string voice = TestMedia.Voice(_folder.File("voiceover.m4a"), 3);

        string session = Call("/api/tasks/me/with-session/nemo_agent", "-d", """{"task_name":"project","language":"en"}""").GetProperty("data").GetProperty("session_id").GetString()!;

        JsonElement files = Call($"/api/upload-video/nemo_agent/me/{session}", "-F", $"files=@{clip}", "-F", $"files=@{voice}").GetProperty("data").GetProperty("files");
        Assert.Equal(["interview clip.mp4", "voiceover.m4a"], files.EnumerateArray().Select(file => file.GetProperty("filename").GetString()));

        string events = Curl(
            "/run_sse", "-N", "-H", "Accept: text/event-stream", "-H", "Content-Type: application/json",
            "-d", $$$"""{"app_name":"nemo_agent","user_id":"me","session_id":"{{{session}}}","new_message":{"parts":[{"text":"replace the original audio track with voiceover.m4a"}]}}""");
        Assert.Contains("data: {\"content\"", events, StringComparison.Ordinal);
        Assert.DoesNotContain("\"error\"", events, StringComparison.Ordinal);

        JsonElement state = Call($"/api/state/nemo_agent/me/{session}/latest").GetProperty("data").GetProperty("state");
        Assert.Equal(2, state.GetProperty("draft").GetProperty("t").GetArrayLength());
        Assert.True(Call("/api/credits/balance/simple").GetProperty("data").GetProperty("available").GetDouble() > 0);

        string submission = _folder.File("render.json");
        File.WriteAllText(submission, new JsonObject
        {
            ["id"] = "render_1777000000",
            ["sessionId"] = session,
            ["draft"] = JsonNode.Parse(state.GetProperty("draft").GetRawText()),
            ["output"] = new JsonObject { ["format"] = "mp4", ["quality"] = "high" },
        }.ToJsonString());
        JsonElement render = Call("/api/render/proxy/lambda", "-d", $"@{submission}").GetProperty("data");
        while (render.GetProperty("status").GetString() is "pending" or "processing")
            render = Call("/api/render/proxy/lambda/render_1777000000").GetProperty("data");
        Assert.Equal("completed", render.GetProperty("status").GetString());

        string result = _folder.File("result.mp4");
        TestMedia.Run("curl", ["-sS", "-f", "-H", $"Authorization: Bearer {RunningServer.Token}", "-o", result, render.GetProperty("outputUrl").GetString()!]);
        Assert.Equal(TestMedia.Probe(clip, "format=duration"), TestMedia.Probe(result, "format=duration"));
        Assert.Equal(["video", "audio"], TestMedia.Probe(result, "stream=codec_type"));
    }

    async Task IAsyncLifetime.InitializeAsync() => _server = await RunningServer.StartAsync(_folder.File("data"));

    async Task IAsyncLifetime.DisposeAsync() => await _server!.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    private JsonElement Call(string path, params string[] arguments)
    {
        string[] type = arguments.Contains("-d") ? ["-H", "Content-Type: application/json"] : [];
        return JsonDocument.Parse(Curl(path, [.. type, .. arguments])).RootElement;
    }

    private string Curl(string path, params string[] arguments) =>
        TestMedia.Run("curl", ["-sS", "-f", "-H", $"Authorization: Bearer {RunningServer.Token}", "-H", "X-Skill-Source: video-audio-replace-free", "-H", "X-Skill-Version: 1.0.0", "-H", "X-Skill-Platform: unknown", .. arguments, new Uri(_server!.Address, path).AbsoluteUri]);
}
