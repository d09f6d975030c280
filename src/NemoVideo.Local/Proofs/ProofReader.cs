namespace NemoVideo.Local;

/// <summary>Measures two files and compares them. What concerns only the first one is done while the second is still being made.</summary>
internal static class ProofReader
{
    internal static async Task<NemoProof> ReadAsync(FfmpegInstallation programs, string beforePath, Task<string> afterPath, CancellationToken cancellationToken)
    {
        // One program after the other, since the render needs the processors as well.
        ProbedMedia mediaBefore = await MediaProbe.ReadAsync(programs, beforePath, cancellationToken).ConfigureAwait(false);
        StreamReading before = await StreamReading.ReadAsync(programs, beforePath, mediaBefore, cancellationToken).ConfigureAwait(false);
        LoudnessReading? loudnessBefore = await SoundReading.MeasureLoudnessAsync(programs, beforePath, mediaBefore, cancellationToken).ConfigureAwait(false);
        using SoundReading old = await SoundReading.ReadAsync(programs, beforePath, mediaBefore, cancellationToken).ConfigureAwait(false);

        // What has to wait for the result is done at once; what fails ends the others.
        string path = await afterPath.ConfigureAwait(false);
        ProbedMedia mediaAfter = await MediaProbe.ReadAsync(programs, path, cancellationToken).ConfigureAwait(false);
        StreamReading? after = null;
        LoudnessReading? loudnessAfter = null;
        BleedMeasurement? bleed = null;
        NemoSync? offset = null;
        Func<CancellationToken, Task>[] parts =
        [
            async stop => loudnessAfter = await SoundReading.MeasureLoudnessAsync(programs, path, mediaAfter, stop).ConfigureAwait(false),
            async stop => (bleed, offset) = await CompareAsync(programs, old, path, mediaAfter, stop).ConfigureAwait(false),
            async stop => after = await StreamReading.ReadAsync(programs, path, mediaAfter, stop).ConfigureAwait(false),
        ];
        var atOnce = new ParallelOptions { MaxDegreeOfParallelism = parts.Length, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(parts, atOnce, async (part, stop) => await part(stop).ConfigureAwait(false)).ConfigureAwait(false);

        // Packets tell: what has the same ones, in the same language, is the same stream, wherever it stands in the file.
        List<HashedStream> added = [.. after!.Streams];
        List<HashedStream> kept = [];
        List<HashedStream> lost = [];
        foreach (HashedStream stream in before.Streams)
        {
            int same = added.FindIndex(stream.IsSameAs);
            if (same >= 0)
                added.RemoveAt(same);
            (same >= 0 ? kept : lost).Add(stream);
        }

        return new NemoProof
        {
            Reference = beforePath,
            FullName = path,
            VideoHashBefore = before.PictureHash,
            VideoHashAfter = after.PictureHash,
            DurationBefore = before.PictureDuration,
            DurationAfter = after.FileDuration,
            StreamsKept = Describe(kept),
            StreamsLost = Describe(lost),
            StreamsAdded = Describe(added),
            PictureDurationAfter = mediaAfter.Picture is null ? null : after.PictureDuration,
            LoudnessBefore = loudnessBefore?.Integrated,
            LoudnessAfter = loudnessAfter?.Integrated,
            TruePeakBefore = loudnessBefore?.TruePeak,
            TruePeakAfter = loudnessAfter?.TruePeak,

            SyncOffsetMilliseconds = offset is { Confident: true } ? LatenessOf(offset, mediaBefore, mediaAfter) : null,
            BleedDecibels = bleed?.Decibels,
            OriginalAudible = bleed?.Audible,
        };
    }

    /// <summary>How late the sound is against the picture, in milliseconds. What would have to start earlier is late; and where the picture itself starts later, so may the sound.</summary>
    private static double LatenessOf(NemoSync offset, ProbedMedia before, ProbedMedia after) =>
        -offset.OffsetMilliseconds - (PictureStartOf(after) - PictureStartOf(before)).TotalMilliseconds;

    private static TimeSpan PictureStartOf(ProbedMedia media) => media.Picture?.StartTime is { } start ? start - media.StartTime : TimeSpan.Zero;

    /// <summary>Looks for the old sound in the new one, and for how the two lie together.</summary>
    private static async Task<(BleedMeasurement? Bleed, NemoSync? Offset)> CompareAsync(
        FfmpegInstallation programs, SoundReading old, string path, ProbedMedia media, CancellationToken cancellationToken)
    {
        using SoundReading @new = await SoundReading.ReadAsync(programs, path, media, cancellationToken).ConfigureAwait(false);
        BleedMeasurement? bleed = old.All is { } before && @new.All is { } after ? Bleed.Measure(before, after, cancellationToken) : null;
        NemoSync? offset = old.Main is { } reference && @new.Main is { } sound ? Alignment.Compare(sound, reference, cancellationToken) : null;
        return (bleed, offset);
    }

    private static string[] Describe(IEnumerable<HashedStream> streams) => streams.Select(stream => stream.Stream.ToString()).ToArray();
}
