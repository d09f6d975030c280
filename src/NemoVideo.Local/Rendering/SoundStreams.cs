namespace NemoVideo.Local;

/// <summary>Puts the sound tracks into a render: copied where nothing is changed about them, and otherwise mixed and encoded.</summary>
internal static class SoundStreams
{
    /// <summary>Sounds that are played together may be louder than a file can hold; the limiter takes the peaks down in time, and delays nothing.</summary>
    private const string Limiter = "alimiter=limit=0.9:level=disabled:latency=enabled";

    /// <summary>The delay of libopus, at any rate.</summary>
    private static readonly TimeSpan OpusDelay = TimeSpan.FromMilliseconds(6.5);

    /// <summary>Adds the sound tracks.</summary>
    /// <param name="render">The render.</param>
    /// <param name="mixes">The sound tracks of the result.</param>
    /// <param name="levels">What brings each to its loudness; null where it stays as it is.</param>
    internal static void AddTo(RenderComposition render, IReadOnlyList<SoundMix> mixes, IReadOnlyList<MixLevel>? levels)
    {
        if (render.Container.IsSoundOnly && mixes.Count == 0)
            throw new NemoException(NemoErrorCode.NotSupported, $"There is no sound to write into a {render.Container.Extension} file; add one first, or choose a -Destination that ends in .mp4 or .mkv.");

        for (int number = 0; number < mixes.Count; number++)
        {
            SoundMix mix = mixes[number];
            MixLevel level = levels?[number] ?? MixLevel.AsItIs;
            (LocalMedia source, ProbedStream stream) = LeadOf(render, mix);
            if (IsCopied(render, mix, level))
                render.Map($"{InputOf(render, source, stream)}:{stream.Index}", mix.Lead.IsDefault is { } chosen ? [$"-disposition:a:{number}", chosen ? "+default" : "-default"] : []);
            else
                Encode(render, mix, number, stream, level);
        }
    }

    /// <summary>Adds one sound track by itself, mixed and encoded.</summary>
    internal static void AddAlone(RenderComposition render, SoundMix mix, MixLevel level)
    {
        SoundFormat format = FormatOf(render, mix);
        render.Map(Mixed(render, mix, format, level), render.Container.SoundEncoder(0, format));
    }

    /// <summary>Whether a sound track is copied as it is.</summary>
    internal static bool IsCopied(RenderComposition render, SoundMix mix, MixLevel level)
    {
        (LocalMedia source, ProbedStream stream) = LeadOf(render, mix);
        return level == MixLevel.AsItIs && CanBeCopied(mix, source, stream, render);
    }

    /// <summary>The format that a mix is worked on in.</summary>
    internal static SoundFormat FormatOf(RenderComposition render, SoundMix mix)
    {
        var format = SoundFormat.Of(mix.Tracks.SelectMany(track => track.Segments).Select(segment => render.Media(segment.Piece.MediaId).SoundStream(segment.Piece.StreamIndex)).ToArray()).WithAtMost(render.Container.MostChannels);
        return render.Container.IsLossy ? format.ForLossyEncoder() : format;
    }

    /// <summary>Adds what is heard on a sound track of the result to the graph.</summary>
    /// <returns>The label of the sound that comes out.</returns>
    internal static string Mixed(RenderComposition render, SoundMix mix, SoundFormat format, MixLevel level)
    {
        string[] tracks = Ducking.AddTo(render, mix.Tracks.Select(track => (track, SoundTrackChain.AddTo(render, track, format))).ToArray());
        List<string> filters = [];
        if (tracks.Length > 1)
            filters.Add($"amix=inputs={tracks.Length}:normalize=0:dropout_transition=0");
        if (render.Timeline.Loudness is null && (tracks.Length > 1 || mix.Tracks.SelectMany(track => track.Segments).Any(segment => segment.Volume > 1)))
            filters.Add(Limiter);
        filters.AddRange(level.Filters(format));
        filters.Add($"aformat=channel_layouts={format.Layout}");
        return render.Filter(string.Concat(tracks), filters);
    }

    /// <summary>The file of a sound that is copied. Opus begins before 0 by the delay of its encoder.</summary>
    private static int InputOf(RenderComposition render, LocalMedia file, ProbedStream sound) =>
        render.Facts.IsOpusEarly && sound is { Codec: "opus", StartTime: { } start } && start < TimeSpan.Zero
            ? render.Input(file.FullPath, "-itsoffset", Number.Of(-start))
            : render.Input(file);

    private static (LocalMedia Source, ProbedStream Stream) LeadOf(RenderComposition render, SoundMix mix)
    {
        LocalSegment first = mix.Lead.Segments[0].Piece;
        LocalMedia source = render.Media(first.MediaId);
        return (source, source.SoundStream(first.StreamIndex));
    }

    private static bool CanBeCopied(SoundMix mix, LocalMedia source, ProbedStream stream, RenderComposition render)
    {
        if (mix.Lead is not { Role: SoundRole.Original, FadeIn.Ticks: 0, FadeOut.Ticks: 0, NoiseFloor: null, Segments: [{ Volume: 1, Crossfade: null, Piece: { Start.Ticks: 0, Offset.Ticks: 0, Speed: 1 } piece }] } ||
            mix.Tracks.Any(track => track != mix.Lead))
            return false;

        // What a draft does not play to its end would be played on if it were copied; only with the whole of its own picture it is left as it is.
        TimeSpan end = source.Probe.EndOf(stream) ?? render.Timeline.Duration;
        bool isWhole = piece.Duration + TimeSpan.FromMilliseconds(1) >= end ||
            (piece.Duration >= render.Timeline.Duration && piece.MediaId == render.Video.Id && render.Timeline.Picture.KeepsTimes(source));
        return isWhole && !(render.Facts.HidesStart && source == render.Video) && render.Container.KeepsSound(source.Probe, stream);
    }

    private static void Encode(RenderComposition render, SoundMix mix, int number, ProbedStream lead, MixLevel level)
    {
        SoundFormat format = FormatOf(render, mix);
        string mixed = Mixed(render, mix, format, level);
        if (render.Facts.IsOpusEarly && render.Container.AudioEncoder == "libopus")
            mixed = render.Filter(mixed, [$"asetpts=PTS+{Number.Of(OpusDelay)}/TB"]);
        if (render.Container.EncoderDelay > 0)
            mixed = render.Filter(mixed, [$"atrim=start_sample={render.Container.EncoderDelay}", "asetpts=PTS-STARTPTS"]);

        // Tags do not pass through a filter graph. The title of a recording ("Take 7") is not that of the video's track.
        bool isDefault = mix.Lead.IsDefault ?? (mix.Lead.Role == SoundRole.Original ? lead.IsDefault : number == 0);
        IEnumerable<string> names = mix.Lead.Role == SoundRole.Original ? lead.Names.Select(name => $"{name.Key}={name.Value}") : [];
        string tags = $"-metadata:s:a:{number}";
        render.Map(mixed,
        [
            .. render.Container.SoundEncoder(number, format),
            tags, $"language={mix.Lead.Language ?? "und"}", .. names.SelectMany(name => new[] { tags, name }),
            $"-disposition:a:{number}", isDefault ? "default" : "0",
        ]);
    }
}
