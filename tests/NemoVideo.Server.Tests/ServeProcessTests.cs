using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NemoVideo.Tests;

namespace NemoVideo.Server.Tests;

/// <summary>The server as the program that it is: what it writes, what it needs, how it ends.</summary>
public sealed class ServeProcessTests : IDisposable
{
    private const string Token = "nmv_usr_a-token-for-a-process";

    private readonly TempFolder _folder = new();

    [LinuxFact]
    public async Task Stopped_in_the_middle_of_a_render_it_ends_at_once_and_takes_ffmpeg_along()
    {
        string plain = TestMedia.Clip(_folder.File("plain.mp4"));
        string clip = _folder.File("long.mp4");
        TestMedia.Ffmpeg(["-stream_loop", "1800", "-i", plain, "-c", "copy", clip]);
        using ServeProcess server = ServeProcess.Start(_folder.File("data"), Token);
        using HttpClient http = Client(server);
        string session = await BeginAsync(http);
        await UploadAsync(http, session, new ByteArrayContent(await File.ReadAllBytesAsync(clip)), "long.mp4");
        await PostAsync(http, "/run_sse", new JsonObject { ["session_id"] = session, ["new_message"] = new JsonObject { ["parts"] = new JsonArray(new JsonObject { ["text"] = "mute the original audio" }) } });
        JsonElement state = await ReadAsync(await http.GetAsync($"/api/state/nemo_agent/me/{session}/latest"));
        JsonNode draft = JsonNode.Parse(state.GetProperty("data").GetProperty("state").GetProperty("draft").GetRawText())!;
        await PostAsync(http, "/api/render/proxy/lambda", new JsonObject { ["id"] = "render_1", ["sessionId"] = session, ["draft"] = draft });
        string ffmpeg = _folder.File("data/engine/renders/render_1");
        while (RunningFfmpegs(ffmpeg) == 0)
            await Task.Yield();

        // One that does not end by itself within five seconds is ended by its runtime, with another code.
        (int exitCode, string log) = await server.StopAsync();
        Assert.Equal(0, exitCode);
        Assert.Equal(0, RunningFfmpegs(ffmpeg));
        Assert.Equal(["request.json"], Directory.EnumerateFiles(_folder.File("data/renders/render_1")).Select(Path.GetFileName));
        Assert.Contains("POST /run_sse 200", log, StringComparison.Ordinal);
        Assert.DoesNotContain(Token, log, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task A_large_upload_takes_no_more_memory_than_a_small_one()
    {
        using ServeProcess server = ServeProcess.Start(_folder.File("data"), Token);
        using HttpClient http = Client(server);
        string session = await BeginAsync(http);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, await UploadAsync(http, session, new ZeroContent(1_000_000), "small.mp4"));
        long before = PeakMemory(server.Process);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, await UploadAsync(http, session, new ZeroContent(300_000_000), "large.mp4"));
        Assert.InRange(PeakMemory(server.Process) - before, 0, 60_000_000);
        await server.StopAsync();
    }

    [Fact]
    public void Without_a_token_it_says_how_to_set_one_and_ends_with_1()
    {
        string program = Path.Combine(AppContext.BaseDirectory, "nemovideo.dll");
        (int exitCode, string output, string error) = TestMedia.Execute("dotnet", [program, "serve", "--data", _folder.File("data")], environment: new Dictionary<string, string> { ["NEMO_SERVER_TOKEN"] = "" });
        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains("NEMO_SERVER_TOKEN is not set", error, StringComparison.Ordinal);
        Assert.Contains("export NEMO_SERVER_TOKEN=", error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static long PeakMemory(Process process)
    {
        process.Refresh();
        return process.PeakWorkingSet64;
    }

    private static int RunningFfmpegs(string folder) =>
        Process.GetProcessesByName("ffmpeg").Count(process => File.Exists($"/proc/{process.Id}/cmdline") && File.ReadAllText($"/proc/{process.Id}/cmdline").Contains(folder, StringComparison.Ordinal));

    private static HttpClient Client(ServeProcess server) =>
        new() { BaseAddress = server.Address, DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", Token) } };

    private static async Task<string> BeginAsync(HttpClient http) =>
        (await PostAsync(http, "/api/tasks/me/with-session/nemo_agent", new JsonObject())).GetProperty("data").GetProperty("session_id").GetString()!;

    private static async Task<JsonElement> PostAsync(HttpClient http, string path, JsonObject body)
    {
        using HttpResponseMessage response = await http.PostAsync(path, new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"));
        return response.EnsureSuccessStatusCode().Content.Headers.ContentType!.MediaType == "application/json" ? await ReadAsync(response) : default;
    }

    private static async Task<HttpStatusCode> UploadAsync(HttpClient http, string session, HttpContent file, string name)
    {
        using var form = new MultipartFormDataContent { { file, "files", name } };
        using HttpResponseMessage response = await http.PostAsync($"/api/upload-video/nemo_agent/me/{session}", form);
        return response.StatusCode;
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response) => JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

    /// <summary>So many bytes of nothing, none of them kept in memory.</summary>
    private sealed class ZeroContent(long length) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            byte[] buffer = new byte[100_000];
            for (long sent = 0; sent < length; sent += buffer.Length)
                await stream.WriteAsync(buffer);
        }

        protected override bool TryComputeLength(out long computed)
        {
            computed = length;
            return true;
        }
    }
}
