using NemoVideo.Tests;

namespace NemoVideo.Cloud.Tests;

/// <summary>
/// A cell of the matrix: a piece of work in which one endpoint fails in one way, once or always, and then, everything being well
/// again, what a user would do next. What came of it, and the three counts that must be zero.
/// </summary>
internal sealed class FaultCell : IAsyncDisposable
{
    private const string Instruction = "replace the audio";
    private const string Render = "render_begun";

    private readonly CloudUnderTest _cloud;
    private readonly Endpoint _endpoint;
    private readonly string _sessionId;
    private readonly List<string> _told = [];

    private FaultCell(CloudUnderTest cloud, Endpoint endpoint)
    {
        _cloud = cloud;
        _endpoint = endpoint;
        _sessionId = cloud.Service.BeginSession(edits: 1);

        // What leads to the API's own download: an address that is no good, and neither is the next one.
        if (endpoint == Endpoint.ApiDownload)
            cloud.Service.Faults.Add(new Fault(Endpoint.Download, FaultKind.Status, Times: Fault.Always) { Status = 403 });
    }

    /// <summary>What came of the work: "ok", how an edit ended, or the code of the error.</summary>
    internal string Outcome { get; private set; } = "";

    internal int EditsReceivedTwice => _cloud.Service.Record.EditsReceivedTwice;

    /// <summary>Renders that the service took on and that no later process could bring home, and those that it took on in vain besides.</summary>
    internal int RendersLost { get; private set; }

    /// <summary>Tokens in requests where they do not belong, and in whatever users or files got to see.</summary>
    internal int TokensSeenElsewhere { get; private set; }

    /// <summary>Works without any fault, which shows where in requests and replies faults may strike.</summary>
    internal static async Task<RecordedRequest> ObserveAsync(Endpoint endpoint)
    {
        await using FaultCell cell = new(await CloudUnderTest.StartAsync(), endpoint);
        await cell.PrepareAsync();
        await cell._cloud.RunAsync(cell.WorkAsync);
        return cell._cloud.Service.Record.Of(endpoint)[^1];
    }

    internal static async Task<FaultCell> RunAsync(Endpoint endpoint, FaultRow row, RecordedRequest healthy, int times)
    {
        var cell = new FaultCell(await CloudUnderTest.StartAsync(), endpoint);
        await cell.PrepareAsync();
        if (row.Kind == FaultKind.ListenNoMore)
            cell.RefuseConnections();
        else
            cell._cloud.Service.Faults.Add(row.At(endpoint, healthy, times));
        await cell.WorkAndLookAsync(times == Fault.Always);
        return cell;
    }

    public ValueTask DisposeAsync() => _cloud.DisposeAsync();

    /// <summary>The token is there already, but where it is the matter; and so is a render that is to be cancelled.</summary>
    private async Task PrepareAsync()
    {
        if (_endpoint != Endpoint.AnonymousToken)
            await _cloud.RunAsync(() => _cloud.Backend.AcquireTokenAsync(CancellationToken.None));
        if (_endpoint != Endpoint.CancelRender)
            return;
        _cloud.Journal.Write(new JournaledRender(
            Render, _sessionId, NemoBackendKind.Cloud, _cloud.Backend.Location, _cloud.Output("video.mp4"), false, null, _cloud.Time.GetUtcNow(), NemoRenderState.Pending));
        await _cloud.RunAsync(() => _cloud.Backend.StartRenderAsync(new RenderRequest(Render, _sessionId, _cloud.Service.DraftOf(_sessionId)!, "mp4", "high"), CancellationToken.None));
    }

    /// <summary>From right before the endpoint's turn on: at once, or when the one before it in the work has been answered.</summary>
    private void RefuseConnections()
    {
        HostRole host = _endpoint == Endpoint.Download ? HostRole.Storage : HostRole.Api;
        Fault? after = _endpoint switch
        {
            Endpoint.Message => new Fault(Endpoint.Credit, FaultKind.ListenNoMore),
            Endpoint.SubmitRender => new Fault(Endpoint.State, FaultKind.ListenNoMore),
            Endpoint.PollRender => new Fault(Endpoint.SubmitRender, FaultKind.ListenNoMore),
            Endpoint.ClaimToken => new Fault(Endpoint.State, FaultKind.ListenNoMore),
            Endpoint.ApiDownload => new Fault(Endpoint.PollRender, FaultKind.ListenNoMore) { After = 3 },
            _ => null,
        };
        if (after is null)
            _cloud.Service.ListenNoMore(host);
        else
            _cloud.Service.Faults.Add(after);
    }

    private async Task WorkAndLookAsync(bool always)
    {
        // What fails once is well again when the client first waits.
        Outcome = await _cloud.RunAsync(() => AttemptAsync(WorkAsync), wait => MayEnd(wait, always));

        _cloud.Service.Faults.Clear();
        _cloud.Service.Listen();
        await BringHomeAsync();
        TokensSeenElsewhere = _cloud.Service.Record.TokensSeenElsewhere(_cloud.Service.Tokens) + TokensTold();
    }

    private bool MayEnd(TimeSpan wait, bool always)
    {
        bool may = _cloud.Service.MayEnd(wait);
        if (may && !always)
            _cloud.Service.Listen();
        return may;
    }

    private async Task<string> AttemptAsync(Func<Task<string>> work)
    {
        try
        {
            return await work();
        }
        catch (NemoException e)
        {
            _told.Add(e.ToString());
            return e.Code.ToString();
        }
    }

    private async Task<string> WorkAsync()
    {
        CloudBackend backend = _cloud.Backend;
        switch (_endpoint)
        {
            case Endpoint.AnonymousToken:
                await backend.AcquireTokenAsync(CancellationToken.None);
                return "ok";
            case Endpoint.CreateSession:
                await backend.CreateSessionAsync("project", "en", CancellationToken.None);
                return "ok";
            case Endpoint.Upload:
                await backend.UploadAsync(_sessionId, [_cloud.Media("clip.mp4")], null, CancellationToken.None);
                return "ok";
            case Endpoint.UploadByAddress:
                await backend.UploadAsync(_sessionId, new Uri("https://media.example.org/voice.m4a"), CancellationToken.None);
                return "ok";
            case Endpoint.State:
                await backend.GetStateAsync(_sessionId, CancellationToken.None);
                return "ok";
            case Endpoint.Credit:
                await backend.GetCreditAsync(CancellationToken.None);
                return "ok";
            case Endpoint.Message:
                NemoEdit edit = await new EditRun(_cloud.Connection, _cloud.Journal, _cloud.Time).RunAsync(_sessionId, Instruction, null, null, CancellationToken.None);
                return edit.Outcome.ToString();
            case Endpoint.CancelRender:
                await backend.CancelRenderAsync(Render, CancellationToken.None);
                return "ok";
            case Endpoint.ClaimToken:
                await backend.GetBrowserLinkAsync(_sessionId, CancellationToken.None);
                return "ok";
            default:
                await ExportAsync(null);
                return "ok";
        }
    }

    private async Task ExportAsync(NemoRender? render)
    {
        var request = new ExportRequest(_sessionId, render?.Target ?? _cloud.Output("video.mp4"), false, Render: render, Timeout: TimeSpan.FromMinutes(30));
        NemoExport export = await new ExportRun(_cloud.Connection, _cloud.Journal, _cloud.Time, CloudUnderTest.NoProof).RunAsync(request, null, CancellationToken.None);
        Assert.Equal(_cloud.Service.ResultOf(export.RenderId), await File.ReadAllBytesAsync(export.FullName));
    }

    /// <summary>What a later process does: picks up the renders that are in the journal.</summary>
    private async Task BringHomeAsync()
    {
        await using CloudBackend later = _cloud.NewBackend(_cloud.Options);
        NemoConnection connection = CloudUnderTest.Connect(later);
        foreach (JournaledRender record in _cloud.Journal.ReadRenders().Where(record => record.IsOpen))
        {
            await _cloud.RunAsync(() => AttemptAsync(async () =>
            {
                RenderStatus? now = await later.GetRenderAsync(record.RenderId, CancellationToken.None);
                await ExportAsync(NemoRender.From(record, now, connection));
                return "ok";
            }));
        }

        string[] home = _cloud.Journal.ReadRenders().Where(record => record.BroughtHomeAt is not null).Select(record => record.RenderId).ToArray();
        RendersLost = _cloud.Service.RenderIds.Except(home).Count();
    }

    private int TokensTold()
    {
        IEnumerable<string> files = Directory.EnumerateFiles(_cloud.Folder.FullPath, "*", SearchOption.AllDirectories)
            .Where(path => !path.StartsWith(_cloud.Folder.File("tokens"), StringComparison.Ordinal)).Select(File.ReadAllText);
        return _told.Concat(_cloud.Heard).Concat(files).Count(text => _cloud.Service.Tokens.Any(token => text.Contains(token, StringComparison.Ordinal)));
    }
}
