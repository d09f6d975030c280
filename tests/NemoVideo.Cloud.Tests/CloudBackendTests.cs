using System.Security.Cryptography;
using NemoVideo.Tests;

namespace NemoVideo.Cloud.Tests;

/// <summary>What each member of the contract does while nothing goes wrong, in both readings of the service's documents.</summary>
public sealed class CloudBackendTests
{
    [Theory]
    [InlineData(ReplyShape.Enveloped)]
    [InlineData(ReplyShape.Bare)]
    public async Task A_video_goes_all_the_way_from_its_upload_to_the_finished_file(ReplyShape shape)
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        cloud.Service.Script.Shape = shape;
        CreatedSession session = await cloud.RunAsync(() => cloud.Backend.CreateSessionAsync("harbour.mp4", "en", CancellationToken.None));
        Assert.Matches("^[0-9]{19}$", session.SessionId);
        IReadOnlyList<MediaInfo> media = await cloud.RunAsync(() => cloud.Backend.UploadAsync(session.SessionId, [cloud.Media("harbour.mp4")], null, CancellationToken.None));
        Assert.Equal(("harbour.mp4", NemoMediaKind.Video, TimeSpan.FromSeconds(10)), (media[0].FileName, media[0].Kind, media[0].Duration));

        NemoEdit edit = await cloud.EditAsync(session.SessionId, "replace the audio");
        NemoExport export = await cloud.ExportAsync(new ExportRequest(session.SessionId, cloud.Folder.File("out/"), false, Edit: edit));
        Assert.Equal(cloud.Output("harbour.mp4"), export.FullName);
        Assert.Equal(cloud.Service.ResultOf(export.RenderId), await File.ReadAllBytesAsync(export.FullName));
        Assert.Equal(50, export.CreditsSpent);
    }

    [Fact]
    public async Task Files_arrive_as_they_are_under_their_names_in_the_field_for_files()
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        string session = cloud.Service.BeginSession();
        string[] paths = [cloud.Media("Ünï \"q\" 音.mp4", 300_000), cloud.Media("voice.m4a", 1), cloud.Media("cover.jpg", 70_000)];
        List<TransferProgress> told = [];
        IReadOnlyList<MediaInfo> media = await cloud.RunAsync(() =>
            cloud.Backend.UploadAsync(session, paths, new ForwardedProgress<TransferProgress>(told.Add), CancellationToken.None));

        Assert.Equal(paths.Select(Describe), cloud.Service.Record.Uploads.Select(upload => (upload.Field, upload.MediaType, upload.Length, upload.Sha256)));
        Assert.Equal("Ünï %22q%22 音.mp4", cloud.Service.Record.Uploads[0].FileName);
        Assert.Equal(["voice.m4a", "cover.jpg"], media.Skip(1).Select(info => info.FileName));
        Assert.Equal(new TransferProgress(370_001, 370_001), told[^1]);
        Assert.Single(cloud.Service.Record.Of(Endpoint.Upload));

        static (string?, string?, long, string) Describe(string path) =>
            ("files", MediaTypes.Of(path), new FileInfo(path).Length, Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))));
    }

    [Fact]
    public async Task A_file_can_be_fetched_by_the_service_itself()
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        MediaInfo info = await cloud.RunAsync(() =>
            cloud.Backend.UploadAsync(cloud.Service.BeginSession(), new Uri("https://media.example.org/a/voice.m4a?x=1"), CancellationToken.None));
        Assert.Equal(("voice.m4a", NemoMediaKind.Audio), (info.FileName, info.Kind));
        Assert.Equal("""{"urls":["https://media.example.org/a/voice.m4a?x=1"],"source_type":"url"}""", Assert.Single(cloud.Service.Record.Of(Endpoint.UploadByAddress)).Body);
        NemoException e = await cloud.FailAsync(() => cloud.Backend.UploadAsync("1", new Uri("file:///etc/passwd"), CancellationToken.None));
        Assert.Equal(NemoErrorCode.UnsupportedMedia, e.Code);
    }

    [Fact]
    public async Task What_the_service_would_not_take_is_not_sent()
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        foreach ((string path, NemoErrorCode code) in new[] { (cloud.Media("notes.txt"), NemoErrorCode.UnsupportedMedia), (cloud.Folder.File("none.mp4"), NemoErrorCode.MediaNotFound) })
            Assert.Equal(code, (await cloud.FailAsync(() => cloud.Backend.UploadAsync("1", [path], null, CancellationToken.None))).Code);
        Assert.Empty(cloud.Service.Record.Requests);
    }

    [Fact]
    public async Task A_file_that_shrinks_while_it_is_sent_is_told_as_that()
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        string path = cloud.Media("clip.mp4", 2_000_000);
        var progress = new ForwardedProgress<TransferProgress>(_ =>
        {
            using FileStream file = File.Open(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            file.SetLength(10);
        });
        NemoException e = await cloud.FailAsync(() => cloud.Backend.UploadAsync(cloud.Service.BeginSession(), [path], progress, CancellationToken.None));
        Assert.Equal(NemoErrorCode.MediaChanged, e.Code);
    }

    [Fact]
    public async Task The_state_and_the_draft_come_as_they_are()
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        string session = cloud.Service.BeginSession();
        Assert.Null((await ReadAsync()).Draft);
        await cloud.EditAsync(session, "replace the audio");
        SessionState state = await ReadAsync();
        Assert.Equal(cloud.Service.DraftOf(session), state.Draft!.Value.GetRawText());
        Assert.Equal("prepared", state.Name);

        Task<SessionState> ReadAsync() => cloud.RunAsync(() => cloud.Backend.GetStateAsync(session, CancellationToken.None));
    }

    [Fact]
    public async Task A_browser_link_holds_a_token_that_opens_nothing_but_its_session()
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        string session = cloud.Service.BeginSession();
        Uri? link = await cloud.RunAsync(() => cloud.Backend.GetBrowserLinkAsync(session, CancellationToken.None));
        Assert.Equal("https://web.example.org/workspace/claim?ct=clm_0000example", link!.AbsoluteUri);
        Assert.Equal($$"""{"task_id":"task_{{session[^4..]}}","session_id":"{{session}}"}""", Assert.Single(cloud.Service.Record.Of(Endpoint.ClaimToken)).Body);
    }

    [Fact]
    public async Task A_render_that_is_not_known_is_none_to_look_at_or_to_stop()
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        Assert.Null(await cloud.RunAsync(() => cloud.Backend.GetRenderAsync("render_x", CancellationToken.None)));
        await cloud.RunAsync(() => cloud.Backend.CancelRenderAsync("render_x", CancellationToken.None));
    }

    [Theory]
    [InlineData("../../credits/balance/simple")]
    [InlineData("a/b?c=d#e")]
    public async Task An_id_never_leads_to_another_operation(string id)
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        await cloud.RunAsync(() => cloud.Backend.GetRenderAsync(id, CancellationToken.None));
        Assert.Equal($"/api/render/proxy/lambda/{Uri.EscapeDataString(id)}", Assert.Single(cloud.Service.Record.Of(Endpoint.PollRender)).Target);
    }
}
