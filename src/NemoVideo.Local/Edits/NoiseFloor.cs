using System.Globalization;

namespace NemoVideo.Local;

/// <summary>
/// Measures how loud the noise of a recording is: as loud as its quietest tenth, in pieces of a twentieth of a second. Digital
/// silence, which is no recording, does not count.
/// </summary>
/// <remarks>
/// Hum and rumble do not count either: the filter that takes noise out believes it to be as loud at all frequencies, and where it
/// was told the level of a hum it took as much out of the voice. On talk in pink noise 20 dB below it, counting only what is
/// above 2 kHz is 0.4 dB better, in white noise 0.8 dB, in hum 0.6 dB (benchmarks/denoise.ps1).
/// </remarks>
internal static class NoiseFloor
{
    private const string Key = "lavfi.astats.Overall.RMS_level=";
    private const double SilenceDecibels = -90;

    /// <summary>What is taken for the noise of a recording that is nothing but silence.</summary>
    private const double LowestDecibels = -80;

    /// <summary>What is below is not counted, in Hz.</summary>
    private const int LowestFrequency = 2000;

    /// <summary>The band that the level is told for, in Hz: that of 48,000 samples a second. A telephone's noise fills a sixth of it, and is as dense at a level that is lower by 8 dB.</summary>
    internal const int Bandwidth = 24000;

    /// <summary>Measures a sound track of a file.</summary>
    /// <returns>The level in dB of full scale that noise of this density has in the whole <see cref="Bandwidth"/>.</returns>
    internal static async Task<double> MeasureAsync(FfmpegInstallation programs, string path, ProbedStream sound, CancellationToken cancellationToken)
    {
        List<double> levels = [];
        await FfmpegRun.RunAsync(programs.Ffmpeg,
            [
                "-v", "error", "-nostdin", .. FfmpegRun.Input(path), "-map", $"0:{sound.Index}",
                "-af", $"aresample=48000,highpass=f={LowestFrequency},highpass=f={LowestFrequency},asetnsamples=2400,astats=metadata=1:reset=1:measure_perchannel=none:measure_overall=RMS_level,ametadata=print:key=lavfi.astats.Overall.RMS_level:file=-",
                "-f", "null", "-",
            ],
            async output =>
            {
                using var reader = new StreamReader(output);
                while (await reader.ReadLineAsync(CancellationToken.None).ConfigureAwait(false) is { } line)
                {
                    if (line.StartsWith(Key, StringComparison.Ordinal) && double.TryParse(line.AsSpan(Key.Length), CultureInfo.InvariantCulture, out double level) && level > SilenceDecibels)
                        levels.Add(level);
                }
            }, cancellationToken).ConfigureAwait(false);
        levels.Sort();
        int counted = Math.Max(Math.Min((sound.SampleRate ?? 2 * Bandwidth) / 2, Bandwidth) - LowestFrequency, 500);
        return levels.Count == 0 ? LowestDecibels : Math.Max(levels[levels.Count / 10] + (10 * Math.Log10((double)Bandwidth / counted)), LowestDecibels);
    }
}
