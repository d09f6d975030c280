namespace NemoVideo.Local;

/// <summary>
/// Finds what brings each sound track of a result to the loudness that is asked for: a gain, so that soft and loud passages keep
/// their distance, and a limiter where peaks would then be too high. What an encoder does to it is measured, too.
/// </summary>
/// <param name="programs">Where ffmpeg is.</param>
/// <param name="composer">Composes the render.</param>
/// <param name="follow">Follows a run of ffmpeg, of which it is told the name.</param>
internal sealed class Leveling(FfmpegInstallation programs, RenderComposer composer, Func<string, Func<Stream, Task>> follow)
{
    /// <summary>How often a sound is tried at most.</summary>
    private const int MostTrials = 12;

    /// <summary>Measures all sound tracks of the result.</summary>
    /// <param name="target">The loudness in LUFS.</param>
    /// <param name="cancellationToken">Cancels the measurement.</param>
    internal async Task<IReadOnlyList<MixLevel>> FindAsync(double target, CancellationToken cancellationToken)
    {
        var levels = new MixLevel[composer.Mixes.Count];
        for (int number = 0; number < levels.Length; number++)
            levels[number] = await FindAsync(number, target, cancellationToken).ConfigureAwait(false);
        return levels;
    }

    private async Task<MixLevel> FindAsync(int number, double target, CancellationToken cancellationToken)
    {
        RenderPlan measurement = composer.ComposeMeasurement(number, LoudnessReading.Filter);
        await measurement.PrepareAsync(programs, cancellationToken).ConfigureAwait(false);
        LoudnessReading sound = await LoudnessReading.MeasureAsync(programs, measurement.Arguments, cancellationToken, follow("Measuring the loudness")).ConfigureAwait(false);
        if (sound.IsSilence)
            return MixLevel.AsItIs;

        var search = new LevelSearch(target, sound);
        MixLevel level = search.First;
        return level.Ceiling is not null || composer.IsLossy(number, level)
            ? await TryAsync(number, search, level, cancellationToken).ConfigureAwait(false)
            : level;
    }

    private async Task<MixLevel> TryAsync(int number, LevelSearch search, MixLevel level, CancellationToken cancellationToken)
    {
        for (int trial = 1; trial <= MostTrials; trial++)
        {
            string name = $"Setting the loudness, attempt {trial}";
            RenderPlan encoding = composer.ComposeTrial(number, level);
            await encoding.PrepareAsync(programs, cancellationToken).ConfigureAwait(false);
            await FfmpegRun.RunAsync(programs.Ffmpeg, encoding.Arguments, follow(name), cancellationToken, encoding.Folder).ConfigureAwait(false);
            LoudnessReading result = await LoudnessReading.MeasureAsync(
                programs, [.. FfmpegRun.Input(composer.TrialPath), "-af", LoudnessReading.Filter, "-f", "null", "-"], cancellationToken, follow(name)).ConfigureAwait(false);
            if (search.Next(level, result) is not { } next)
                return level;
            level = next;
        }

        return search.Best;
    }
}
