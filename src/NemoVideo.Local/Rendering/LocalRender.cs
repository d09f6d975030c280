namespace NemoVideo.Local;

/// <summary>A render of this process: waits for a processor, runs ffmpeg in a folder of its own, and knows how far it is.</summary>
internal sealed class LocalRender : IAsyncDisposable
{
    private readonly CancellationTokenSource _cancel = new();
    private readonly RenderFolder _folder;
    private readonly string _renderId;
    private double? _percent;
    private bool _started;

    private LocalRender(string renderId, RenderFolder folder)
    {
        _renderId = renderId;
        _folder = folder;
    }

    /// <summary>The render's work; ends when it is done and never fails.</summary>
    internal Task<RenderStatus> Completion { get; private set; } = null!;

    /// <summary>The render as it stands.</summary>
    internal RenderStatus Status =>
        Completion.IsCompletedSuccessfully
            ? Completion.Result
            : new RenderStatus(_renderId, Volatile.Read(ref _started) ? NemoRenderState.Processing : NemoRenderState.Pending, _percent);

    /// <summary>Starts a render.</summary>
    /// <param name="programs">Where ffmpeg is.</param>
    /// <param name="request">What to render.</param>
    /// <param name="media">The files of the session.</param>
    /// <param name="folder">The render's own folder, which is its to delete once it has started.</param>
    /// <param name="processors">Lets in as many renders at once as there are processors.</param>
    internal static LocalRender Start(FfmpegInstallation programs, RenderRequest request, IReadOnlyDictionary<string, LocalMedia> media, RenderFolder folder, SemaphoreSlim processors)
    {
        LocalTimeline timeline = DraftReader.Read(request.DraftJson);
        string output = Path.Combine(folder.FullPath, $"output.{request.Format}");
        foreach (LocalSegment segment in timeline.Sounds.Select(sound => sound.Segment).Prepend(timeline.Picture))
        {
            if (!media.TryGetValue(segment.MediaId, out LocalMedia? file))
                throw new NemoException(NemoErrorCode.DraftInvalid, $"The draft cannot be rendered: it names the file '{segment.MediaId}', which the session does not have.");
            file.EnsureUnchanged();
        }

        IReadOnlyList<string> arguments = RenderArguments.Compose(timeline, media, request.Format, output);
        var render = new LocalRender(request.RenderId, folder);
        render.Completion = Task.Run(() => render.RunAsync(programs, arguments, timeline.Duration, output, processors));
        return render;
    }

    /// <summary>Stops the render if it is still at work, waits until it has, and deletes what is left of it.</summary>
    public async ValueTask DisposeAsync()
    {
        await _cancel.CancelAsync().ConfigureAwait(false);
        await Completion.ConfigureAwait(false);
        _cancel.Dispose();
        _folder.Dispose();
    }

    private async Task<RenderStatus> RunAsync(
        FfmpegInstallation programs, IReadOnlyList<string> arguments, TimeSpan duration, string output, SemaphoreSlim processors)
    {
        try
        {
            await processors.WaitAsync(_cancel.Token).ConfigureAwait(false);
            try
            {
                Volatile.Write(ref _started, true);
                await FfmpegRun.RunAsync(programs.Ffmpeg, arguments, progress => FollowAsync(progress, duration), _cancel.Token).ConfigureAwait(false);
                return new RenderStatus(_renderId, NemoRenderState.Completed, 100, new Uri(output));
            }
            finally
            {
                processors.Release();
            }
        }
        catch (OperationCanceledException)
        {
            return new RenderStatus(_renderId, NemoRenderState.Cancelled);
        }
        catch (FfmpegFailedException e) when (e.DiskFull)
        {
            return Failed(new NemoException(NemoErrorCode.OutputNotWritable, $"The disk that holds '{_folder.FullPath}' is full.", e));
        }
        catch (Exception e)
        {
            return Failed(e as NemoException ?? new NemoException(NemoErrorCode.RenderFailed, $"The render failed: {e.Message}", e));
        }
    }

    private RenderStatus Failed(NemoException error) => new(_renderId, NemoRenderState.Failed, Error: error);

    private async Task FollowAsync(Stream progress, TimeSpan duration)
    {
        using var reader = new StreamReader(progress);
        while (await reader.ReadLineAsync(CancellationToken.None).ConfigureAwait(false) is { } line)
        {
            if (MediaProbe.OutTime(line) is { } time)
                _percent = Math.Clamp(100 * (time / duration), 0, 100);
        }
    }
}
