using NemoVideo.Local;

namespace NemoVideo.Benchmarks;

/// <summary>Twenty recordings of ten minutes that are none of the camera's scene: all are to be refused.</summary>
internal static class Unrelated
{
    private const int Rate = 48000;

    internal static async Task RunAsync(string folder, Sound scene)
    {
        string camera = (await Pair.RecordAsync(folder, scene, scene.InRoom(seed: 7), offset: 0, drift: 0, noiseDecibels: 0, seed: 100)).Camera;
        List<(string What, Func<Task<Sound>> Make)> others = [];
        for (int voice = 0; voice < 8; voice++)
        {
            int one = voice;
            others.Add(($"other text, voice {one}", () => Material.TalkAsync(textSeed: 11 + one, one, Pair.Seconds)));
        }

        for (int voice = 1; voice < 6; voice++)
        {
            int one = voice;
            others.Add(($"same text, voice {one}", () => Material.TalkAsync(textSeed: 1, one, Pair.Seconds)));
        }

        others.Add(("same text and voice, slower", () => Material.TalkAsync(textSeed: 1, voice: 0, Pair.Seconds, wordsPerMinute: 150)));
        others.Add(("same text and voice, faster", () => Material.TalkAsync(textSeed: 1, voice: 0, Pair.Seconds, wordsPerMinute: 180)));
        for (int seed = 1; seed < 4; seed++)
        {
            int one = seed;
            others.Add(($"music {one}", () => Task.FromResult(Material.Music(one, Pair.Seconds))));
        }

        others.Add(("pink noise", () => Task.FromResult(Material.Pink(seed: 1, Pair.Seconds, Rate))));
        others.Add(("other text in the same room", async () => (await Material.TalkAsync(textSeed: 31, voice: 0, Pair.Seconds)).InRoom(seed: 7)));

        Console.WriteLine("Recordings that are not of the scene:");
        int refused = 0;
        foreach ((string what, Func<Task<Sound>> make) in others)
        {
            string file = Path.Combine(folder, "unrelated.wav");
            await (await make()).Play(0, 1, Pair.Seconds, Rate).SaveAsync(file, "-c:a", "pcm_s16le");
            NemoSync sync = await Alignment.MeasureAsync(file, camera, CancellationToken.None);
            refused += sync.Confident ? 0 : 1;
            Console.WriteLine($"  {what,-28} score {sync.Score,5:0.0}  {(sync.Confident ? "ACCEPTED" : "refused")}");
        }

        Console.WriteLine($"Refused {refused} of {others.Count}.");
    }
}
