using System.Diagnostics;

namespace NemoVideo.Benchmarks;

/// <summary>How near the engine comes to a loudness, and how high the true peak of its files is; one-pass loudnorm beside it.</summary>
internal static class Loudness
{
    private const double LargestError = 0.2;
    private const double LargestPeak = -1;

    private static readonly string[] Formats = ["mp4", "webm", "mp3", "wav"];

    internal static async Task<int> RunAsync(string folder)
    {
        await using var engine = new Engine(folder);
        Console.WriteLine("Error in LU, true peak in dBTP, both of the decoded file by ebur128; * is over 0.2 LU or not under -1 dBTP, L: the user was told that peaks were limited.");
        Console.WriteLine($"{"material",-26} {"as it is",16} | goal | {string.Join(" ", Formats.Select(format => $"{format,14}"))} | one-pass loudnorm, mp4");
        int held = 0, all = 0, heldByOthers = 0, allOfOthers = 0;
        double milliseconds = 0;
        foreach (Kind kind in await Kind.AllAsync())
        {
            string video = await kind.SaveAsync(Path.Combine(folder, "source.mkv"));
            Meter source = await Meter.ReadAsync(video);
            foreach (int target in new[] { -14, -16, -23 })
            {
                List<string> cells = [];
                foreach (string format in Formats)
                {
                    string output = Path.Combine(folder, $"result.{format}");
                    long began = Stopwatch.GetTimestamp();
                    all++;
                    try
                    {
                        IReadOnlyList<string> told = await engine.EditAsync(video, $"normalize to {target} LUFS", output);
                        Meter result = await Meter.ReadAsync(output);
                        held += IsHeld(result, target) ? 1 : 0;
                        cells.Add($"{Cell(result, target)}{(told.Any(text => text.Contains("limited", StringComparison.Ordinal)) ? 'L' : ' ')}");
                    }
                    catch (NemoException e)
                    {
                        cells.Add($"{e.Code,13}*");
                    }

                    milliseconds += Stopwatch.GetElapsedTime(began).TotalMilliseconds;
                }

                string bare = Path.Combine(folder, "bare.mp4");
                await Filtered.WriteAsync(video, $"loudnorm=I={target}:TP=-1", bare);
                Meter other = await Meter.ReadAsync(bare);
                heldByOthers += IsHeld(other, target) ? 1 : 0;
                allOfOthers++;
                Console.WriteLine($"{kind.Name,-26} {source.Integrated,7:0.0} {source.TruePeak,8:0.0} | {target,4} | {string.Join(" ", cells)} | {Cell(other, target)}");
            }
        }

        Console.WriteLine($"Held: {held} of {all}; by one-pass loudnorm {heldByOthers} of {allOfOthers}. An edit, its export and its proof took {milliseconds / all:0} ms on average.");
        return held == all ? 0 : 1;
    }

    private static bool IsHeld(Meter result, double target) => Math.Abs(result.Integrated - target) <= LargestError && result.TruePeak < LargestPeak;

    private static string Cell(Meter result, double target) =>
        $"{result.Integrated - target,6:+0.00;-0.00;0.00} {result.TruePeak,5:0.0}{(IsHeld(result, target) ? ' ' : '*')}";
}
