using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using NemoVideo.Server.Serving;
using NemoVideo.Tests;

namespace NemoVideo.Server.Tests;

/// <summary>Nobody gets in without the token, and a server that could not keep it secret does not start.</summary>
public sealed class TokenTests : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _folder = new();
    private RunningServer? _server;

    [Theory]
    [InlineData("POST", "/api/auth/claim-token")]
    [InlineData("POST", "/api/tasks/me/with-session/nemo_agent")]
    [InlineData("POST", "/run_sse")]
    [InlineData("POST", "/api/upload-video/nemo_agent/me/1")]
    [InlineData("GET", "/api/state/nemo_agent/me/1/latest")]
    [InlineData("GET", "/api/credits/balance/simple")]
    [InlineData("POST", "/api/render/proxy/lambda")]
    [InlineData("GET", "/api/render/proxy/lambda/render_1")]
    [InlineData("POST", "/api/render/proxy/lambda/render_1/cancel")]
    [InlineData("GET", "/api/render/proxy/render_1/download")]
    [InlineData("GET", "/")]
    public async Task Every_address_but_one_wants_the_token(string method, string path)
    {
        foreach (string? header in new[] { null, "", "Bearer", $"Bearer {RunningServer.Token}x", $"Bearer {RunningServer.Token[..^1]}", $"Basic {RunningServer.Token}", RunningServer.Token })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(_server!.Address, path));
            if (header is not null)
                request.Headers.TryAddWithoutValidation("Authorization", header);
            using var http = new HttpClient();
            using HttpResponseMessage response = await http.SendAsync(request);
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
            Assert.Equal(1001, (await RunningServer.ReadAsync(response)).GetProperty("code").GetInt32());
        }
    }

    [Fact]
    public async Task The_token_is_known_however_its_scheme_is_spelled()
    {
        _server!.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("bearer", RunningServer.Token);
        Assert.Equal(0, (await _server.GetAsync("/api/credits/balance/simple")).GetProperty("code").GetInt32());
    }

    [Fact]
    public async Task Nobody_is_given_a_token()
    {
        using var http = new HttpClient();
        using HttpResponseMessage response = await http.PostAsync(new Uri(_server!.Address, "/api/auth/anonymous-token"), null);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        JsonElement reply = await RunningServer.ReadAsync(response);
        Assert.Contains("Ask its owner", reply.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:0", "", false, "NEMO_SERVER_TOKEN is not set")]
    [InlineData("http://127.0.0.1:0", "fifteen-letters", false, "shorter than 16")]
    [InlineData("http://127.0.0.1:0", "a token with spaces in it", false, "visible ASCII")]
    [InlineData("http://0.0.0.0:0", RunningServer.Token, false, "could read the token")]
    [InlineData("http://*:0", RunningServer.Token, false, "could read the token")]
    [InlineData("http://render.example.org:0", RunningServer.Token, false, "could read the token")]
    [InlineData("https://127.0.0.1:0", RunningServer.Token, true, "needs a certificate")]
    [InlineData("ftp://127.0.0.1:0", RunningServer.Token, true, "neither http nor https")]
    [InlineData("here", RunningServer.Token, true, "no address")]
    public void A_server_that_would_not_be_safe_does_not_start(string url, string token, bool allowPlainHttp, string expected)
    {
        var settings = new ServeSettings { Urls = [url], DataFolder = _folder.FullPath, Token = token, AllowPlainHttp = allowPlainHttp };
        NemoException error = Assert.Throws<NemoException>(settings.Check);
        Assert.Equal(NemoErrorCode.SettingInvalid, error.Code);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost:8765", false)]
    [InlineData("http://[::1]:8765", false)]
    [InlineData("http://0.0.0.0:8765", true)]
    public void A_server_for_this_machine_or_a_network_that_is_trusted_may_do_without_encryption(string url, bool allowPlainHttp) =>
        new ServeSettings { Urls = [url], DataFolder = _folder.FullPath, Token = RunningServer.Token, AllowPlainHttp = allowPlainHttp }.Check();

    async Task IAsyncLifetime.InitializeAsync() => _server = await RunningServer.StartAsync(_folder.FullPath);

    async Task IAsyncLifetime.DisposeAsync() => await _server!.DisposeAsync();

    public void Dispose() => _folder.Dispose();
}
