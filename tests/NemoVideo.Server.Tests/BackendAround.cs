namespace NemoVideo.Server.Tests;

/// <summary>A backend that does what another does, but for the parts that a test takes over.</summary>
internal sealed class BackendAround(INemoBackend inner) : INemoBackend
{
    private int _rendersStarted;

    /// <summary>Answers messages instead of the agent.</summary>
    public Func<CancellationToken, IAsyncEnumerable<AgentEvent>>? Agent { get; init; }

    /// <summary>Says instead of the backend how a render stands; null for what the backend says.</summary>
    public Func<string, RenderStatus?>? Render { get; init; }

    public int RendersStarted => _rendersStarted;

    public NemoBackendKind Kind => inner.Kind;

    public string Location => inner.Location;

    public MediaRules Media => inner.Media;

    public EditTraits Edits => inner.Edits;

    public RenderTraits Renders => inner.Renders;

    public Task<BackendAccess> AcquireTokenAsync(CancellationToken cancellationToken) => inner.AcquireTokenAsync(cancellationToken);

    public Task<CreatedSession> CreateSessionAsync(string name, string language, CancellationToken cancellationToken) => inner.CreateSessionAsync(name, language, cancellationToken);

    public Task<SessionState> GetStateAsync(string sessionId, CancellationToken cancellationToken) => inner.GetStateAsync(sessionId, cancellationToken);

    public Task<IReadOnlyList<MediaInfo>> UploadAsync(string sessionId, IReadOnlyList<string> paths, IProgress<TransferProgress>? progress, CancellationToken cancellationToken) =>
        inner.UploadAsync(sessionId, paths, progress, cancellationToken);

    public Task<MediaInfo> UploadAsync(string sessionId, Uri address, CancellationToken cancellationToken) => inner.UploadAsync(sessionId, address, cancellationToken);

    public Task<string?> PlanAsync(string sessionId, string message, CancellationToken cancellationToken) => inner.PlanAsync(sessionId, message, cancellationToken);

    public IAsyncEnumerable<AgentEvent> SendMessageAsync(string sessionId, string message, CancellationToken cancellationToken) =>
        Agent?.Invoke(cancellationToken) ?? inner.SendMessageAsync(sessionId, message, cancellationToken);

    public Task<NemoCredit?> GetCreditAsync(CancellationToken cancellationToken) => inner.GetCreditAsync(cancellationToken);

    public async Task<RenderStatus> StartRenderAsync(RenderRequest request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _rendersStarted);
        RenderStatus started = await inner.StartRenderAsync(request, cancellationToken);
        return Render?.Invoke(request.RenderId) ?? started;
    }

    public async Task<RenderStatus?> GetRenderAsync(string renderId, CancellationToken cancellationToken) =>
        Render?.Invoke(renderId) ?? await inner.GetRenderAsync(renderId, cancellationToken);

    public Task CancelRenderAsync(string renderId, CancellationToken cancellationToken) => inner.CancelRenderAsync(renderId, cancellationToken);

    public Task DownloadAsync(RenderStatus render, string path, IProgress<TransferProgress>? progress, CancellationToken cancellationToken) =>
        inner.DownloadAsync(render, path, progress, cancellationToken);

    public Task<Uri?> GetBrowserLinkAsync(string sessionId, CancellationToken cancellationToken) => inner.GetBrowserLinkAsync(sessionId, cancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
