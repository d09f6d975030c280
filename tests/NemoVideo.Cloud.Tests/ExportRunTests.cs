using NemoVideo.Tests;

namespace NemoVideo.Cloud.Tests;

/// <summary>Exports over the cloud: in the journal first, submitted once, waited for with patience, picked up later.</summary>
public sealed class ExportRunTests : IAsyncLifetime
{
    private CloudUnderTest _cloud = null!;
    private string _session = null!;

    private Script Script => _cloud.Service.Script;

    private ExportRequest Request => new(_session, _cloud.Output("video.mp4"), false, Timeout: TimeSpan.FromMinutes(30));

    public async Task InitializeAsync()
    {
        _cloud = await CloudUnderTest.StartAsync();
        _session = _cloud.Service.BeginSession(edits: 2);
    }

    public Task DisposeAsync() => _cloud.DisposeAsync().AsTask();

    [Theory]
    [InlineData(ReplyShape.Enveloped)]
    [InlineData(ReplyShape.Bare)]
    public async Task A_draft_is_sent_back_to_the_letter_and_its_render_brought_home(ReplyShape shape)
    {
        Script.Shape = shape;
        List<ExportProgress> told = [];
        NemoExport export = await _cloud.ExportAsync(Request, new ForwardedProgress<ExportProgress>(told.Add));
        AssertHome(export);
        Assert.Equal(_cloud.Service.DraftOf(_session), Assert.Single(_cloud.Service.Record.Renders).DraftJson);
        Assert.Equal(["Rendering", "Fetching", "Proving"], told.Select(progress => progress.Stage).Distinct());
        Assert.Equal(TimeSpan.FromSeconds(90), export.Elapsed);
        Assert.Equal(_cloud.Time.GetUtcNow(), Assert.Single(_cloud.Journal.ReadRenders()).BroughtHomeAt);
    }

    [Fact]
    public async Task The_render_is_in_the_journal_before_it_is_submitted()
    {
        _cloud.Service.Faults.Add(new Fault(Endpoint.SubmitRender, FaultKind.HoldRequest));
        using var stopping = new CancellationTokenSource();
        Task<NemoExport> export = Begin(stopping.Token);
        await _cloud.Service.HeldAsync(Endpoint.SubmitRender);
        JournaledRender record = Assert.Single(_cloud.Journal.ReadRenders());
        Assert.Equal((_session, _cloud.Output("video.mp4"), NemoRenderState.Pending), (record.SessionId, record.Target, record.State));
        await stopping.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => export);
        AssertNothingHalfWritten();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_submission_whose_reply_is_lost_is_looked_up_and_not_doubled(bool refusesKnown)
    {
        Script.RefusesKnownRenders = refusesKnown;
        foreach (FaultKind kind in new[] { FaultKind.Reset, FaultKind.Close, FaultKind.Stall, FaultKind.Html, FaultKind.CutJson, FaultKind.GzipBomb })
        {
            _cloud.Service.Faults.Add(new Fault(Endpoint.SubmitRender, kind));
            AssertHome(await _cloud.ExportAsync(Request with { Destination = _cloud.Output($"{kind}.mp4") }));
        }

        Assert.Equal(6, _cloud.Service.RenderIds.Count);
        Assert.Equal(6, _cloud.Service.Record.Renders.Count);
    }

    [Fact]
    public async Task A_submission_that_breaks_off_at_any_byte_of_it_or_of_its_reply_makes_one_render()
    {
        Script.ResultLength = 10;
        await _cloud.ExportAsync(Request);
        RecordedRequest healthy = _cloud.Service.Record.Of(Endpoint.SubmitRender)[0];
        for (int at = 0; at < healthy.Body!.Length; at += 7)
            await BreakAsync(FaultKind.ResetRequest, at);
        for (long at = 0; at < healthy.ReplyMarks[^1]; at += 3)
            await BreakAsync(FaultKind.Reset, at);

        async Task BreakAsync(FaultKind kind, long at)
        {
            int before = _cloud.Service.RenderIds.Count;
            _cloud.Service.Faults.Add(new Fault(Endpoint.SubmitRender, kind, at));
            AssertHome(await _cloud.ExportAsync(Request with { Destination = _cloud.Output($"{kind}-{at}.mp4") }));
            Assert.Equal(before + 1, _cloud.Service.RenderIds.Count);
        }
    }

    [Fact]
    public async Task A_submission_that_never_arrived_is_made_again_under_its_id()
    {
        _cloud.Service.Faults.Add(new Fault(Endpoint.SubmitRender, FaultKind.ResetRequest, Times: 2));
        AssertHome(await _cloud.ExportAsync(Request));
        Assert.Equal(3, _cloud.Service.Record.Of(Endpoint.SubmitRender).Count);
        Assert.Single(_cloud.Journal.ReadRenders());
    }

    [Fact]
    public async Task A_submission_that_is_refused_is_tried_once_more_under_another_id()
    {
        _cloud.Service.Faults.Add(new Fault(Endpoint.SubmitRender, FaultKind.Status) { Status = 400 });
        NemoExport export = await _cloud.ExportAsync(Request);
        AssertHome(export);
        Assert.Equal([true, false], _cloud.Service.Record.Renders.Select(render => render.Refused));
        Assert.Equal(2, _cloud.Service.Record.Renders.Select(render => render.RenderId).Distinct().Count());
        Assert.Equal(NemoRenderState.Failed, Assert.Single(_cloud.Journal.ReadRenders(), render => render.RenderId != export.RenderId).State);
    }

    [Fact]
    public async Task Polls_that_fail_for_minutes_do_not_end_the_wait()
    {
        foreach (FaultKind kind in new[] { FaultKind.Status, FaultKind.Reset, FaultKind.Html })
            _cloud.Service.Faults.Add(new Fault(Endpoint.PollRender, kind, Times: 15) { Status = 502 });
        AssertHome(await _cloud.ExportAsync(Request));
        Assert.Single(_cloud.Service.Record.Renders);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public async Task A_render_that_the_service_learns_of_late_is_waited_for_but_not_for_ever(int unknown, bool comesHome)
    {
        _cloud.Service.Faults.Add(new Fault(Endpoint.PollRender, FaultKind.Status, Times: unknown) { Status = 404 });
        if (comesHome)
            AssertHome(await _cloud.ExportAsync(Request));
        else
            Assert.Equal(NemoErrorCode.RenderFailed, (await FailAsync(Request)).Code);
    }

    [Fact]
    public async Task A_completed_render_without_an_address_is_polled_on()
    {
        Script.PollsWithoutAddress = 3;
        AssertHome(await _cloud.ExportAsync(Request));
        Assert.Equal(6, _cloud.Service.Record.Of(Endpoint.PollRender).Count);
    }

    [Fact]
    public async Task A_render_that_fails_is_told_in_the_services_words()
    {
        Script.RendersFail = true;
        NemoException e = await FailAsync(Request);
        Assert.Equal(NemoErrorCode.RenderFailed, e.Code);
        Assert.Contains("out of memory", e.Message, StringComparison.Ordinal);
        Assert.Equal(NemoRenderState.Failed, Assert.Single(_cloud.Journal.ReadRenders()).State);
    }

    [Fact]
    public async Task A_render_that_takes_too_long_is_left_and_a_later_process_brings_it_home()
    {
        Script.PollsUntilDone = 1000;
        NemoException e = await FailAsync(Request);
        Assert.Equal((NemoErrorCode.RenderTimedOut, TimeSpan.FromMinutes(30)), (e.Code, _cloud.Time.Elapsed));
        AssertNothingHalfWritten();

        Script.PollsUntilDone = 0;
        AssertHome(await ResumeAsync());
        Assert.Single(_cloud.Service.Record.Renders);
        Assert.NotNull(Assert.Single(_cloud.Journal.ReadRenders()).BroughtHomeAt);
    }

    [Fact]
    public async Task Whoever_stops_an_export_leaves_the_render_running_and_nothing_half_written()
    {
        _cloud.Service.Faults.Add(new Fault(Endpoint.Download, FaultKind.Stall, 10_000));
        using var stopping = new CancellationTokenSource();
        Task<NemoExport> export = Begin(stopping.Token);
        await _cloud.Time.AdvanceUntilAsync(_cloud.Service.HeldAsync(Endpoint.Download), _cloud.Service.MayEnd, _cloud.Service.NextChange);
        await stopping.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => export);
        AssertNothingHalfWritten();
        Assert.Empty(_cloud.Service.Record.Of(Endpoint.CancelRender));

        AssertHome(await ResumeAsync());
        Assert.Single(_cloud.Service.Record.Renders);
    }

    [Fact]
    public async Task A_render_that_never_was_submitted_is_submitted_by_a_later_process_under_its_id()
    {
        _cloud.Service.Faults.Add(new Fault(Endpoint.SubmitRender, FaultKind.ResetRequest, Times: Fault.Always));
        await FailAsync(Request);
        _cloud.Service.Faults.Clear();
        NemoExport export = await ResumeAsync();
        AssertHome(export);
        Assert.Equal(export.RenderId, Assert.Single(_cloud.Journal.ReadRenders()).RenderId);
    }

    [Theory]
    [InlineData("../../escaped.mp4")]
    [InlineData("/etc/escaped.mp4")]
    [InlineData("..\\escaped.mp4")]
    public async Task A_name_that_comes_from_the_service_never_decides_where_is_written(string name)
    {
        await _cloud.RunAsync(() => _cloud.Backend.UploadAsync(_session, new Uri($"https://media.example.org/{Uri.EscapeDataString(name)}"), CancellationToken.None));
        Directory.CreateDirectory(_cloud.Folder.File("out"));
        NemoExport export = await _cloud.ExportAsync(Request with { Destination = _cloud.Folder.File("out") });
        Assert.Equal(_cloud.Folder.File("out"), Path.GetDirectoryName(export.FullName));
        Assert.EndsWith("escaped.mp4", export.Name, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_exports_at_once_do_not_touch_each_other()
    {
        NemoExport[] exports = await _cloud.RunAsync(() => Task.WhenAll(Enumerable.Range(0, 4).Select(i =>
            new ExportRun(_cloud.Connection, _cloud.Journal, _cloud.Time, CloudUnderTest.NoProof)
                .RunAsync(Request with { Destination = _cloud.Output($"{i}.mp4") }, null, CancellationToken.None))));
        Assert.All(exports, AssertHome);
    }

    private Task<NemoExport> Begin(CancellationToken cancellationToken) =>
        new ExportRun(_cloud.Connection, _cloud.Journal, _cloud.Time, CloudUnderTest.NoProof).RunAsync(Request, null, cancellationToken);

    private Task<NemoException> FailAsync(ExportRequest request) => Assert.ThrowsAsync<NemoException>(() => _cloud.ExportAsync(request));

    private async Task<NemoExport> ResumeAsync()
    {
        JournaledRender record = Assert.Single(_cloud.Journal.ReadRenders());
        CloudBackend later = _cloud.NewBackend(_cloud.Options);
        RenderStatus? now = await _cloud.RunAsync(() => later.GetRenderAsync(record.RenderId, CancellationToken.None));
        return await _cloud.ExportAsync(new ExportRequest(record.SessionId, record.Target, false, Render: NemoRender.From(record, now, CloudUnderTest.Connect(later))));
    }

    private void AssertHome(NemoExport export) => Assert.Equal(_cloud.Service.ResultOf(export.RenderId), File.ReadAllBytes(export.FullName));

    private void AssertNothingHalfWritten() => Assert.Empty(Directory.EnumerateFileSystemEntries(_cloud.Folder.File("out")));
}
