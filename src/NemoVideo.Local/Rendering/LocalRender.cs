namespace NemoVideo.Local;

/// <summary>A render of this process: waits for a processor, runs ffmpeg in a folder of its own, and knows how far it is.</summary>
internal sealed class LocalRender : IAsyncDisposable
{
    private readonly CancellationTokenSource _cancel = new();
    private readonly CancellationTokenSource _tooMuch = new();
    private readonly RenderFolder _folder;
    private readonly string _renderId;
    private volatile Step? _step;
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
            : new RenderStatus(_renderId, Volatile.Read(ref _started) ? NemoRenderState.Processing : NemoRenderState.Pending, _step?.Percent, Stage: _step?.Name);

    /// <summary>Starts a render.</summary>
    /// <param name="programs">Where ffmpeg is.</param>
    /// <param name="request">What to render.</param>
    /// <param name="media">The files of the session.</param>
    /// <param name="folder">The render's own folder, which is its to delete once it has started.</param>
    /// <param name="processors">Lets in as many renders at once as there are processors.</param>
    /// <param name="limitsOf">What a render of a length may take at most.</param>
    internal static LocalRender Start(FfmpegInstallation programs, RenderRequest request, IReadOnlyDictionary<string, LocalMedia> media, RenderFolder folder, SemaphoreSlim processors, Func<TimeSpan, RenderLimits> limitsOf)
    {
        LocalTimeline timeline = DraftReader.Read(request.DraftJson);
        string output = Path.Combine(folder.FullPath, $"output.{request.Format}");
        foreach (string id in timeline.MediaIds)
        {
            if (!media.TryGetValue(id, out LocalMedia? file))
                throw new NemoException(NemoErrorCode.DraftInvalid, $"The draft cannot be rendered: it names the file '{id}', which the session does not have.");
            file.EnsureUnchanged();
        }

        // What cannot be rendered is refused at once, and not when its turn comes.
        var composer = new RenderComposer(timeline, media, request.Format, QualityOf(request), output);
        composer.Compose(PictureSource.Encoded, levels: null, RenderFacts.None);
        var render = new LocalRender(request.RenderId, folder);
        render.Completion = Task.Run(() => render.RunAsync(programs, composer, output, processors, limitsOf(timeline.Duration)));
        return render;
    }

    /// <summary>Stops the render if it is still at work, waits until it has, and deletes what is left of it.</summary>
    public async ValueTask DisposeAsync()
    {
        await _cancel.CancelAsync().ConfigureAwait(false);
        await Completion.ConfigureAwait(false);
        _cancel.Dispose();
        _tooMuch.Dispose();
        _folder.Dispose();
    }

    private async Task<RenderStatus> RunAsync(
        FfmpegInstallation programs, RenderComposer composer, string output, SemaphoreSlim processors, RenderLimits limits)
    {
        try
        {
            await processors.WaitAsync(_cancel.Token).ConfigureAwait(false);
            try
            {
                Volatile.Write(ref _started, true);
                _tooMuch.CancelAfter(limits.Time);
                using var stop = CancellationTokenSource.CreateLinkedTokenSource(_cancel.Token, _tooMuch.Token);
                IReadOnlyList<MixLevel>? levels = composer.Timeline.Loudness is { } loudness
                    ? await new Leveling(programs, composer, stage => progress => FollowAsync(stage, progress, composer.Timeline.Duration, limits)).FindAsync(loudness, stop.Token).ConfigureAwait(false)
                    : null;
                RenderFacts facts = await composer.FindFactsAsync(programs, stop.Token).ConfigureAwait(false);
                PictureSource picture = await composer.ChoosePictureAsync(programs, facts, stop.Token).ConfigureAwait(false);
                RenderPlan plan = composer.Compose(picture, levels, facts);
                await plan.PrepareAsync(programs, stop.Token).ConfigureAwait(false);
                await FfmpegRun.RunAsync(programs.Ffmpeg, plan.Arguments, progress => FollowAsync("Rendering", progress, composer.Timeline.Duration, limits), stop.Token, plan.Folder).ConfigureAwait(false);
                return new RenderStatus(_renderId, NemoRenderState.Completed, 100, new Uri(output), Promise: composer.Promise(picture, levels));
            }
            finally
            {
                processors.Release();
            }
        }
        catch (OperationCanceledException) when (_tooMuch.IsCancellationRequested && !_cancel.IsCancellationRequested)
        {
            return Failed(new NemoException(NemoErrorCode.RenderFailed, $"The render was stopped because it went out of bounds: for a video of this length it may take {limits.Time.TotalMinutes:0} minutes and {limits.Bytes >> 20} MiB."));
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

    private static PictureQuality QualityOf(RenderRequest request) =>
        Enum.TryParse(request.Quality, ignoreCase: true, out PictureQuality quality) && Enum.IsDefined(quality)
            ? quality
            : throw new NemoException(NemoErrorCode.NotSupported, $"The local engine knows no quality '{request.Quality}'; it knows high, medium and low.");

    private RenderStatus Failed(NemoException error) => new(_renderId, NemoRenderState.Failed, Error: error);

    /// <summary>Reads ffmpeg's progress, and stops a render that writes more than any picture of its length could need.</summary>
    private async Task FollowAsync(string stage, Stream progress, TimeSpan duration, RenderLimits limits)
    {
        _step = new Step(stage, 0);
        using var reader = new StreamReader(progress);
        while (await reader.ReadLineAsync(CancellationToken.None).ConfigureAwait(false) is { } line)
        {
            if (MediaProbe.OutTime(line) is { } time)
                _step = new Step(stage, Math.Clamp(100 * (time / duration), 0, 100));
            if (limits.AreExceededBy(line))
                await _tooMuch.CancelAsync().ConfigureAwait(false);
        }
    }

    /// <summary>A run of ffmpeg, and how much of it is done in percent.</summary>
    private sealed record Step(string Name, double Percent);
}
