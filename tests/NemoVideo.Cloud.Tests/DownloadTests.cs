using NemoVideo.Tests;

namespace NemoVideo.Cloud.Tests;

/// <summary>Fetching results: without the token, going on where it broke off, and never taking anything else for the result.</summary>
public sealed class DownloadTests : IAsyncLifetime
{
    private const string RenderId = "render_1";

    private CloudUnderTest _cloud = null!;
    private RenderStatus _render = null!;

    private string Target => _cloud.Folder.File("video.mp4");

    private ServiceRecord Record => _cloud.Service.Record;

    public async Task InitializeAsync()
    {
        _cloud = await CloudUnderTest.StartAsync();
        _cloud.Service.Script.PollsUntilDone = 0;
        string session = _cloud.Service.BeginSession(edits: 1);
        await _cloud.RunAsync(() => _cloud.Backend.StartRenderAsync(new RenderRequest(RenderId, session, _cloud.Service.DraftOf(session)!, "mp4", "high"), CancellationToken.None));
        _render = (await _cloud.RunAsync(() => _cloud.Backend.GetRenderAsync(RenderId, CancellationToken.None)))!;
    }

    public Task DisposeAsync() => _cloud.DisposeAsync().AsTask();

    [Fact]
    public async Task A_result_is_fetched_without_a_token_and_its_progress_told()
    {
        List<TransferProgress> told = [];
        await _cloud.RunAsync(() => _cloud.Backend.DownloadAsync(_render, Target, new ForwardedProgress<TransferProgress>(told.Add), CancellationToken.None));
        AssertComplete();
        Assert.Equal(new TransferProgress(20_000, 20_000), told[^1]);
        RecordedRequest request = Assert.Single(Record.Of(Endpoint.Download));
        Assert.Equal(["Host"], request.Headers.Select(header => header.Key));
    }

    [Fact]
    public async Task A_result_that_breaks_off_anywhere_is_gone_on_with_from_there()
    {
        await FetchAsync();
        IReadOnlyList<long> marks = Record.Of(Endpoint.Download)[0].ReplyMarks;
        for (long at = 0; at < marks[^1]; at += 997)
        {
            int before = Record.Of(Endpoint.Download).Count;
            _cloud.Service.Faults.Add(new Fault(Endpoint.Download, FaultKind.Close, at));
            await FetchAsync();
            AssertComplete();
            RecordedRequest[] requests = Record.Of(Endpoint.Download).Skip(before).ToArray();
            Assert.Equal(at > marks[0] ? $"bytes={at - marks[0]}-" : null, requests[^1].Header("Range"));
        }
    }

    [Fact]
    public async Task A_result_that_changed_meanwhile_is_fetched_anew()
    {
        _cloud.Service.Faults.Add(new Fault(Endpoint.Download, FaultKind.Close, 10_000));
        await _cloud.RunAsync(
            async () =>
            {
                await FetchOnceAsync();
                return true;
            },
            MayEnd);
        AssertComplete();

        bool MayEnd(TimeSpan wait)
        {
            bool may = _cloud.Service.MayEnd(wait);
            if (may && Record.Of(Endpoint.Download).Count == 1)
                _cloud.Service.ReplaceResults();
            return may;
        }
    }

    [Fact]
    public async Task What_nothing_identifies_is_fetched_anew_and_not_gone_on_with()
    {
        _cloud.Service.Faults.Add(new Fault(Endpoint.Download, FaultKind.Heartbeats));
        await FetchAsync();
        AssertComplete();
        Assert.All(Record.Of(Endpoint.Download), request => Assert.Null(request.Header("Range")));
    }

    [Theory]
    [InlineData(FaultKind.Html)]
    [InlineData(FaultKind.Code)]
    [InlineData(FaultKind.WrongLength)]
    [InlineData(FaultKind.GzipBomb)]
    [InlineData(FaultKind.LongLine)]
    [InlineData(FaultKind.Heartbeats)]
    public async Task What_is_no_result_never_becomes_one_and_is_given_up(FaultKind kind)
    {
        _cloud.Service.Faults.Add(new Fault(Endpoint.Download, kind, Times: Fault.Always));
        NemoException e = await _cloud.FailAsync(FetchOnceAsync);
        Assert.Equal(NemoErrorCode.DownloadIncomplete, e.Code);
        Assert.Equal(6, Record.Of(Endpoint.Download).Count);
    }

    [Fact]
    public async Task A_redirection_is_followed_elsewhere_without_the_token()
    {
        Redirect(Endpoint.Download, null);
        await FetchAsync();
        AssertComplete();
        AssertNoTokenElsewhere();
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(410)]
    public async Task An_address_that_has_expired_is_asked_for_again(int status)
    {
        _cloud.Service.Script.ExpiredStatus = status;
        _cloud.Service.ExpireAddresses();
        await FetchAsync();
        AssertComplete();
        Assert.Equal(2, Record.Of(Endpoint.Download).Count);
        Assert.Empty(Record.Of(Endpoint.ApiDownload));
    }

    [Fact]
    public async Task Where_storage_refuses_again_the_API_itself_serves_and_sees_the_token()
    {
        _cloud.Service.Faults.Add(new Fault(Endpoint.Download, FaultKind.Status, Times: Fault.Always) { Status = 403 });
        Redirect(Endpoint.ApiDownload, null);
        await FetchAsync();
        AssertComplete();
        Assert.Equal($"Bearer {Assert.Single(_cloud.Service.Tokens)}", Assert.Single(Record.Of(Endpoint.ApiDownload)).Header("Authorization"));
        Assert.Contains(Record.Requests, request => request.Host == HostRole.Elsewhere);
        AssertNoTokenElsewhere();
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/video.mp4")]
    [InlineData("https://user:password@example.org/video.mp4")]
    public async Task A_redirection_to_where_no_result_can_be_is_not_followed(string location)
    {
        Redirect(Endpoint.Download, new Uri(location));
        NemoException e = await _cloud.FailAsync(FetchOnceAsync);
        Assert.Equal(NemoErrorCode.UnexpectedReply, e.Code);
        Assert.DoesNotContain("password", e.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirections_in_a_circle_come_to_an_end()
    {
        Redirect(Endpoint.Download, _render.Result);
        Assert.Equal(NemoErrorCode.DownloadIncomplete, (await _cloud.FailAsync(FetchOnceAsync)).Code);
    }

    [Theory]
    [InlineData("http://storage.example.org/v.mp4")]
    [InlineData("https://127.0.0.1/v.mp4")]
    [InlineData("https://localhost/v.mp4")]
    [InlineData("https://10.1.2.3/v.mp4")]
    [InlineData("https://172.20.0.1/v.mp4")]
    [InlineData("https://192.168.0.1/v.mp4")]
    [InlineData("https://169.254.169.254/latest")]
    [InlineData("https://[::1]/v.mp4")]
    [InlineData("https://[fd00::1]/v.mp4")]
    [InlineData("https://[::ffff:10.0.0.1]/v.mp4")]
    [InlineData("file:///v.mp4")]
    public void A_public_service_cannot_name_an_address_that_only_this_machine_reaches(string address)
    {
        NemoException e = Assert.Throws<NemoException>(() => new DownloadAddress(new Uri("https://api.example.org")).Check(address));
        Assert.Equal(NemoErrorCode.UnexpectedReply, e.Code);
    }

    private Task FetchOnceAsync() => _cloud.Backend.DownloadAsync(_render, Target, null, CancellationToken.None);

    private Task FetchAsync() => _cloud.RunAsync(FetchOnceAsync);

    private void Redirect(Endpoint endpoint, Uri? location) =>
        _cloud.Service.Faults.Add(new Fault(endpoint, FaultKind.Redirect, Times: Fault.Always) { Location = location });

    private void AssertComplete() => Assert.Equal(_cloud.Service.ResultOf(RenderId), File.ReadAllBytes(Target));

    private void AssertNoTokenElsewhere() => Assert.Equal(0, Record.TokensSeenElsewhere(_cloud.Service.Tokens));
}
