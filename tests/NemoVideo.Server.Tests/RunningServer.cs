using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NemoVideo.Cloud;
using NemoVideo.Local;
using NemoVideo.Server.Serving;

namespace NemoVideo.Server.Tests;

/// <summary>A real server on a free port of this machine, over the local engine or what a test puts in its place.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    internal const string Token = "a-token-of-the-tests";

    private readonly INemoBackend _backend;
    private readonly NemoServer _server;
    private bool _stopped;

    private RunningServer(INemoBackend backend, NemoServer server)
    {
        _backend = backend;
        _server = server;
        Address = new Uri(server.Urls.Single());
        Http = new HttpClient { BaseAddress = Address };
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
    }

    internal Uri Address { get; }

    /// <summary>Shows the token.</summary>
    internal HttpClient Http { get; }

    internal static async Task<RunningServer> StartAsync(string folder, ServeLimits? limits = null, TimeProvider? time = null, Func<INemoBackend, INemoBackend>? around = null)
    {
        INemoBackend engine = new LocalBackend(Path.Combine(folder, "engine"), TimeProvider.System);
        var settings = new ServeSettings { Urls = ["http://127.0.0.1:0"], DataFolder = folder, Token = Token, Limits = limits ?? new(), Quiet = true };
        return new RunningServer(engine, await NemoServer.StartAsync(settings, around?.Invoke(engine) ?? engine, time ?? TimeProvider.System, default));
    }

    /// <summary>A client of the cloud, for which this server is the cloud.</summary>
    internal CloudBackend Client(string folder) => new(
        new CloudOptions { ApiAddress = Address, WebAddress = Address, Token = Token, TokenFolder = folder, SettingsFolder = folder },
        TimeProvider.System);

    /// <summary>Begins a session and uploads files to it.</summary>
    internal async Task<string> BeginAsync(params string[] files)
    {
        JsonElement session = await ReadAsync(await PostAsync("/api/tasks/me/with-session/nemo_agent", new JsonObject { ["task_name"] = "test", ["language"] = "en" }));
        string id = session.GetProperty("data").GetProperty("session_id").GetString()!;
        if (files.Length > 0)
            (await UploadAsync(id, files)).EnsureSuccessStatusCode();
        return id;
    }

    internal async Task<HttpResponseMessage> UploadAsync(string session, params string[] files)
    {
        using var form = new MultipartFormDataContent();
        foreach (string file in files)
            form.Add(new ByteArrayContent(File.ReadAllBytes(file)), "files", Path.GetFileName(file));
        return await Http.PostAsync($"/api/upload-video/nemo_agent/me/{session}", form);
    }

    internal Task<HttpResponseMessage> PostAsync(string path, JsonNode body) => PostAsync(path, body.ToJsonString());

    internal async Task<HttpResponseMessage> PostAsync(string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await Http.PostAsync(path, content);
    }

    internal async Task<JsonElement> GetAsync(string path) => await ReadAsync(await Http.GetAsync(path));

    internal static async Task<JsonElement> ReadAsync(HttpResponseMessage response)
    {
        using (response)
            return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    public async ValueTask DisposeAsync()
    {
        if (_stopped)
            return;
        _stopped = true;
        Http.Dispose();
        await _server.DisposeAsync();
        await _backend.DisposeAsync();
    }
}
