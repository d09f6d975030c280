using System.Net.Http.Headers;
using System.Text.Json;
using NemoVideo.Wire;

namespace NemoVideo.Cloud;

/// <summary>
/// The Nemo cloud, or a server that speaks its protocol (docs/protocol.md). An instruction is sent at most once, whatever happens
/// on the way; everything else is repeated where that is safe.
/// </summary>
public sealed class CloudBackend : INemoBackend
{
    /// <summary>The vendor's figure; there is none from the service itself.</summary>
    private const long LargestFile = 500_000_000;

    /// <summary>How often a render is submitted whose submission was lost and which the service says it does not have.</summary>
    private const int MostSubmissions = 3;

    private static readonly MediaRules Rules = new(MediaRules.ServiceKinds, LargestFile);

    /// <summary>The state may lag behind the stream; after a cut the vendor's schedule is half a minute, then a minute four times.</summary>
    private static readonly EditTraits EditBehaviour = new(
        Enumerable.Repeat(TimeSpan.FromSeconds(3), 3).ToArray(),
        [TimeSpan.FromSeconds(30), .. Enumerable.Repeat(TimeSpan.FromSeconds(60), 4)]);

    private static readonly RenderTraits RenderBehaviour = new(TimeSpan.FromSeconds(30), OutliveCaller: true, StartAttempts: 2);

    private readonly CloudOptions _options;
    private readonly TimeProvider _time;
    private readonly ApiClient _api;
    private readonly Download _download;

    /// <summary>Prepares to reach the service; nothing is sent yet.</summary>
    /// <param name="options">Where it is, and who the caller is.</param>
    /// <param name="time">The clock that waits run on.</param>
    public CloudBackend(CloudOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _time = time;
        _api = new ApiClient(options, time, AskTokenAsync);
        _download = new Download(options, time, _api.Authorize);
    }

    /// <inheritdoc/>
    public NemoBackendKind Kind => NemoBackendKind.Cloud;

    /// <inheritdoc/>
    public string Location => _options.ApiAddress.AbsoluteUri.TrimEnd('/');

    /// <inheritdoc/>
    public MediaRules Media => Rules;

    /// <inheritdoc/>
    public EditTraits Edits => EditBehaviour;

    /// <inheritdoc/>
    public RenderTraits Renders => RenderBehaviour;

    /// <inheritdoc/>
    public async Task<BackendAccess> AcquireTokenAsync(CancellationToken cancellationToken)
    {
        NemoCredit? credit = await GetCreditAsync(cancellationToken).ConfigureAwait(false);
        AccessToken token = _api.Token!;
        return new BackendAccess(token.IsAnonymous ? "Anonymous" : "Registered", token.ExpiresAt, credit, _api.RegistrationLink);
    }

    /// <inheritdoc/>
    public async Task<CreatedSession> CreateSessionAsync(string name, string language, CancellationToken cancellationToken)
    {
        JsonElement data = await CallAsync(Operation.CreateSession, HttpMethod.Post, WireEndpoints.CreateSession, _ => ApiClient.Json(SessionReply.WriteRequest(name, language)), cancellationToken).ConfigureAwait(false);
        var reply = new SessionReply(data);
        return new CreatedSession(reply.SessionId ?? throw Unexpected("The service began a session and did not tell its id."), reply.TaskId, reply.UserId);
    }

    /// <inheritdoc/>
    public async Task<SessionState> GetStateAsync(string sessionId, CancellationToken cancellationToken) =>
        new(await CallAsync(Operation.State, HttpMethod.Get, WireEndpoints.With(WireEndpoints.State, sessionId), null, cancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public async Task<IReadOnlyList<MediaInfo>> UploadAsync(
        string sessionId, IReadOnlyList<string> paths, IProgress<TransferProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(paths);
        foreach (string path in paths)
            Rules.Check(path);
        JsonElement data = await CallAsync(Operation.Upload, HttpMethod.Post, WireEndpoints.With(WireEndpoints.Upload, sessionId), deadline => UploadForm.Create(paths, deadline, progress), cancellationToken).ConfigureAwait(false);

        // The order of the reply is nowhere promised.
        List<MediaInfo> files = new UploadReply(data).Files.ToList();
        if (files.Count < paths.Count)
            throw Unexpected($"The service took {files.Count} of {paths.Count} files: {string.Join(", ", paths.Select(Path.GetFileName))}.");
        return paths.Select(path =>
        {
            MediaInfo info = files.Find(file => file.FileName == Path.GetFileName(path)) ?? files[0];
            files.Remove(info);
            return info;
        }).ToArray();
    }

    /// <inheritdoc/>
    public async Task<MediaInfo> UploadAsync(string sessionId, Uri address, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (!address.IsAbsoluteUri || address.Scheme is not ("http" or "https"))
            throw new NemoException(NemoErrorCode.UnsupportedMedia, $"'{address}' is no http or https address.");
        JsonElement data = await CallAsync(Operation.Upload, HttpMethod.Post, WireEndpoints.With(WireEndpoints.Upload, sessionId), _ => ApiClient.Json(UploadReply.WriteRequest(address)), cancellationToken).ConfigureAwait(false);
        return new UploadReply(data).Files is [var file, ..] ? file : throw Unexpected($"The service did not say what it fetched from '{address.Host}'.");
    }

    /// <inheritdoc/>
    public Task<string?> PlanAsync(string sessionId, string message, CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    /// <inheritdoc/>
    public IAsyncEnumerable<AgentEvent> SendMessageAsync(string sessionId, string message, CancellationToken cancellationToken) =>
        new AgentCall(_api, _time).SendAsync(sessionId, message, cancellationToken);

    /// <inheritdoc/>
    public async Task<NemoCredit?> GetCreditAsync(CancellationToken cancellationToken) =>
        new CreditReply(await CallAsync(Operation.Credit, HttpMethod.Get, WireEndpoints.Credit, null, cancellationToken).ConfigureAwait(false)).Credit;

    /// <inheritdoc/>
    public async Task<RenderStatus> StartRenderAsync(RenderRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        byte[] body = RenderSubmission.Write(request);
        for (int submission = 1; ; submission++)
        {
            try
            {
                JsonElement reply = await _api.CallAsync(Operation.StartRender, HttpMethod.Post, WireEndpoints.StartRender, _ => JsonBytes(body), cancellationToken).ConfigureAwait(false);
                return Status(reply, request.RenderId);
            }
            catch (CallFailedException e)
            {
                // A submission whose answer was lost may have been received; one that is refused may be refused for that.
                if (e.Fate != CallFate.Lost && e.Error.Code != NemoErrorCode.RenderFailed)
                    throw e.Error;
                if (await GetRenderAsync(request.RenderId, cancellationToken).ConfigureAwait(false) is { } known)
                    return known;
                if (e.Fate != CallFate.Lost || submission == MostSubmissions)
                    throw e.Error;
                Notices.Tell($"{e.Error.Message} The service does not have the render; submitting it again.");
            }
        }
    }

    /// <inheritdoc/>
    public async Task<RenderStatus?> GetRenderAsync(string renderId, CancellationToken cancellationToken)
    {
        try
        {
            return Status(await _api.CallAsync(Operation.Render, HttpMethod.Get, WireEndpoints.With(WireEndpoints.Render, renderId), null, cancellationToken).ConfigureAwait(false), renderId);
        }
        catch (CallFailedException e) when (e.Fate == CallFate.NotFound || e is { Fate: CallFate.Refused, Error.Code: NemoErrorCode.RenderFailed })
        {
            return null;
        }
        catch (CallFailedException e)
        {
            throw e.Error;
        }
    }

    /// <inheritdoc/>
    public async Task CancelRenderAsync(string renderId, CancellationToken cancellationToken)
    {
        try
        {
            await _api.CallAsync(Operation.CancelRender, HttpMethod.Post, WireEndpoints.With(WireEndpoints.CancelRender, renderId), null, cancellationToken).ConfigureAwait(false);
        }
        catch (CallFailedException e) when (e.Fate == CallFate.NotFound)
        {
            // There is none to stop.
        }
        catch (CallFailedException e)
        {
            throw e.Error;
        }
    }

    /// <inheritdoc/>
    public async Task DownloadAsync(RenderStatus render, string path, IProgress<TransferProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(render);

        // The address that the render came with, then a fresh one, since they expire, then the API's own way to the result.
        Func<Task<Uri?>>[] sources =
        [
            () => Task.FromResult(render.Result),
            async () => (await GetRenderAsync(render.RenderId, cancellationToken).ConfigureAwait(false))?.Result,
            () => Task.FromResult<Uri?>(_api.AddressOf(WireEndpoints.With(WireEndpoints.DownloadRender, render.RenderId))),
        ];
        NemoException? error = null;
        foreach (Func<Task<Uri?>> source in sources)
        {
            if (await source().ConfigureAwait(false) is not { } address)
                continue;
            try
            {
                await _download.RunAsync(_download.Check(address.AbsoluteUri), path, progress, cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (CallFailedException e)
            {
                error = e.Error;
                Notices.Tell($"{error.Message} Asking for another address.");
            }
        }

        throw error?.Code == NemoErrorCode.ExportNotInPlan ? error : new NemoException(NemoErrorCode.DownloadIncomplete, $"The result of render {render.RenderId} cannot be fetched. {error?.Message}", error);
    }

    /// <inheritdoc/>
    public async Task<Uri?> GetBrowserLinkAsync(string sessionId, CancellationToken cancellationToken)
    {
        SessionState state = await GetStateAsync(sessionId, cancellationToken).ConfigureAwait(false);
        JsonElement data;
        try
        {
            data = await CallAsync(Operation.ClaimToken, HttpMethod.Post, WireEndpoints.ClaimToken, _ => ApiClient.Json(ClaimTokenReply.WriteRequest(state.TaskId, sessionId)), cancellationToken).ConfigureAwait(false);
        }
        catch (NemoException e) when (e.Code == NemoErrorCode.NotSupported)
        {
            return null;
        }

        string claim = new ClaimTokenReply(data).ClaimToken ?? throw Unexpected("The service gave no claim token.");
        return new Uri($"{_options.WebAddress.AbsoluteUri.TrimEnd('/')}/workspace/claim?ct={Uri.EscapeDataString(claim)}");
    }

    /// <summary>Lets go of the connections. What the service is doing goes on.</summary>
    /// <returns>A task that ends at once.</returns>
    public ValueTask DisposeAsync()
    {
        _download.Dispose();
        _api.Dispose();
        return ValueTask.CompletedTask;
    }

    private static async Task<TokenReply> AskTokenAsync(ApiClient api, string clientId, CancellationToken cancellationToken) =>
        new(new Envelope(await api.CallAnonymouslyAsync(Operation.AnonymousToken, WireEndpoints.AnonymousToken, (WireHeaders.ClientId, clientId), cancellationToken).ConfigureAwait(false)).Data);

    private static ByteArrayContent JsonBytes(byte[] body) => new(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

    private static NemoException Unexpected(string message) => new(NemoErrorCode.UnexpectedReply, message);

    private async Task<JsonElement> CallAsync(Operation operation, HttpMethod method, string path, Func<Deadline, HttpContent>? content, CancellationToken cancellationToken)
    {
        try
        {
            return new Envelope(await _api.CallAsync(operation, method, path, content, cancellationToken).ConfigureAwait(false)).Data;
        }
        catch (CallFailedException e)
        {
            throw e.Error;
        }
    }

    private RenderStatus Status(JsonElement reply, string renderId)
    {
        var render = new RenderReply(new Envelope(reply).Data);
        if (!render.IsRender)
            throw Unexpected($"The service said nothing of render {renderId} when asked for it.");
        Uri? result = render.Address is { } address && Uri.TryCreate(_options.ApiAddress, address, out Uri? parsed) ? parsed : null;
        NemoException? error = render.State == NemoRenderState.Failed ? new NemoException(NemoErrorCode.RenderFailed, $"Render {renderId} failed: {render.Error ?? "the service gives no reason"}.") : null;
        return new RenderStatus(renderId, render.State, render.PercentComplete, result, error);
    }
}
