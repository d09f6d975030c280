using System.Globalization;
using System.Text.RegularExpressions;

namespace NemoVideo.Local;

/// <summary>How loud a sound is, by EBU R128.</summary>
/// <param name="Integrated">The integrated loudness in LUFS; -70 is silence.</param>
/// <param name="TruePeak">The true peak in dBTP; negative infinity for digital silence.</param>
internal sealed partial record LoudnessReading(double Integrated, double TruePeak)
{
    /// <summary>The filter that measures, and passes the sound on.</summary>
    internal const string Filter = "ebur128=peak=true:framelog=verbose";

    /// <summary>How far the meter's figures are off at most, in LU and dB: it gives tenths.</summary>
    private const double Rounding = 0.05;

    /// <summary>What is this soft is silence to the standard's gate.</summary>
    internal bool IsSilence => Integrated <= -70;

    /// <summary>Whether the true peak may not be under the largest one, the meter's rounding considered.</summary>
    internal bool PeaksTooHigh => TruePeak > RenderPromise.LargestTruePeak - Rounding;

    /// <summary>Whether a loudness differs by no more than 0.2 LU, the meter's rounding considered.</summary>
    internal bool IsNear(double loudness) => Math.Abs(Integrated - loudness) < 0.2 - Rounding;

    /// <summary>The sound after a gain in dB.</summary>
    internal LoudnessReading Amplified(double gain) => new(Integrated + gain, TruePeak + gain);

    /// <summary>Runs ffmpeg with <see cref="Filter"/> somewhere in its graph.</summary>
    /// <param name="programs">Where ffmpeg is.</param>
    /// <param name="arguments">The arguments, but for those that say how much ffmpeg tells.</param>
    /// <param name="cancellationToken">Ends ffmpeg.</param>
    /// <param name="follow">Reads ffmpeg's progress to the end; null where nobody wants to know.</param>
    internal static async Task<LoudnessReading> MeasureAsync(
        FfmpegInstallation programs, IEnumerable<string> arguments, CancellationToken cancellationToken, Func<Stream, Task>? follow = null)
    {
        string said = await FfmpegRun.RunAsync(
            programs.Ffmpeg, ["-nostdin", "-hide_banner", "-nostats", "-v", "info", "-progress", "pipe:1", "-stats_period", "0.2", .. arguments],
            follow ?? (progress => progress.CopyToAsync(Stream.Null, CancellationToken.None)), cancellationToken).ConfigureAwait(false);
        return new LoudnessReading(Last(Integral(), said), Last(Peak(), said));
    }

    private static double Last(Regex pattern, string said) =>
        pattern.Matches(said) is [.., var last] && double.TryParse(last.Groups[1].Value, CultureInfo.InvariantCulture, out double value) ? value : double.NegativeInfinity;

    [GeneratedRegex(@"\bI: +(-?[\d.]+) LUFS", RegexOptions.CultureInvariant)]
    private static partial Regex Integral();

    [GeneratedRegex(@"\bPeak: +(-?[\d.]+) dBFS", RegexOptions.CultureInvariant)]
    private static partial Regex Peak();
}
