namespace NemoVideo;

/// <summary>
/// Turns drafts into files, one run for all that a command exports: notes the render in the journal, starts it, looks at it until it is done, brings
/// the result home under a temporary name, proves it, and only then gives it its name.
/// </summary>
/// <param name="connection">Where the session is.</param>
/// <param name="journal">Where the render is noted before it is submitted.</param>
/// <param name="time">The clock that waits run on.</param>
/// <param name="prover">Measures the file before and after.</param>
public sealed class ExportRun(NemoConnection connection, NemoJournal journal, TimeProvider time, Prover prover)
{
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
        SessionState state = await _backend.GetStateAsync(request.SessionId, cancellationToken).ConfigureAwait(false);
        NemoTimeline timeline = new(state.Draft);
        if (!timeline.HasContent)
            throw new NemoException(NemoErrorCode.NothingToExport, $"The timeline of session {request.SessionId} is empty.");

        NemoMedia? source = request.Edit?.Source ?? NemoMedia.FirstVideoOf(state, request.SessionId, connection);
        foreach (string input in state.Media.Select(media => media.LocalPath).Append(source?.FullName).OfType<string>())
            connection.Inputs.Add(input);
        string path = OutputFile.Choose(request.Destination, source?.Name ?? $"{state.Name ?? request.SessionId}.mp4", connection.Inputs);
        string renderId = $"render_{Guid.NewGuid():N}";
        using OutputFile output = OutputFile.Claim(path, renderId, request.Overwrite && !_written.Contains(path), connection.Inputs);

        using var proving = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var rendered = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        Task<NemoProof>? proof = source?.FullName is { } before ? prover(before, rendered.Task, proving.Token) : null;
        try
        {
            string format = Path.GetExtension(path).TrimStart('.').ToLowerInvariant();
            await RenderAsync(new RenderRequest(renderId, request.SessionId, timeline.DraftJson!, format, request.Quality), path, output.TemporaryPath, progress, cancellationToken)
                .ConfigureAwait(false);

            progress?.Report(new ExportProgress("Proving", null));
            rendered.SetResult(output.TemporaryPath);
            NemoProof? proven = proof is null ? null : await proof.ConfigureAwait(false);
            if (_backend.Renders.CopyPicture && proven?.PictureUntouched == false)
                throw new NemoException(NemoErrorCode.RenderFailed, $"The picture of '{path}' did not come out as it went in; the file was not kept.");

            output.Commit();
            _written.Add(path);
            return new NemoExport
            {
                FullName = path,
                Length = new FileInfo(path).Length,
                Source = source,
                Changes = request.Edit?.Changes ?? [],
                Proof = proven,
                Elapsed = time.GetElapsedTime(began),
                RenderId = renderId,
                SessionId = request.SessionId,
                Connection = connection,
            };
        }
        catch
        {
            await proving.CancelAsync().ConfigureAwait(false);
            rendered.TrySetCanceled(CancellationToken.None);
            await EndQuietlyAsync(proof).ConfigureAwait(false);
            throw;
        }
    }

    private async Task RenderAsync(
        RenderRequest request, string target, string temporaryPath, IProgress<ExportProgress>? progress, CancellationToken cancellationToken)
    {
        var entry = new JournaledRender(
            request.RenderId, request.SessionId, _backend.Kind, _backend.Location, target, time.GetUtcNow(), NemoRenderState.Pending);
        journal.Write(entry);

        try
        {
            NemoRender render = await _backend.StartRenderAsync(request, cancellationToken).ConfigureAwait(false);
            while (render.State is NemoRenderState.Pending or NemoRenderState.Processing)
            {
                progress?.Report(new ExportProgress("Rendering", render.PercentComplete));
                await Task.Delay(_backend.Renders.PollInterval, time, cancellationToken).ConfigureAwait(false);
                render = await _backend.GetRenderAsync(request.RenderId, cancellationToken).ConfigureAwait(false);
            }

            if (render.State != NemoRenderState.Completed)
                throw render.Error ?? new NemoException(NemoErrorCode.RenderFailed, $"Render {request.RenderId} ended as {render.State} and gave no reason.");

            progress?.Report(new ExportProgress("Fetching", null));
            await _backend.DownloadAsync(render, temporaryPath, null, cancellationToken).ConfigureAwait(false);
            journal.Write(entry with { State = NemoRenderState.Completed });
        }
        catch (Exception e) when (!_backend.Renders.OutliveCaller)
        {
            // Nobody else will ever fetch it, so nothing of it is to stay.
            await _backend.CancelRenderAsync(request.RenderId, CancellationToken.None).ConfigureAwait(false);
            journal.Write(entry with { State = e is OperationCanceledException ? NemoRenderState.Cancelled : NemoRenderState.Failed });
            throw;
        }
    }

    /// <summary>Waits for a proof that is not wanted any more, so that no process of it is left running.</summary>
    private static async Task EndQuietlyAsync(Task? proof)
    {
        if (proof is not null)
            await proof.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
