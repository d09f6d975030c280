namespace NemoVideo.Local;

/// <summary>Composes the renders of a timeline, one kind of stream after the other.</summary>
/// <param name="timeline">The timeline.</param>
/// <param name="media">The files that it names.</param>
/// <param name="format">The container.</param>
/// <param name="quality">How good a picture is that has to be encoded.</param>
/// <param name="outputPath">The file to write, in the private folder of the render.</param>
internal sealed class RenderComposer(LocalTimeline timeline, IReadOnlyDictionary<string, LocalMedia> media, string format, PictureQuality quality, string outputPath)
{
    /// <summary>What is rendered.</summary>
    internal LocalTimeline Timeline { get; } = timeline;

    /// <summary>The sound tracks of the result, in its order.</summary>
    /// <remarks>A file of sound holds one track: the first, which plays by itself.</remarks>
    internal IReadOnlyList<SoundMix> Mixes { get; } = [.. SoundMix.Of(timeline).Take(Container.Of(format).IsSoundOnly ? 1 : int.MaxValue)];

    /// <summary>The file that <see cref="ComposeTrial"/> writes.</summary>
    internal string TrialPath { get; } = Path.Combine(Path.GetDirectoryName(outputPath)!, $"trial.{format}");

    /// <summary>What renders the timeline into the file.</summary>
    /// <param name="picture">How the picture is had.</param>
    /// <param name="levels">What brings each sound track of the result to its loudness; null where it stays as it is.</param>
    /// <param name="facts">What was found out for it.</param>
    /// <exception cref="NemoException">The timeline cannot be rendered into the container.</exception>
    internal RenderPlan Compose(PictureSource picture, IReadOnlyList<MixLevel>? levels, RenderFacts facts)
    {
        RenderComposition render = Begin();
        render.Facts = facts;
        PictureStreams.AddTo(render, picture, quality);
        SoundStreams.AddTo(render, Mixes, levels);
        CompanionStreams.AddTo(render);
        return render.ToPlan(outputPath);
    }

    /// <summary>Finds out what has to be known before anything is composed.</summary>
    internal Task<RenderFacts> FindFactsAsync(FfmpegInstallation programs, CancellationToken cancellationToken) =>
        RenderFacts.FindAsync(programs, media[Timeline.Picture.MediaId], Container.Of(format), cancellationToken);

    /// <summary>Decides whether the picture is copied or encoded.</summary>
    internal async Task<PictureSource> ChoosePictureAsync(FfmpegInstallation programs, RenderFacts facts, CancellationToken cancellationToken)
    {
        LocalMedia video = media[Timeline.Picture.MediaId];
        ProbedStream picture = video.Probe.Picture!;
        Container container = Container.Of(format);
        PictureStyle look = Timeline.Picture.Look;
        if (WhyEncoded(look) is { } why)
            return PictureSource.EncodedAs(why);
        if (facts.HidesStart)
            return PictureSource.EncodedAs($"it begins with what is not to be shown, which {format} cannot say");
        if (!container.KeepsPicture(video.Probe, picture))
            return PictureSource.EncodedAs($"{format} does not hold it as it is");

        bool isWhole = Timeline.Picture.KeepsTimes(video);
        if (look.Rotation != 0)
        {
            return isWhole && container.HasMovableIndex && await programs.WritesTurnsAsync(cancellationToken).ConfigureAwait(false)
                ? PictureSource.Whole with { Turn = (picture.Turn + look.Rotation) % 360 }
                : PictureSource.EncodedAs("it is turned");
        }

        return isWhole ? PictureSource.Whole : await KeyframeCut.FindAsync(programs, video, Timeline.Picture.Segments[0], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What of the timeline makes it necessary to encode the picture; null where nothing does.</summary>
    private string? WhyEncoded(PictureStyle look) =>
        Timeline.Titles.Count > 0 ? "titles are drawn on it"
        : Timeline.Subtitles.Any(track => track.IsBurnt) ? "subtitles are drawn on it"
        : look with { Rotation = 0 } != PictureStyle.AsItIs ? "its shape, size or brightness is changed"
        : Timeline.Picture.Segments.Count > 1 ? "it is put together of parts"
        : Timeline.Picture.Segments[0].Speed != 1 ? "its speed is changed"
        : null;

    /// <summary>What the proof of a render has to show.</summary>
    internal RenderPromise Promise(PictureSource picture, IReadOnlyList<MixLevel>? levels) => new(
        picture.IsWhole,
        picture.IsWhole ? null : Timeline.Duration,
        levels?.Any(level => level != MixLevel.AsItIs) == true ? Timeline.Loudness : null,
        levels is { Count: > 0 } ? levels.Max(level => level.Limiting) : 0,
        picture.IsWhole && Timeline.Sounds.Any(sound => sound.IsSynced),
        picture.Said);

    /// <summary>What measures a sound track of the result, before anything brings it to its loudness.</summary>
    /// <param name="number">The track's number.</param>
    /// <param name="filter">The filter that measures.</param>
    internal RenderPlan ComposeMeasurement(int number, string filter)
    {
        RenderComposition render = Begin();
        SoundFormat sound = SoundStreams.FormatOf(render, Mixes[number]);
        return render.ToMeasurement(render.Filter(SoundStreams.Mixed(render, Mixes[number], sound, MixLevel.AsItIs), [filter]));
    }

    /// <summary>What writes a sound track of the result by itself, just as it will be in the result.</summary>
    /// <param name="number">The track's number.</param>
    /// <param name="level">What brings it to its loudness.</param>
    internal RenderPlan ComposeTrial(int number, MixLevel level)
    {
        RenderComposition render = Begin();
        SoundStreams.AddAlone(render, Mixes[number], level);
        return render.ToTrial(TrialPath);
    }

    /// <summary>Whether an encoder changes a sound track of the result.</summary>
    internal bool IsLossy(int number, MixLevel level)
    {
        RenderComposition render = Begin();
        return render.Container.IsLossy && !SoundStreams.IsCopied(render, Mixes[number], level);
    }

    private RenderComposition Begin() => new(Timeline, media, Container.Of(format), Path.GetDirectoryName(outputPath)!);
}
