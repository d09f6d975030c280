namespace NemoVideo.Local;

/// <summary>
/// The part of the filter graph that makes a sound track: its segments one after the other, each where it belongs to the
/// sample, and silence wherever nothing plays, from the beginning of the timeline to its end.
/// </summary>
/// <remarks>
/// The sound is made exactly as long as the timeline here. -shortest would cut the picture to a shorter sound, and an
/// output -t could drop the last frames of a copied picture.
/// </remarks>
internal static class SoundTrackChain
{
    /// <summary>Where a sound is cut, it is faded for a moment that nobody hears as a fade: a cut wave clicks.</summary>
    private static readonly TimeSpan Declick = TimeSpan.FromMilliseconds(3);

    /// <summary>By how many dB noise is lowered: more would be heard in the voice.</summary>
    private const double NoiseReduction = 20;

    /// <summary>How many dB above its mean level noise still is noise.</summary>
    private const double AboveFloor = 3;

    /// <summary>Adds the track to the graph.</summary>
    /// <returns>The label of the sound that comes out.</returns>
    internal static string AddTo(RenderComposition render, SoundTrack track, SoundFormat format)
    {
        IReadOnlyList<SoundSegment> segments = track.Segments;
        string[] sources = Sources(render, segments, format);
        List<string> parts = [];
        if (segments[0].Piece.Start > TimeSpan.Zero)
        {
            string[] copies = render.Filter(sources[0], ["asplit"], 2);
            parts.Add(Silence(render, copies[0], format.SampleAt(segments[0].Piece.Start)));
            sources[0] = copies[1];
        }

        for (int i = 0; i < segments.Count; i++)
        {
            TimeSpan slotEnd = i + 1 < segments.Count ? segments[i + 1].Piece.Start : render.Timeline.Duration;
            string[] filters = [.. Played(segments[i], format), .. Declicked(segments, i), .. Exactly(format.SampleAt(slotEnd) - format.SampleAt(segments[i].Piece.Start))];
            parts.Add(render.Filter(sources[i], filters));
        }

        string whole = parts.Count == 1 ? parts[0] : render.Filter(string.Concat(parts), [$"concat=n={parts.Count}:v=0:a=1"]);
        string[] effects = [.. track.NoiseFloor is { } floor ? Denoised(floor, format) : [], .. Fades(track)];
        return effects.Length == 0 ? whole : render.Filter(whole, effects);
    }

    /// <summary>
    /// Where each segment gets its sound from. A file that is played on and on, with parts left out, is decoded once; the parts
    /// then come in the order in which they are wanted, and none has to wait in memory.
    /// </summary>
    private static string[] Sources(RenderComposition render, IReadOnlyList<SoundSegment> segments, SoundFormat format)
    {
        string[] sources = new string[segments.Count];
        int i = 0;
        while (i < segments.Count)
        {
            SoundSegment segment = segments[i];
            int run = 1;
            while (i + run < segments.Count && Continues(segments[i + run - 1], segments[i + run]))
                run++;

            LocalMedia file = render.Media(segment.Piece.MediaId);
            ProbedStream sound = file.SoundStream(segment.Piece.StreamIndex);
            string[] labels = segment.Crossfade is { } crossfade
                ? Split(render, LoopedSound.AddTo(render, file, sound, crossfade, format), run)
                : render.Filter($"[{render.Input(file)}:{sound.Index}]", run == 1 ? Normalized(sound, format) : [.. Normalized(sound, format), $"asplit={run}"], run);
            labels.CopyTo(sources, i);
            i += run;
        }

        return sources;
    }

    /// <summary>Sound with its gaps filled from the first sample of the file on, so that samples can be counted, in the format that is worked in.</summary>
    /// <remarks>One channel becomes two that are as loud each: left to itself, ffmpeg would take 3 dB off.</remarks>
    internal static string[] Normalized(ProbedStream sound, SoundFormat format) =>
    [
        $"aresample={format.Rate}:async=1:first_pts=0",
        .. sound.Channels == 1 && format.Layout == "stereo" ? ["pan=stereo|c0=c0|c1=c0"] : Array.Empty<string>(),
        $"aformat=sample_fmts=fltp:channel_layouts={format.Layout}",
    ];

    private static string[] Split(RenderComposition render, string sound, int parts) =>
        parts == 1 ? [sound] : render.Filter(sound, [$"asplit={parts}"], parts);

    private static bool Continues(SoundSegment one, SoundSegment next) =>
        one.Piece.MediaId == next.Piece.MediaId && one.Piece.StreamIndex == next.Piece.StreamIndex && one.Crossfade == next.Crossfade &&
        next.Piece.Offset >= one.Piece.OffsetEnd - TimeSpan.FromMilliseconds(1);

    private static IEnumerable<string> Played(SoundSegment segment, SoundFormat format)
    {
        LocalSegment piece = segment.Piece;
        long first = format.SampleAt(piece.Offset);
        yield return $"atrim=start_sample={first}:end_sample={first + format.SampleAt(piece.Duration * piece.Speed)}";
        yield return "asetpts=PTS-STARTPTS";
        foreach (string tempo in Tempo.Filters(piece.Speed, format.Rate))
            yield return tempo;
        if (segment.Volume != 1)
            yield return $"volume={Number.Of(segment.Volume)}";
    }

    /// <summary>Fades for a moment where the sound before or after is another.</summary>
    private static IEnumerable<string> Declicked(IReadOnlyList<SoundSegment> segments, int i)
    {
        LocalSegment piece = segments[i].Piece;
        if (piece.Duration < Declick * 2 || segments[i].Volume == 0)
            yield break;
        if (i > 0 ? !RunsOn(segments[i - 1], segments[i]) : piece.Offset > TimeSpan.Zero)
            yield return $"afade=t=in:d={Number.Of(Declick)}";
        if (i + 1 < segments.Count && !RunsOn(segments[i], segments[i + 1]))
            yield return $"afade=t=out:st={Number.Of(piece.Duration - Declick)}:d={Number.Of(Declick)}";
    }

    /// <summary>Whether one segment goes over into the next without a break: the same sound, going on, and neither of them silent.</summary>
    private static bool RunsOn(SoundSegment one, SoundSegment next) =>
        one.Volume > 0 && next.Volume > 0 && Continues(one, next) &&
        next.Piece.Offset - one.Piece.OffsetEnd < TimeSpan.FromMilliseconds(1) && next.Piece.Start - one.Piece.End < TimeSpan.FromMilliseconds(1);

    /// <summary>Silence in the format of a sound. A delay would hold as much of the sound in memory as it is long.</summary>
    private static string Silence(RenderComposition render, string sound, long samples) =>
        render.Filter(sound, ["atrim=end_sample=1", "volume=0", .. Exactly(samples)]);

    private static string[] Exactly(long samples) => [$"apad=whole_len={samples}", $"atrim=end_sample={samples}"];

    /// <summary>
    /// Takes noise out. The filter has to be told how loud it is: left to itself, or told to track it, it takes out next to nothing. It works in windows of three eightieths of a second that overlap by
    /// two, and hands its sound on two eightieths late, as measured with ffmpeg 5.1.9 at 8, 44.1 and 48 kHz; these are taken off again.
    /// </summary>
    private static string[] Denoised(double floor, SoundFormat format)
    {
        int delay = format.Rate / 80 * 2;
        double level = floor + AboveFloor + (10 * Math.Log10((double)format.Rate / (2 * NoiseFloor.Bandwidth)));
        return [$"apad=pad_len={delay}", $"afftdn=noise_reduction={Number.Of(NoiseReduction)}:noise_floor={Number.Of(Math.Clamp(level, -80, -20))}", $"atrim=start_sample={delay}", "asetpts=PTS-STARTPTS"];
    }

    private static IEnumerable<string> Fades(SoundTrack track)
    {
        if (track.FadeIn > TimeSpan.Zero)
            yield return $"afade=t=in:st={Number.Of(track.Segments[0].Piece.Start)}:d={Number.Of(track.FadeIn)}";
        if (track.FadeOut > TimeSpan.Zero)
        {
            TimeSpan start = track.Segments[^1].Piece.End - track.FadeOut;
            yield return $"afade=t=out:st={Number.Of(start > TimeSpan.Zero ? start : TimeSpan.Zero)}:d={Number.Of(track.FadeOut)}";
        }
    }
}
