namespace NemoVideo.Local;

/// <summary>
/// Finds the gain that brings each sound track of a result to the loudness that is asked for: linear, so that soft and loud
/// passages keep their distance; peaks that would then be too high are limited, and the gain is measured again with that.
/// </summary>
internal static class Leveling
{
    /// <summary>The largest true peak of a result, in dBTP.</summary>
    internal const double LargestTruePeak = -1;

    /// <summary>Where peaks are limited before encoding, in dBTP: encoders do not keep peaks exactly.</summary>
    internal const double Ceiling = -2.5;

    /// <summary>Within this many LU of the target a sound is left as it is.</summary>
    private const double Tolerance = 0.5;

    /// <summary>How near the target a limited sound must come, in LU, and in how many measurements at most.</summary>
    private const double LimitedTolerance = 0.1;

    private const int MostMeasurements = 4;

    /// <summary>Measures all sound tracks of a result.</summary>
    /// <param name="programs">Where ffmpeg is.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="target">The loudness in LUFS.</param>
    /// <param name="compose">What ffmpeg has to run to measure a track with a level, by the track's number.</param>
    /// <param name="cancellationToken">Cancels the measurement.</param>
    internal static async Task<IReadOnlyList<MixLevel>> MeasureAsync(
        FfmpegInstallation programs, int count, double target, Func<int, MixLevel, RenderPlan> compose, CancellationToken cancellationToken)
    {
        var levels = new MixLevel[count];
        for (int number = 0; number < count; number++)
            levels[number] = await LevelAsync(programs, target, level => compose(number, level), cancellationToken).ConfigureAwait(false);
        return levels;
    }

    private static async Task<MixLevel> LevelAsync(FfmpegInstallation programs, double target, Func<MixLevel, RenderPlan> compose, CancellationToken cancellationToken)
    {
        LoudnessReading sound = await RunAsync(programs, compose(MixLevel.AsItIs), cancellationToken).ConfigureAwait(false);
        if (sound.IsSilence || (Math.Abs(sound.Integrated - target) <= Tolerance && sound.TruePeak <= LargestTruePeak))
            return MixLevel.AsItIs;

        var level = new MixLevel(target - sound.Integrated, sound.TruePeak + target - sound.Integrated > Ceiling);
        for (int measurement = 1; level.IsLimited && measurement < MostMeasurements; measurement++)
        {
            LoudnessReading limited = await RunAsync(programs, compose(level), cancellationToken).ConfigureAwait(false);
            if (Math.Abs(limited.Integrated - target) <= LimitedTolerance)
                break;
            level = level with { Gain = level.Gain + target - limited.Integrated };
        }

        return level;
    }

    private static async Task<LoudnessReading> RunAsync(FfmpegInstallation programs, RenderPlan plan, CancellationToken cancellationToken)
    {
        await plan.PrepareAsync(programs, cancellationToken).ConfigureAwait(false);
        return await LoudnessReading.MeasureAsync(programs, plan.Arguments, cancellationToken).ConfigureAwait(false);
    }
}
