using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using NemoVideo.Tests;

namespace NemoVideo.Server.Tests;

/// <summary>Renders outlive the clients that began them, and results the server that made them.</summary>
public sealed class RenderTests : IAsyncLifetime, IDisposable
{
    private const string Download = "/api/render/proxy/render_1/download";

    private readonly TempFolder _folder = new();
    private RunningServer? _server;

    private RunningServer Server => _server!;

    [Fact]
    public async Task One_id_is_one_render()
    {
        BackendAround? backend = null;
        await RestartAsync(engine => backend = new BackendAround(engine));
        string session = await BeginAsync();
        JsonElement[] replies = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SubmitAsync(session)));
        Assert.All(replies, reply => Assert.Equal("render_1", reply.GetProperty("data").GetProperty("id").GetString()));
        await DoneAsync();
        await SubmitAsync(session);
        Assert.Equal(1, backend!.RendersStarted);
    }

    [Fact]
    public async Task A_render_without_an_id_is_given_one()
    {
        string session = await BeginAsync();
        JsonElement reply = await SubmitAsync(session, id: null);
        Assert.NotEmpty(reply.GetProperty("data").GetProperty("id").GetString()!);
    }

    [Fact]
    public async Task A_result_can_be_fetched_whole_and_in_parts_and_more_than_once()
    {
        await SubmitAsync(await BeginAsync());
        Assert.Equal(new Uri(Server.Address, Download).AbsoluteUri, (await DoneAsync()).GetProperty("outputUrl").GetString());
        byte[] whole = await Server.Http.GetByteArrayAsync(Download);
        Assert.Equal(whole, await Server.Http.GetByteArrayAsync(Download));

        using HttpResponseMessage head = await Server.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, Download));
        Assert.Equal((HttpStatusCode.OK, whole.Length), (head.StatusCode, head.Content.Headers.ContentLength!.Value));
        Assert.False(head.Headers.ETag!.IsWeak);
        Assert.Equal("video/mp4", head.Content.Headers.ContentType!.MediaType);

        using HttpResponseMessage rest = await GetFromAsync(1000, head.Headers.ETag);
        Assert.Equal(HttpStatusCode.PartialContent, rest.StatusCode);
        Assert.Equal((1000, whole.Length), (rest.Content.Headers.ContentRange!.From, rest.Content.Headers.ContentRange.Length));
        Assert.Equal(whole[1000..], await rest.Content.ReadAsByteArrayAsync());

        using HttpResponseMessage other = await GetFromAsync(1000, new EntityTagHeaderValue("\"another\""));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.Equal(whole, await other.Content.ReadAsByteArrayAsync());

        using HttpResponseMessage beyond = await GetFromAsync(whole.Length, head.Headers.ETag);
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, beyond.StatusCode);
    }

    [Fact]
    public async Task Behind_a_proxy_on_this_machine_the_address_of_a_result_is_the_proxys()
    {
        await SubmitAsync(await BeginAsync());
        await DoneAsync();
        Server.Http.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        Server.Http.DefaultRequestHeaders.Add("X-Forwarded-Host", "render.example.org");
        Assert.Equal($"https://render.example.org{Download}", (await LookAsync()).GetProperty("outputUrl").GetString());
    }

    [Fact]
    public async Task A_result_outlives_the_server()
    {
        await SubmitAsync(await BeginAsync());
        await DoneAsync();
        byte[] whole = await Server.Http.GetByteArrayAsync(Download);
        await RestartAsync();
        Assert.Equal("completed", (await LookAsync()).GetProperty("status").GetString());
        Assert.Equal(whole, await Server.Http.GetByteArrayAsync(Download));
    }

    [Fact]
    public async Task A_short_render_is_over_when_its_start_is_answered()
    {
        JsonElement reply = await SubmitAsync(await BeginAsync());
        Assert.Equal("completed", reply.GetProperty("data").GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_render_that_a_restart_broke_off_is_begun_again()
    {
        var time = new ManualTime();
        await RestartAsync(engine => new BackendAround(engine) { Render = id => new RenderStatus(id, NemoRenderState.Processing, 40) }, time);
        string session = await BeginAsync();
        await time.AdvanceUntilAsync(SubmitAsync(session), TimeSpan.FromSeconds(1));
        JsonElement before = await LookAsync();
        Assert.Equal(("processing", 40), (before.GetProperty("status").GetString(), before.GetProperty("progress").GetDouble()));

        await RestartAsync(time: time);
        await time.AdvanceUntilAsync(DoneAsync(), TimeSpan.FromSeconds(1));
        Assert.NotEmpty(await Server.Http.GetByteArrayAsync(Download));
    }

    [Fact]
    public async Task Why_a_render_failed_is_told_without_paths_also_after_a_restart()
    {
        await RestartAsync(engine => new BackendAround(engine)
        {
            Render = id => new RenderStatus(id, NemoRenderState.Failed, Error: new NemoException(NemoErrorCode.RenderFailed, $"'{Data}/engine/x.mp4' broke.")),
        });
        await SubmitAsync(await BeginAsync());
        JsonElement failed = await DoneAsync("failed");
        Assert.Equal("'engine/x.mp4' broke.", failed.GetProperty("error").GetString());

        await RestartAsync();
        Assert.Equal("'engine/x.mp4' broke.", (await LookAsync()).GetProperty("error").GetString());
    }

    [Fact]
    public async Task A_render_that_failed_can_be_cancelled_and_tried_again_under_its_id()
    {
        bool broken = true;
        await RestartAsync(engine => new BackendAround(engine) { Render = id => broken ? new RenderStatus(id, NemoRenderState.Failed) : null });
        string session = await BeginAsync();
        Assert.Equal("failed", (await SubmitAsync(session)).GetProperty("data").GetProperty("status").GetString());

        broken = false;
        Assert.Equal("failed", (await SubmitAsync(session)).GetProperty("data").GetProperty("status").GetString());
        using HttpResponseMessage cancelled = await Server.Http.PostAsync("/api/render/proxy/lambda/render_1/cancel", null);
        Assert.Equal("completed", (await SubmitAsync(session)).GetProperty("data").GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("GET", "/api/render/proxy/lambda/render_2")]
    [InlineData("GET", "/api/render/proxy/render_2/download")]
    [InlineData("POST", "/api/render/proxy/lambda/render_2/cancel")]
    [InlineData("GET", "/api/render/proxy/..%2f..%2fengine/download")]
    public async Task What_is_not_known_is_not_found(string method, string path)
    {
        using HttpResponseMessage response = await Server.Http.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(404, (await RunningServer.ReadAsync(response)).GetProperty("code").GetInt32());
    }

    [Fact]
    public async Task A_cancelled_render_gives_its_space_back()
    {
        await SubmitAsync(await BeginAsync());
        await DoneAsync();
        using HttpResponseMessage response = await Server.Http.PostAsync("/api/render/proxy/lambda/render_1/cancel", null);
        Assert.Equal("cancelled", (await RunningServer.ReadAsync(response)).GetProperty("data").GetProperty("status").GetString());
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(Data, "renders")));
    }

    async Task IAsyncLifetime.InitializeAsync() => _server = await RunningServer.StartAsync(Data);

    async Task IAsyncLifetime.DisposeAsync() => await Server.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    private string Data => _folder.File("data");

    private async Task RestartAsync(Func<INemoBackend, INemoBackend>? around = null, TimeProvider? time = null)
    {
        await Server.DisposeAsync();
        _server = await RunningServer.StartAsync(Data, time: time, around: around);
    }

    private Task<string> BeginAsync() => Server.BeginAsync(TestMedia.Clip(_folder.File("a.mp4")));

    private async Task<JsonElement> SubmitAsync(string session, string? id = "render_1")
    {
        JsonElement draft = (await Server.GetAsync($"/api/state/nemo_agent/me/{session}/latest")).GetProperty("data").GetProperty("state").GetProperty("draft");
        var body = new JsonObject { ["id"] = id, ["sessionId"] = session, ["draft"] = JsonNode.Parse(draft.GetRawText()) };
        return await RunningServer.ReadAsync(await Server.PostAsync("/api/render/proxy/lambda", body));
    }

    private async Task<JsonElement> LookAsync() => (await Server.GetAsync("/api/render/proxy/lambda/render_1")).GetProperty("data");

    private async Task<JsonElement> DoneAsync(string status = "completed")
    {
        JsonElement render = await LookAsync();
        while (render.GetProperty("status").GetString() is "pending" or "processing")
            render = await LookAsync();
        Assert.Equal(status, render.GetProperty("status").GetString());
        return render;
    }

    private async Task<HttpResponseMessage> GetFromAsync(long from, EntityTagHeaderValue version)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Download);
        request.Headers.Range = new RangeHeaderValue(from, null);
        request.Headers.IfRange = new RangeConditionHeaderValue(version);
        return await Server.Http.SendAsync(request);
    }
}
