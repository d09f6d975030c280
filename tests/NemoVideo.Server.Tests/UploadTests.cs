using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using NemoVideo.Server.Serving;
using NemoVideo.Tests;

namespace NemoVideo.Server.Tests;

/// <summary>What comes in is looked at before it is believed, and what is not taken leaves nothing behind.</summary>
public sealed class UploadTests : IAsyncLifetime, IDisposable
{
    private const int LargestFile = 2_000_000;

    private readonly TempFolder _folder = new();
    private RunningServer? _server;

    private RunningServer Server => _server!;

    [Theory]
    [InlineData("../../../../evil.wav", "evil.wav")]
    [InlineData("/etc/evil.wav", "evil.wav")]
    [InlineData(@"C:\Users\me\evil.wav", "evil.wav")]
    [InlineData("a%22b.wav", "a\"b.wav")]
    [InlineData("two%0Alines.wav", "two_lines.wav")]
    public async Task A_name_never_decides_where_a_file_is_written(string sent, string expected)
    {
        string session = await Server.BeginAsync();
        JsonElement reply = await RunningServer.ReadAsync(await SendFormAsync(session, "files", sent, File.ReadAllBytes(TestMedia.Voice(_folder.File("a.wav"), 0.2))));
        Assert.Equal(expected, reply.GetProperty("data").GetProperty("files")[0].GetProperty("filename").GetString());

        string written = Assert.Single(Directory.EnumerateFiles(_folder.FullPath, expected, SearchOption.AllDirectories));
        Assert.StartsWith(Path.Combine(Data, "sessions", session), written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_name_is_cut_and_keeps_its_extension()
    {
        string session = await Server.BeginAsync();
        JsonElement reply = await RunningServer.ReadAsync(await SendFormAsync(session, "files", new string('x', 230) + "ü🎵" + new string('y', 300) + ".wav", File.ReadAllBytes(TestMedia.Voice(_folder.File("a.wav"), 0.2))));
        Assert.Equal(new string('x', 230) + "ü🎵yyyy.wav", reply.GetProperty("data").GetProperty("files")[0].GetProperty("filename").GetString());
    }

    [Fact]
    public async Task Clients_are_not_told_where_files_lie()
    {
        string session = await Server.BeginAsync();
        string broken = _folder.File("broken.mp4");
        File.WriteAllText(broken, "not a video");
        string[] replies =
        [
            await (await Server.UploadAsync(session, TestMedia.Clip(_folder.File("a.mp4")))).Content.ReadAsStringAsync(),
            await (await Server.UploadAsync(session, broken)).Content.ReadAsStringAsync(),
            await Server.Http.GetStringAsync($"/api/state/nemo_agent/me/{session}/latest"),
        ];
        Assert.Contains("'broken.mp4' cannot be read as media", replies[1], StringComparison.Ordinal);
        Assert.All(replies, reply => Assert.DoesNotContain(Path.GetFileName(_folder.FullPath), reply, StringComparison.Ordinal));
        Assert.All(replies, reply => Assert.DoesNotContain("local_path", reply, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a.exe", 10, HttpStatusCode.UnsupportedMediaType, 4001)]
    [InlineData("a", 10, HttpStatusCode.UnsupportedMediaType, 4001)]
    [InlineData("a.mp4", 0, HttpStatusCode.UnsupportedMediaType, 4001)]
    [InlineData("a.mp4", LargestFile + 1, HttpStatusCode.RequestEntityTooLarge, 4002)]
    public async Task What_is_of_no_use_or_too_large_is_refused_and_leaves_nothing(string name, int length, HttpStatusCode status, int code)
    {
        string session = await Server.BeginAsync();
        using HttpResponseMessage response = await SendFormAsync(session, "files", name, new byte[length]);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(code, (await RunningServer.ReadAsync(response)).GetProperty("code").GetInt32());
        Assert.Empty(Leftovers());
    }

    [Fact]
    public async Task A_form_without_files_is_told_how_to_send_them()
    {
        string session = await Server.BeginAsync();
        using HttpResponseMessage response = await SendFormAsync(session, "file", "a.mp4", new byte[10]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("files", (await RunningServer.ReadAsync(response)).GetProperty("detail")[0].GetProperty("msg").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_fit_on_the_disk_is_refused_and_what_fits_then_still_fits()
    {
        string session = await Server.BeginAsync();
        string voice = TestMedia.Voice(_folder.File("a.wav"), 15);
        Assert.Equal(HttpStatusCode.OK, (await Server.UploadAsync(session, voice)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Server.UploadAsync(session, voice)).StatusCode);
        JsonElement reply = await RunningServer.ReadAsync(await Server.UploadAsync(session, voice));
        Assert.Equal(4002, reply.GetProperty("code").GetInt32());
        Assert.Contains("no room", reply.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await Server.UploadAsync(session, TestMedia.Voice(_folder.File("b.wav"), 1))).StatusCode);
    }

    [Fact]
    public async Task A_client_that_leaves_in_the_middle_leaves_nothing()
    {
        string session = await Server.BeginAsync();
        using (var client = new TcpClient())
        {
            await client.ConnectAsync(Server.Address.Host, Server.Address.Port);
            string head = $"POST /api/upload-video/nemo_agent/me/{session} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {RunningServer.Token}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 1000000\r\n\r\n--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.mp4\"\r\n\r\n";
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head + new string('x', 100_000)));
            await UntilAsync(() => Leftovers().Length > 0);
        }

        await UntilAsync(() => Leftovers().Length == 0);
    }

    async Task IAsyncLifetime.InitializeAsync() =>
        _server = await RunningServer.StartAsync(Data, new ServeLimits { UploadBytes = LargestFile, DiskBytes = 4_000_000 });

    async Task IAsyncLifetime.DisposeAsync() => await Server.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    private string Data => _folder.File("data");

    private static async Task UntilAsync(Func<bool> condition)
    {
        while (!condition())
            await Task.Yield();
    }

    /// <summary>The files of uploads, complete or not.</summary>
    private string[] Leftovers() =>
        new[] { "incoming", "sessions" }.SelectMany(part => Directory.EnumerateFiles(Path.Combine(Data, part), "*", SearchOption.AllDirectories)).ToArray();

    /// <summary>Sends a form as some client might write it, byte for byte.</summary>
    private async Task<HttpResponseMessage> SendFormAsync(string session, string field, string name, byte[] file)
    {
        byte[] head = Encoding.UTF8.GetBytes($"--b\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        using var content = new ByteArrayContent([.. head, .. file, .. "\r\n--b--\r\n"u8]);
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=b");
        return await Server.Http.PostAsync($"/api/upload-video/nemo_agent/me/{session}", content);
    }
}
