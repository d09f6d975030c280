using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using NemoVideo.Server.Serving;
using NemoVideo.Tests;

namespace NemoVideo.Server.Tests;

/// <summary>Clients cannot fill the machine up: what they may use is limited, and what nobody uses goes.</summary>
public sealed class LimitTests : IAsyncDisposable
{
    private readonly TempFolder _folder = new();
    private readonly ManualTime _time = new();
    private RunningServer? _server;

    private RunningServer Server => _server!;

    [Fact]
    public async Task There_are_so_many_sessions_and_one_that_expires_makes_room()
    {
        await StartAsync(new ServeLimits { Sessions = 2 });
        string first = await Server.BeginAsync();
        string second = await Server.BeginAsync();
        using (HttpResponseMessage third = await Server.PostAsync("/api/tasks/me/with-session/nemo_agent", new JsonObject()))
        {
            Assert.Equal(HttpStatusCode.TooManyRequests, third.StatusCode);
            Assert.Contains("2 sessions", (await RunningServer.ReadAsync(third)).GetProperty("message").GetString(), StringComparison.Ordinal);
        }

        _time.Advance(TimeSpan.FromDays(5));
        Assert.Equal(0, (await StateAsync(first)).GetProperty("code").GetInt32());
        await RestartAsync(after: TimeSpan.FromDays(3));
        Assert.Equal(1002, (await StateAsync(second)).GetProperty("code").GetInt32());
        Assert.Equal(0, (await StateAsync(first)).GetProperty("code").GetInt32());
        await Server.BeginAsync();
    }

    [Fact]
    public async Task A_result_that_nobody_asks_for_goes_and_gives_its_space_back()
    {
        await StartAsync(new ServeLimits { DiskBytes = 1 });
        Write("renders/old/request.json", "{}");
        Write("renders/old/result.mp4", "x");
        Directory.SetLastWriteTimeUtc(Path.Combine(_folder.FullPath, "renders", "old"), _time.GetUtcNow().UtcDateTime);
        await RestartAsync(after: TimeSpan.FromDays(6));
        Assert.Equal("completed", (await Server.GetAsync("/api/render/proxy/lambda/old")).GetProperty("data").GetProperty("status").GetString());
        await RestartAsync(after: TimeSpan.FromDays(2));
        Assert.Equal(404, (await Server.GetAsync("/api/render/proxy/lambda/old")).GetProperty("code").GetInt32());
    }

    [Fact]
    public async Task On_a_full_disk_nothing_is_rendered()
    {
        await StartAsync(new ServeLimits { DiskBytes = 1 });
        string session = await Server.BeginAsync();
        Write("renders/old/result.mp4", "x");
        await RestartAsync(after: TimeSpan.Zero);
        using HttpResponseMessage response = await Server.PostAsync("/api/render/proxy/lambda", new JsonObject { ["id"] = "new", ["sessionId"] = session, ["draft"] = new JsonObject() });
        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.False(Directory.Exists(Path.Combine(_folder.FullPath, "renders", "new")));
    }

    [Fact]
    public async Task A_body_of_JSON_is_no_way_to_send_much()
    {
        await StartAsync(new ServeLimits());
        Server.Http.DefaultRequestHeaders.ExpectContinue = true;
        using HttpResponseMessage response = await Server.PostAsync("/api/tasks/me/with-session/nemo_agent", $$"""{"task_name":"{{new string('x', 17_000_000)}}"}""");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Two_servers_do_not_share_a_folder()
    {
        await StartAsync(new ServeLimits());
        NemoException error = await Assert.ThrowsAsync<NemoException>(() => RunningServer.StartAsync(_folder.FullPath));
        Assert.Equal(NemoErrorCode.OutputNotWritable, error.Code);
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _folder.Dispose();
    }

    private ServeLimits _limits = new();

    private async Task StartAsync(ServeLimits limits)
    {
        _limits = limits;
        _server = await RunningServer.StartAsync(_folder.FullPath, limits, _time);
        _time.Advance(TimeSpan.Zero);
    }

    /// <summary>Servers look for what has expired when they start.</summary>
    private async Task RestartAsync(TimeSpan after)
    {
        await Server.DisposeAsync();
        _time.Advance(after);
        await StartAsync(_limits);
    }

    private Task<JsonElement> StateAsync(string session) => Server.GetAsync($"/api/state/nemo_agent/me/{session}/latest");

    private void Write(string name, string content)
    {
        string path = Path.Combine(_folder.FullPath, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
