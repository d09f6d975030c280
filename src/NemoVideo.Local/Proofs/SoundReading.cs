namespace NemoVideo.Local;

/// <summary>The sounds of a file, decoded, as a proof needs them.</summary>
/// <param name="All">All sound tracks, in the order of their streams; null where ffmpeg has no decoder for one.</param>
/// <param name="Main">The one that players choose; null where there is none, or one has no decoder.</param>
internal sealed record SoundReading(IReadOnlyList<Recording>? All, Recording? Main) : IDisposable
{
    /// <summary>Decodes the sounds of a file, one after the other.</summary>
    /// <param name="programs">Where ffmpeg is.</param>
    /// <param name="path">The file.</param>
    /// <param name="media">What ffprobe says of it.</param>
    /// <param name="cancellationToken">Cancels the decoding.</param>
    internal static async Task<SoundReading> ReadAsync(FfmpegInstallation programs, string path, ProbedMedia media, CancellationToken cancellationToken)
    {
        List<Recording> all = [];
        try
        {
            Recording? main = null;
            foreach (ProbedStream sound in media.Sounds)
            {
                all.Add(await Recording.DecodeAsync(programs, path, sound, cancellationToken).ConfigureAwait(false));
                main = sound == media.MainSound ? all[^1] : main;
            }

            return new SoundReading(all, main);
        }
        catch (Exception e)
        {
            all.ForEach(recording => recording.Dispose());

            // Some cameras write a sound that ffmpeg has no decoder for; it can be left out of a file all the same.
            if (e is NemoException { Code: NemoErrorCode.UnsupportedMedia })
                return new SoundReading(null, null);
            throw;
        }
    }

    /// <summary>How loud the main sound of a file is; null where there is none, only silence, or one that ffmpeg has no decoder for.</summary>
    internal static async Task<LoudnessReading?> MeasureLoudnessAsync(FfmpegInstallation programs, string path, ProbedMedia media, CancellationToken cancellationToken)
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

    public void Dispose()
    {
        foreach (Recording recording in All ?? [])
            recording.Dispose();
    }
}
