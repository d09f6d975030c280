namespace NemoVideo.Local;

/// <summary>Measures two files and compares them. What concerns only the first one is done while the second is still being made.</summary>
internal static class ProofReader
{
    internal static async Task<NemoProof> ReadAsync(FfmpegInstallation programs, string beforePath, Task<string> afterPath, CancellationToken cancellationToken)
    {
        FileReading before = await FileReading.ReadAsync(programs, beforePath, cancellationToken).ConfigureAwait(false);
        string path = await afterPath.ConfigureAwait(false);
        Task<FileReading> reading = FileReading.ReadAsync(programs, path, cancellationToken);
        Task<BleedMeasurement?> measuring = MeasureBleedAsync(programs, beforePath, path, cancellationToken);
        await Task.WhenAll(reading, measuring).ConfigureAwait(false);
        FileReading after = await reading.ConfigureAwait(false);
        BleedMeasurement? bleed = await measuring.ConfigureAwait(false);

        // Packets tell: what has the same ones is the same stream, wherever it stands and whatever it is called.
        List<HashedStream> added = [.. after.Streams];
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
            VideoHashBefore = before.PictureHash,
            VideoHashAfter = after.PictureHash,
            DurationBefore = before.PictureDuration,
            DurationAfter = after.FileDuration,
            StreamsKept = Describe(kept),
            StreamsLost = Describe(lost),
            StreamsAdded = Describe(added),
            BleedDecibels = bleed?.Decibels,
            OriginalAudible = bleed?.Audible,
        };
    }

    private static async Task<BleedMeasurement?> MeasureBleedAsync(FfmpegInstallation programs, string before, string after, CancellationToken cancellationToken)
    {
        ProbedMedia probed = await MediaProbe.ReadAsync(programs, before, cancellationToken).ConfigureAwait(false);
        ProbedMedia result = await MediaProbe.ReadAsync(programs, after, cancellationToken).ConfigureAwait(false);
        try
        {
            return await Bleed.MeasureAsync(programs, before, probed, after, result, cancellationToken).ConfigureAwait(false);
        }
        catch (FfmpegFailedException)
        {
            // Some cameras write a sound that ffmpeg has no decoder for; it can be left out of a file all the same.
            return null;
        }
    }

    private static string[] Describe(IEnumerable<HashedStream> streams) => streams.Select(stream => stream.Stream.ToString()).ToArray();
}
