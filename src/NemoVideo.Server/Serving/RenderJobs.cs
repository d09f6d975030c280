using System.Collections.Concurrent;

namespace NemoVideo.Server.Serving;

/// <summary>
/// The renders of a server, a folder each: the request that began it, and then its result, or why it has none. Clients may leave
/// and come back; results are kept until they expire, and a render that a restart of the server broke off is begun again.
/// </summary>
internal sealed class RenderJobs : IAsyncDisposable
{
    /// <summary>How long the answer to a new render may wait for its end: most are done by then, and need not be asked for again.</summary>
    private static readonly TimeSpan LongestHold = TimeSpan.FromSeconds(5);

    private readonly INemoBackend _backend;
    private readonly string _folder;
    private readonly DiskSpace _disk;
    private readonly ServeLimits _limits;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _stopping = new();
    private readonly SemaphoreSlim _turn = new(1);
    private readonly ConcurrentDictionary<string, RenderJob> _running = new();

    /// <summary>Opens the renders.</summary>
    /// <param name="backend">What renders.</param>
    /// <param name="folder">The folder that holds them.</param>
    /// <param name="disk">The disk that results take space of.</param>
    /// <param name="limits">For how long results are kept.</param>
    /// <param name="time">The clock.</param>
    internal RenderJobs(INemoBackend backend, string folder, DiskSpace disk, ServeLimits limits, TimeProvider time)
    {
        _backend = backend;
        _folder = folder;
        _disk = disk;
        _limits = limits;
        _time = time;
    }

    /// <summary>Begins the renders again that an earlier server did not bring to an end.</summary>
    internal async Task ResumeAsync()
    {
        foreach (RenderFiles files in All().Where(files => files.Status is null))
        {
            if (files.ReadRequest() is not { } request)
            {
                _disk.Delete(files.Folder);
                continue;
            }

            try
            {
                await BeginAsync(files, request).ConfigureAwait(false);
            }
            catch (NemoException e)
            {
                files.WriteFailure(e);
            }
        }
    }

    /// <summary>
    /// Starts a render, and gives it a little time to end. One of this id that is known already is told as it stands, and not started
    /// again.
    /// </summary>
    /// <exception cref="NemoException">The backend refuses, or there is no room: <see cref="NemoErrorCode.RateLimited"/>.</exception>
    internal async Task<RenderStatus> SubmitAsync(RenderRequest request, CancellationToken cancellationToken)
    {
        if (!SafeId.Is(request.RenderId))
            throw new NemoException(NemoErrorCode.RenderFailed, $"'{request.RenderId}' cannot be the id of a render: letters, digits, - and _ can be in one, 100 at most.");
        if (!SafeId.Is(request.Format))
            throw new NemoException(NemoErrorCode.NotSupported, $"'{request.Format}' is no format.");

        RenderStatus begun = await BeginOrFindAsync(request, cancellationToken).ConfigureAwait(false);
        if (_running.TryGetValue(request.RenderId, out RenderJob? job))
            await job.Completion.WaitAsync(LongestHold, _time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return Find(request.RenderId) ?? begun;
    }

    /// <summary>A render as it stands; null when there is none of this id.</summary>
    internal RenderStatus? Find(string renderId) =>
        _running.TryGetValue(renderId, out RenderJob? job) ? job.Status : SafeId.Is(renderId) ? FilesOf(renderId).Status : null;

    /// <summary>The result of a completed render, which counts as used now; null when there is none.</summary>
    internal string? UseResult(string renderId)
    {
        if (!SafeId.Is(renderId) || FilesOf(renderId) is not { Result: { } result } files)
            return null;
        files.Touch(_time.GetUtcNow());
        return result;
    }

    /// <summary>Stops a render, and deletes what there is of it.</summary>
    /// <returns>Whether there was one.</returns>
    internal async Task<bool> CancelAsync(string renderId, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (Find(renderId) is null)
                return false;
            if (_running.TryRemove(renderId, out RenderJob? job))
            {
                await job.DisposeAsync().ConfigureAwait(false);
                await _backend.CancelRenderAsync(renderId, CancellationToken.None).ConfigureAwait(false);
            }

            _disk.Delete(FilesOf(renderId).Folder);
            return true;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Deletes renders that ended long ago, and whose result nobody has asked for since.</summary>
    internal void DeleteExpired()
    {
        foreach (RenderFiles files in All().Where(files => files.Status is not null && _time.GetUtcNow() - files.LastUsed > _limits.Keep))
            _disk.Delete(files.Folder);
    }

    /// <summary>Lets go of the renders; those that are not done are begun again by the next server.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        foreach (string renderId in _running.Keys)
        {
            if (_running.TryRemove(renderId, out RenderJob? job))
                await job.DisposeAsync().ConfigureAwait(false);
        }

        _stopping.Dispose();
        _turn.Dispose();
    }

    private async Task<RenderStatus> BeginOrFindAsync(RenderRequest request, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (Find(request.RenderId) is { } known)
                return known;
            if (!_disk.HasRoom)
                throw new NemoException(NemoErrorCode.RateLimited, "This server has no room for another result until older ones expire.");

            RenderFiles files = FilesOf(request.RenderId);
            files.WriteRequest(request);
            try
            {
                return await BeginAsync(files, request).ConfigureAwait(false);
            }
            catch
            {
                _disk.Delete(files.Folder);
                throw;
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<RenderStatus> BeginAsync(RenderFiles files, RenderRequest request)
    {
        RenderStatus started = await _backend.StartRenderAsync(request, _stopping.Token).ConfigureAwait(false);
        var job = new RenderJob(_backend, request, started, files, _disk, _time);
        _running[request.RenderId] = job;
        _ = RemoveWhenDoneAsync(job, request.RenderId);
        return job.Status;
    }

    private async Task RemoveWhenDoneAsync(RenderJob job, string renderId)
    {
        await job.Completion.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_running.TryRemove(renderId, out _))
            await job.DisposeAsync().ConfigureAwait(false);
    }

    private IEnumerable<RenderFiles> All() => Directory.EnumerateDirectories(_folder).Select(path => new RenderFiles(path));

    private RenderFiles FilesOf(string renderId) => new(Path.Combine(_folder, renderId));
}
