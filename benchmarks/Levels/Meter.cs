using System.Diagnostics;
using System.Globalization;

namespace NemoVideo.Benchmarks;

/// <summary>What ffmpeg's meter says of a file's first sound, to a thousandth: the engine's own reading of it is not used.</summary>
/// <param name="Integrated">The integrated loudness in LUFS.</param>
/// <param name="TruePeak">The true peak in dBTP.</param>
internal readonly record struct Meter(double Integrated, double TruePeak)
{
    internal static async Task<Meter> ReadAsync(string path)
    {
        string[] arguments =
        [
            "-v", "error", "-nostdin", "-i", path, "-map", "0:a:0", "-af", "ebur128=peak=true:metadata=1:framelog=verbose,ametadata=print:file=-", "-f", "null", "-",
        ];
        using Process process = Process.Start(new ProcessStartInfo("ffmpeg", arguments) { RedirectStandardOutput = true })!;
        double integrated = double.NegativeInfinity;
        double peak = 0;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Split('=') is not [var key, var text] || !double.TryParse(text, CultureInfo.InvariantCulture, out double value))
                continue;
            if (key == "lavfi.r128.I")
                integrated = value;
            else if (key.StartsWith("lavfi.r128.true_peaks_ch", StringComparison.Ordinal))
                peak = Math.Max(peak, value);
        }

        await process.WaitForExitAsync();
        return new Meter(integrated, 20 * Math.Log10(peak));
    }
}
