namespace NemoVideo.Server.Serving;

/// <summary>A render that is under way: follows the backend's and brings its result to the server's own folder, so that it can be fetched more than once.</summary>
internal sealed class RenderJob : IAsyncDisposable
{
    private readonly INemoBackend _backend;
    private readonly RenderRequest _request;
    private readonly RenderFiles _files;
    private readonly DiskSpace _disk;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _stop = new();
    private RenderStatus _status;

    /// <summary>Follows a render that has started.</summary>
    /// <param name="backend">What renders.</param>
    /// <param name="request">What is rendered.</param>
    /// <param name="started">The render as it was when it started.</param>
    /// <param name="files">Where the result goes.</param>
    /// <param name="disk">The disk that it takes space of.</param>
    /// <param name="time">The clock.</param>
    internal RenderJob(INemoBackend backend, RenderRequest request, RenderStatus started, RenderFiles files, DiskSpace disk, TimeProvider time)
    {
        _backend = backend;
        _request = request;
        _files = files;
        _disk = disk;
        _time = time;
        _status = started;
        Completion = FollowAsync(started);
    }

    /// <summary>The render as it stands; completed only when the result is in its place.</summary>
    internal RenderStatus Status => Volatile.Read(ref _status);

    /// <summary>Ends when the render has, or was stopped.</summary>
    internal Task Completion { get; }

    /// <summary>Stops following, and waits until it has.</summary>
    /// <returns>A task that ends then.</returns>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await Completion.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task FollowAsync(RenderStatus render)
    {
        try
        {
            while (render.State is NemoRenderState.Pending or NemoRenderState.Processing)
            {
                Volatile.Write(ref _status, render);
                await Task.Delay(_backend.Renders.PollInterval, _time, _stop.Token).ConfigureAwait(false);
                render = await _backend.GetRenderAsync(_request.RenderId, _stop.Token).ConfigureAwait(false)
                    ?? throw new NemoException(NemoErrorCode.RenderFailed, $"The engine does not know render {_request.RenderId} any more.");
            }

            if (render.State != NemoRenderState.Completed)
                throw render.Error ?? new NemoException(NemoErrorCode.RenderFailed, $"Render {_request.RenderId} ended as {render.State} and gave no reason.");

            await _backend.DownloadAsync(render, _files.Incomplete, null, _stop.Token).ConfigureAwait(false);
            _disk.Add(new FileInfo(_files.Incomplete).Length);
            _files.Complete(_request.Format);
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // What is not done is begun again by the next server, or deleted by whoever cancelled it.
            return;
        }
        catch (Exception e)
        {
            _files.WriteFailure(NemoException.From(e));
            await _backend.CancelRenderAsync(_request.RenderId, CancellationToken.None).ConfigureAwait(false);
        }

        _files.Touch(_time.GetUtcNow());
        Volatile.Write(ref _status, _files.Status!);
    }
}
