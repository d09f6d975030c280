namespace NemoVideo;

/// <summary>
/// Turns drafts into files, one run for all that a command exports: notes the render in the journal, starts it, looks at it until it is done, brings
/// the result home under a temporary name, proves it, and only then gives it its name. A render that an earlier process began
/// is picked up where that process left it.
/// </summary>
/// <param name="connection">Where the session is.</param>
/// <param name="journal">Where the render is noted before it is submitted.</param>
/// <param name="time">The clock that waits run on.</param>
/// <param name="prover">Measures the file before and after.</param>
public sealed class ExportRun(NemoConnection connection, NemoJournal journal, TimeProvider time, Prover prover)
{
    /// <summary>How many looks in a row may fail before the render is left for later: with the backends' own retries this is minutes.</summary>
    private const int MostFailedLooks = 10;

    /// <summary>How many looks in a row may not find the render: a service may learn late of what it has taken on.</summary>
    private const int MostUnknownLooks = 3;

    private readonly INemoBackend _backend = connection.Backend;

    /// <summary>What this run has written: two videos of one name must not replace each other, whatever may be overwritten.</summary>
    private readonly FileSet _written = new();

    /// <summary>Exports a session.</summary>
    /// <param name="request">What, and where to.</param>
    /// <param name="progress">Is told how far the export is; may be null.</param>
    /// <param name="cancellationToken">Cancels the export; nothing half-written is left.</param>
    /// <returns>The finished file.</returns>
    /// <exception cref="NemoException">The export failed, and why. The session's edits are kept.</exception>
    public async Task<NemoExport> RunAsync(ExportRequest request, IProgress<ExportProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        long began = time.GetTimestamp();
        var stages = new StageProgress(progress, time);
        (NemoMedia? source, string fileName, string? draft) = request.Render is { } begun
            ? (SourceOf(begun), Path.GetFileName(begun.Target), null)
            : await ReadSessionAsync(request, cancellationToken).ConfigureAwait(false);

        string path = OutputFile.Choose(request.Destination, fileName, connection.Inputs);
        if (request.Render is { Result: { } result } named && path == named.Target && FileStamp.Of(path) == result)
            return await FinishAsync(named, request, path, source, began, cancellationToken).ConfigureAwait(false);

        string renderId = request.Render?.RenderId ?? NewRenderId();
        using OutputFile output = OutputFile.Claim(path, renderId, request.Overwrite && !_written.Contains(path), connection.Inputs);

        using var proving = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var rendered = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        Task<NemoProof?> proof = ProveAsync(source, rendered.Task, proving.Token);
        try
        {
            var entry = new JournaledRender(
                renderId, request.SessionId, _backend.Kind, _backend.Location, path, request.Overwrite, source?.FullName,
                request.Render?.SubmittedAt ?? time.GetUtcNow(), request.Render?.State ?? NemoRenderState.Pending);
            (entry, RenderStatus render) = await RenderAsync(entry, draft, request, output.TemporaryPath, stages, cancellationToken).ConfigureAwait(false);

            stages.Report("Proving");
            rendered.SetResult(output.TemporaryPath);
            NemoProof? proven = await proof.ConfigureAwait(false);
            if (proven is not null && render.Promise?.Broken(proven).FirstOrDefault() is { } broken)
                throw new NemoException(NemoErrorCode.RenderFailed, $"'{path}' was not kept, because it failed its proof. {broken}");

            entry = entry with { Result = FileStamp.Of(output.TemporaryPath) };
            journal.Write(entry);
            output.Commit();
            _written.Add(path);
            journal.Write(entry with { BroughtHomeAt = time.GetUtcNow() });
            return Describe(entry.RenderId, request, path, source, render.Promise, proven, began);
        }
        catch
        {
            await proving.CancelAsync().ConfigureAwait(false);
            rendered.TrySetCanceled(CancellationToken.None);

            // Waited for, so that no process of it is left running.
            await ((Task)proof).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }
    }

    /// <summary>Ends what a process began that was ended between giving the file its name and noting that it had.</summary>
    private async Task<NemoExport> FinishAsync(NemoRender render, ExportRequest request, string path, NemoMedia? source, long began, CancellationToken cancellationToken)
    {
        NemoProof? proof = await ProveAsync(source, Task.FromResult(path), cancellationToken).ConfigureAwait(false);
        journal.Write(new JournaledRender(
            render.RenderId, render.SessionId, _backend.Kind, _backend.Location, path, render.Overwrite, source?.FullName,
            render.SubmittedAt, NemoRenderState.Completed, time.GetUtcNow(), render.Result));
        return Describe(render.RenderId, request, path, source, promise: null, proof, began);
    }

    private NemoExport Describe(string renderId, ExportRequest request, string path, NemoMedia? source, RenderPromise? promise, NemoProof? proof, long began) => new()
    {
        FullName = path,
        Length = new FileInfo(path).Length,
        Source = source,
        Changes = request.Edit?.Changes ?? [],
        CreditsSpent = request.Edit?.CreditsSpent,
        Picture = promise?.Picture,

        // It was measured under the temporary name.
        Proof = proof is null ? null : proof with { FullName = path },
        Warnings = [.. promise?.Warnings(proof) ?? []],
        Elapsed = time.GetElapsedTime(began),
        RenderId = renderId,
        SessionId = request.SessionId,
        Connection = connection,
    };

    private static string NewRenderId() => $"render_{Guid.NewGuid():N}";

    private async Task<(NemoMedia? Source, string FileName, string? Draft)> ReadSessionAsync(ExportRequest request, CancellationToken cancellationToken)
    {
        SessionState state = await _backend.GetStateAsync(request.SessionId, cancellationToken).ConfigureAwait(false);
        NemoMedia? source = request.Edit?.Source
            ?? (request.Media is { Kind: NemoMediaKind.Video } video ? video : NemoMedia.FirstVideoOf(state, request.SessionId, connection));

        // A cloud knows the name only. Another video of the session may be meant, unless the names are the same.
        if (source is { FullName: null } && journal.FindSource(_backend.Location, request.SessionId) is { } path && Path.GetFileName(path) == source.Name)
            source = source with { FullName = path };
        foreach (string input in state.Media.Select(media => media.LocalPath).Append(source?.FullName).OfType<string>())
            connection.Inputs.Add(input);
        return (source, source?.Name is { Length: > 0 } name ? SafeName(name) : $"{request.SessionId}.mp4", DraftOf(state, request.SessionId));
    }

    private static string DraftOf(SessionState state, string sessionId)
    {
        NemoTimeline timeline = new(state.Draft);
        return timeline.HasContent
            ? timeline.DraftJson!
            : throw new NemoException(NemoErrorCode.NothingToExport, $"The timeline of session {sessionId} is empty.");
    }

    /// <summary>The last part of a name that may have come from a service, and must not decide where a file is written.</summary>
    private static string SafeName(string name)
    {
        string last = name.Split('/', '\\')[^1];
        string safe = string.Concat(last.Select(c => Array.IndexOf(Path.GetInvalidFileNameChars(), c) < 0 ? c : '_'));
        return safe.Trim('.', ' ').Length > 0 ? safe : "video.mp4";
    }

    private NemoMedia? SourceOf(NemoRender render) => render.Source is { } path
        ? new NemoMedia { Name = Path.GetFileName(path), FullName = path, Kind = NemoMediaKind.Video, SessionId = render.SessionId, Connection = connection }
        : null;

    /// <summary>Measures what can be measured: nothing where the video that went in is not here, or there is no program to measure with.</summary>
    private async Task<NemoProof?> ProveAsync(NemoMedia? source, Task<string> after, CancellationToken cancellationToken)
    {
        if (source?.FullName is not { } before || !File.Exists(before))
            return null;
        try
        {
            return await prover(before, after, cancellationToken).ConfigureAwait(false);
        }
        catch (NemoException e) when (e.Code == NemoErrorCode.FfmpegMissing)
        {
            Notices.Tell($"'{source.Name}' has no proof: {e.Message}");
            return null;
        }
    }

    private async Task<(JournaledRender Entry, RenderStatus Render)> RenderAsync(
        JournaledRender entry, string? draft, ExportRequest request, string temporaryPath, StageProgress stages, CancellationToken cancellationToken)
    {
        try
        {
            RenderStatus? render = request.Render is null ? null : await _backend.GetRenderAsync(entry.RenderId, cancellationToken).ConfigureAwait(false);
            if (render is null)
                (entry, render) = await StartAsync(entry, draft, request, cancellationToken).ConfigureAwait(false);

            render = await WaitAsync(render, request, stages, cancellationToken).ConfigureAwait(false);
            entry = entry with { State = render.State };
            if (render.State != NemoRenderState.Completed)
            {
                journal.Write(entry);
                throw render.Error ?? new NemoException(NemoErrorCode.RenderFailed, $"Render {entry.RenderId} ended as {render.State} and gave no reason.");
            }

            var fetching = new ForwardedProgress<TransferProgress>(done => stages.Report("Fetching", 100.0 * done.BytesDone / done.BytesTotal));
            stages.Report("Fetching");
            await _backend.DownloadAsync(render, temporaryPath, fetching, cancellationToken).ConfigureAwait(false);
            return (entry, render);
        }
        catch (Exception e) when (!_backend.Renders.OutliveCaller)
        {
            // Nobody else will ever fetch it, so nothing of it is to stay.
            await _backend.CancelRenderAsync(entry.RenderId, CancellationToken.None).ConfigureAwait(false);
            journal.Write(entry with { State = e is OperationCanceledException ? NemoRenderState.Cancelled : NemoRenderState.Failed });
            throw;
        }
    }

    /// <summary>Starts a render, its id in the journal first; once more under another id where the backend wants that.</summary>
    private async Task<(JournaledRender Entry, RenderStatus Render)> StartAsync(
        JournaledRender entry, string? draft, ExportRequest request, CancellationToken cancellationToken)
    {
        draft ??= DraftOf(await _backend.GetStateAsync(request.SessionId, cancellationToken).ConfigureAwait(false), request.SessionId);
        string format = Path.GetExtension(entry.Target).TrimStart('.').ToLowerInvariant();
        for (int attempt = 1; ; attempt++)
        {
            journal.Write(entry);
            try
            {
                return (entry, await _backend.StartRenderAsync(new RenderRequest(entry.RenderId, request.SessionId, draft, format, request.Quality), cancellationToken).ConfigureAwait(false));
            }
            catch (NemoException e) when (e.Code is not (NemoErrorCode.ServiceUnavailable or NemoErrorCode.UnexpectedReply))
            {
                // Refused: nothing renders under this id.
                journal.Write(entry with { State = NemoRenderState.Failed });
                if (e.Code != NemoErrorCode.RenderFailed || attempt == _backend.Renders.StartAttempts)
                    throw;
                Notices.Tell($"The render was refused ({e.Message}); trying once more under another id.");
                entry = entry with { RenderId = NewRenderId() };
            }
        }
    }

    private NemoException TimedOut(string renderId, TimeSpan timeout)
    {
        string message = $"Render {renderId} was not done after {timeout}.";
        return _backend.Renders.OutliveCaller
            ? new NemoException(NemoErrorCode.RenderTimedOut, message)
            : new NemoException(NemoErrorCode.RenderTimedOut, $"{message} It was stopped.") { RecommendedAction = "Run Export-NemoVideo again with a longer -Timeout, or with none." };
    }

    private async Task<RenderStatus> WaitAsync(RenderStatus render, ExportRequest request, StageProgress stages, CancellationToken cancellationToken)
    {
        long began = time.GetTimestamp();
        TimeSpan interval = request.PollInterval ?? _backend.Renders.PollInterval;
        int failedLooks = 0;
        int unknownLooks = 0;
        while (render.State is NemoRenderState.Pending or NemoRenderState.Processing)
        {
            stages.Report(render.Stage ?? "Rendering", render.PercentComplete);
            TimeSpan left = (request.Timeout ?? TimeSpan.MaxValue) - time.GetElapsedTime(began);
            if (left <= TimeSpan.Zero)
                throw TimedOut(render.RenderId, request.Timeout!.Value);

            await Task.Delay(left < interval ? left : interval, time, cancellationToken).ConfigureAwait(false);
            try
            {
                RenderStatus? now = await _backend.GetRenderAsync(render.RenderId, cancellationToken).ConfigureAwait(false);
                unknownLooks = now is null ? unknownLooks + 1 : 0;
                if (unknownLooks == MostUnknownLooks)
                    throw new NemoException(NemoErrorCode.RenderFailed, $"The backend does not know render {render.RenderId} any more.");
                render = now ?? render;
                failedLooks = 0;
            }
            catch (NemoException e) when (e.Code is NemoErrorCode.ServiceUnavailable or NemoErrorCode.RateLimited or NemoErrorCode.UnexpectedReply)
            {
                if (++failedLooks == MostFailedLooks)
                    throw new NemoException(e.Code, $"{e.Message} Render {render.RenderId} goes on without being looked at.", e) { RecommendedAction = "When the service can be reached again: Get-NemoRender | Export-NemoVideo." };
                Notices.Tell($"Render {render.RenderId} could not be looked at: {e.Message} Waiting on.");
            }
        }

        return render;
    }
}
