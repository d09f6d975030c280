namespace NemoVideo.Local;

/// <summary>Measures two files and compares them. What concerns only the first one is done while the second is still being made.</summary>
internal static class ProofReader
{
    internal static async Task<NemoProof> ReadAsync(FfmpegInstallation programs, string beforePath, Task<string> afterPath, SyncMeter sync, CancellationToken cancellationToken)
    {
        FileReading before = await FileReading.ReadAsync(programs, beforePath, null, cancellationToken).ConfigureAwait(false);
        LoudnessReading? loudnessBefore = await MeasureLoudnessAsync(programs, beforePath, before.Media, cancellationToken).ConfigureAwait(false);
        string path = await afterPath.ConfigureAwait(false);

        // The sounds are compared as soon as it is known which there are, while the packets are still being hashed.
        using var comparing = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task<BleedMeasurement?> measuring = Task.FromResult<BleedMeasurement?>(null);
        Task<LoudnessReading?> listening = Task.FromResult<LoudnessReading?>(null);
        FileReading after;
        BleedMeasurement? bleed;
        LoudnessReading? loudnessAfter;
        try
        {
            after = await FileReading.ReadAsync(
                programs, path, media =>
                {
                    measuring = MeasureBleedAsync(programs, before, path, media, comparing.Token);
                    listening = MeasureLoudnessAsync(programs, path, media, comparing.Token);
                }, comparing.Token).ConfigureAwait(false);
            bleed = await measuring.ConfigureAwait(false);
            loudnessAfter = await listening.ConfigureAwait(false);
        }
        catch
        {
            await comparing.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(measuring, listening).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }

        NemoSync? offset = before.Media.Sounds.Any() && after.Media.Sounds.Any()
            ? await sync(path, beforePath, cancellationToken).ConfigureAwait(false)
            : null;

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
            Reference = beforePath,
            FullName = path,
            VideoHashBefore = before.PictureHash,
            VideoHashAfter = after.PictureHash,
            DurationBefore = before.PictureDuration,
            DurationAfter = after.FileDuration,
            StreamsKept = Describe(kept),
            StreamsLost = Describe(lost),
            StreamsAdded = Describe(added),
            PictureDurationAfter = after.Media.Picture is null ? null : after.PictureDuration,
            LoudnessBefore = loudnessBefore?.Integrated,
            LoudnessAfter = loudnessAfter?.Integrated,
            TruePeakBefore = loudnessBefore?.TruePeak,
            TruePeakAfter = loudnessAfter?.TruePeak,
            SyncOffsetMilliseconds = offset is { Confident: true } ? offset.OffsetMilliseconds : null,
            BleedDecibels = bleed?.Decibels,
            OriginalAudible = bleed?.Audible,
        };
    }

    /// <summary>Measures the main sound; null where there is none, only silence, or one that ffmpeg has no decoder for.</summary>
    private static async Task<LoudnessReading?> MeasureLoudnessAsync(FfmpegInstallation programs, string path, ProbedMedia media, CancellationToken cancellationToken)
    {
        if (media.MainSound is not { } sound)
            return null;
        try
        {
            LoudnessReading reading = await LoudnessReading.MeasureAsync(
                programs, [.. FfmpegRun.Input(path), "-map", $"0:{sound.Index}", "-af", LoudnessReading.Filter, "-f", "null", "-"], cancellationToken).ConfigureAwait(false);
            return reading.IsSilence ? null : reading;
        }
        catch (FfmpegFailedException)
        {
            return null;
        }
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
