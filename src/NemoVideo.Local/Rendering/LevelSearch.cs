namespace NemoVideo.Local;

/// <summary>
/// Looks for the level that brings a sound to a loudness, its true peak low enough, by trying. A limiter takes some of every gain
/// away again, and encoders take a little loudness and add to peaks, by amounts that only the sound itself tells.
/// </summary>
/// <param name="target">The loudness in LUFS.</param>
/// <param name="sound">The sound before.</param>
internal sealed class LevelSearch(double target, LoudnessReading sound)
{
    /// <summary>Where peaks are taken down to at first, in dBTP: a little is added when the rate is brought down again.</summary>
    private const double FirstCeiling = -1.5;

    /// <summary>How far under the largest true peak a ceiling aims that did not hold.</summary>
    private const double Headroom = 0.3;

    /// <summary>The lowest ceiling that the limiter knows.</summary>
    private const double LowestCeiling = -24;

    /// <summary>How much of a gain a limiter is taken to leave, before that is known, and at least and at most.</summary>
    private const double UsualSlope = 0.6, LeastSlope = 0.2, MostSlope = 1;

    /// <summary>The largest step of a gain in dB.</summary>
    private const double LargestStep = 12;

    private readonly List<(MixLevel Level, LoudnessReading Result)> _trials = [];

    /// <summary>The level to begin with: what would be right if neither a limiter nor an encoder changed anything.</summary>
    internal MixLevel First => WithCeiling(sound.IsNear(target) ? 0 : target - sound.Integrated, null);

    /// <summary>What came nearest of all that was tried; what peaks too high only where everything does.</summary>
    internal MixLevel Best => _trials
        .OrderBy(trial => Math.Max(0, trial.Result.TruePeak - RenderPromise.LargestTruePeak))
        .ThenBy(trial => Math.Abs(trial.Result.Integrated - target)).First().Level;

    /// <summary>Takes in what came of a level, and says what to try next; null when it was right.</summary>
    internal MixLevel? Next(MixLevel level, LoudnessReading result)
    {
        _trials.Add((level, result));
        if (result.IsNear(target) && !result.PeaksTooHigh)
            return null;
        double gain = result.IsNear(target) ? level.Gain : level.Gain + Math.Clamp((target - result.Integrated) / Slope(), -LargestStep, LargestStep);
        return WithCeiling(gain, result.PeaksTooHigh ? Lowered(level, result) : level.Ceiling);
    }

    private MixLevel WithCeiling(double gain, double? ceiling)
    {
        LoudnessReading louder = sound.Amplified(gain);
        ceiling ??= louder.PeaksTooHigh ? FirstCeiling : null;
        return new MixLevel(gain, ceiling, ceiling is { } limit ? Math.Max(0, louder.TruePeak - limit) : 0);
    }

    private double Lowered(MixLevel level, LoudnessReading result) =>
        Math.Max(LowestCeiling, (level.Ceiling ?? sound.Amplified(level.Gain).TruePeak) - (result.TruePeak - RenderPromise.LargestTruePeak + Headroom));

    /// <summary>By how many LU the sound gets louder for a dB of gain, as far as the last trials tell.</summary>
    private double Slope()
    {
        (MixLevel level, LoudnessReading result) = _trials[^1];
        if (level.Ceiling is null)
            return 1;
        return _trials.Count > 1 && _trials[^2] is var (before, resultBefore) && before.Ceiling == level.Ceiling && before.Gain != level.Gain
            ? Math.Clamp((result.Integrated - resultBefore.Integrated) / (level.Gain - before.Gain), LeastSlope, MostSlope)
            : UsualSlope;
    }
}
