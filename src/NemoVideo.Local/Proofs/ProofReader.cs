namespace NemoVideo.Local;

/// <summary>Measures two files and compares them. What concerns only the first one is done while the second is still being made.</summary>
internal static class ProofReader
{
    internal static async Task<NemoProof> ReadAsync(FfmpegInstallation programs, string beforePath, Task<string> afterPath, CancellationToken cancellationToken)
    {
        FileReading before = await FileReading.ReadAsync(programs, beforePath, null, cancellationToken).ConfigureAwait(false);
        string path = await afterPath.ConfigureAwait(false);

        // The sounds are compared as soon as it is known which there are, while the packets are still being hashed.
        using var comparing = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task<BleedMeasurement?> measuring = Task.FromResult<BleedMeasurement?>(null);
        FileReading after;
        BleedMeasurement? bleed;
        try
        {
            after = await FileReading.ReadAsync(
                programs, path, media => measuring = MeasureBleedAsync(programs, before, path, media, comparing.Token), comparing.Token).ConfigureAwait(false);
            bleed = await measuring.ConfigureAwait(false);
        }
        catch
        {
            await comparing.CancelAsync().ConfigureAwait(false);
            await ((Task)measuring).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }

        // Packets tell: what has the same ones, in the same language, is the same stream, wherever it stands in the file.
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

    private static async Task<BleedMeasurement?> MeasureBleedAsync(FfmpegInstallation programs, FileReading before, string after, ProbedMedia afterMedia, CancellationToken cancellationToken)
    {
        try
        {
            return await Bleed.MeasureAsync(programs, before.Path, before.Media, after, afterMedia, cancellationToken).ConfigureAwait(false);
        }
        catch (FfmpegFailedException)
        {
            // Some cameras write a sound that ffmpeg has no decoder for; it can be left out of a file all the same.
            return null;
        }
    }

    private static string[] Describe(IEnumerable<HashedStream> streams) => streams.Select(stream => stream.Stream.ToString()).ToArray();
}
