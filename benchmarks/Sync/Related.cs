using System.Diagnostics;
using NemoVideo.Local;

namespace NemoVideo.Benchmarks;

/// <summary>Pairs of ten minutes that belong together: how far each method is off, and how long ours takes.</summary>
internal static class Related
{
    private const int Rounds = 3;

    internal static async Task RunAsync(string folder, Sound scene)
    {
        Sound inRoom = scene.InRoom(seed: 7);
        List<double> times = [];
        Console.WriteLine("Pairs of 10 minutes: talk in a room with echo and pink noise, AAC 64k in MP4, against a clean WAV. Errors in ms, at worst over the whole overlap.");
        Console.WriteLine("  offset s  drift ppm   SNR dB | error ms  score  confident       time ms | first 20 s, 48 kHz  all, xcorr 8 kHz   all, PHAT 8 kHz");
        int seed = 0;
        foreach (double offset in new[] { 0, 3.2, 47, -120 })
        {
            foreach (double drift in new[] { 0, 145.8e-6 })
            {
                foreach (double noise in new double[] { 0, 5 })
                {
                    Pair pair = await Pair.RecordAsync(folder, scene, inRoom, offset, drift, noise, ++seed);
                    (NemoSync sync, double milliseconds) = await MeasureAsync(pair);
                    times.Add(milliseconds);
                    double error = pair.WorstError(sync.OffsetMilliseconds / 1000, sync.DriftPpm / 1e6);
                    Console.WriteLine($"{offset,10:0.0} {drift * 1e6,10:0.0} {0 - noise,8:0} | {error,8:0.0000} {sync.Score,6:0.0}  {(sync.Confident ? "yes" : "no"),-9} {milliseconds,13:0} | {(noise == 0 ? await OthersAsync(pair) : "")}");
                    File.Delete(pair.Camera);
                    File.Delete(pair.New);
                }
            }
        }

        Console.WriteLine($"Ours takes {times.Order().ElementAt(times.Count / 2):0} ms as the median, {times.Max():0} ms at most (each the best of {Rounds}).");
    }

    private static async Task<(NemoSync Sync, double Milliseconds)> MeasureAsync(Pair pair)
    {
        double best = double.PositiveInfinity;
        NemoSync? sync = null;
        for (int round = 0; round < Rounds; round++)
        {
            long began = Stopwatch.GetTimestamp();
            sync = await Alignment.MeasureAsync(pair.New, pair.Camera, CancellationToken.None);
            best = Math.Min(best, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        return (sync!, best);
    }

    private static async Task<string> OthersAsync(Pair pair)
    {
        (Sound camera, Sound other) = (await Sound.ReadAsync(pair.Camera, 48000), await Sound.ReadAsync(pair.New, 48000));
        string start = Format(pair, Methods.CorrelateStart(camera, other));
        (camera, other) = (await Sound.ReadAsync(pair.Camera, 8000), await Sound.ReadAsync(pair.New, 8000));
        return $"{start,18} {Format(pair, Methods.Correlate(camera, other, phase: false)),17} {Format(pair, Methods.Correlate(camera, other, phase: true)),17}";
    }

    private static string Format(Pair pair, (double Offset, double Score) found) => $"{pair.WorstError(found.Offset, 0):0.00} (z {found.Score:0})";
}
