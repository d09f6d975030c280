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

    /// <summary>What is this soft is silence to the standard's gate.</summary>
    internal bool IsSilence => Integrated <= -70;

    /// <summary>Runs ffmpeg with <see cref="Filter"/> somewhere in its graph.</summary>
    /// <param name="programs">Where ffmpeg is.</param>
    /// <param name="arguments">The arguments, but for those that say how much ffmpeg tells.</param>
    /// <param name="cancellationToken">Ends ffmpeg.</param>
    internal static async Task<LoudnessReading> MeasureAsync(FfmpegInstallation programs, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        string said = await FfmpegRun.RunAsync(
            programs.Ffmpeg, ["-nostdin", "-hide_banner", "-nostats", "-v", "info", .. arguments], output => output.CopyToAsync(Stream.Null, CancellationToken.None), cancellationToken)
            .ConfigureAwait(false);
        return new LoudnessReading(Last(Integral(), said), Last(Peak(), said));
    }

    private static double Last(Regex pattern, string said) =>
        pattern.Matches(said) is [.., var last] && double.TryParse(last.Groups[1].Value, CultureInfo.InvariantCulture, out double value) ? value : double.NegativeInfinity;

    [GeneratedRegex(@"\bI: +(-?[\d.]+) LUFS", RegexOptions.CultureInvariant)]
    private static partial Regex Integral();

    [GeneratedRegex(@"\bPeak: +(-?[\d.]+) dBFS", RegexOptions.CultureInvariant)]
    private static partial Regex Peak();
}
