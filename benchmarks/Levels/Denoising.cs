using System.Globalization;

namespace NemoVideo.Benchmarks;

/// <summary>How much nearer talk comes to what it was before noise: by the engine, and by ffmpeg's bare filters.</summary>
internal static class Denoising
{
    private const int Rate = 48000;
    private const double Seconds = 30;

    internal static async Task<int> RunAsync(string folder, string? model)
    {
        Sound talk = await Material.TalkAsync(textSeed: 1, voice: 0, Seconds);
        talk = talk.Play(0, 1, Seconds, Rate);
        await using var engine = new Engine(folder);
        Console.WriteLine("SI-SDR in dB against the talk without noise, and the delay in ms; that of the bare filters is taken off before theirs is reckoned. * is over 0.1 dB worse than bare afftdn.");
        Console.WriteLine($"{"noise",-6} {"dB",3} | {"before",6} | {"engine",14} | {"afftdn",14} | {"afftdn=nr=24:tn=1",17} | arnndn {(model is null ? "(no model)" : "")}");
        bool isWorse = false;
        foreach ((string name, Sound noise) in Noises())
        {
            foreach (int level in new[] { 0, 10, 20 })
            {
                Sound noisy = talk.With(noise, -level);
                string video = Path.Combine(folder, "noisy.mkv");
                await noisy.SaveAsync(video, "-f", "lavfi", "-i", string.Create(CultureInfo.InvariantCulture, $"testsrc2=size=64x36:rate=5:duration={Seconds}"), "-c:v", "libx264", "-preset", "ultrafast", "-c:a", "pcm_s16le");
                string denoised = Path.Combine(folder, "denoised.wav");
                await engine.EditAsync(video, "remove the background noise", denoised);
                Score ours = await ScoreAsync(talk, denoised);
                Score bare = await BareAsync(talk, video, "afftdn");
                Score told = await BareAsync(talk, video, "afftdn=nr=24:tn=1");
                string network = model is null ? "" : (await BareAsync(talk, video, $"arnndn=m='{model}'")).ToString();
                bool loses = ours.Ratio < bare.Ratio - 0.1;
                isWorse |= loses;
                Console.WriteLine($"{name,-6} {level,3} | {Score.RatioOf(talk, noisy, 0),6:0.0} | {ours,13}{(loses ? '*' : ' ')} | {bare,14} | {told,17} | {network}");
            }
        }

        return isWorse ? 1 : 0;
    }

    private static IEnumerable<(string Name, Sound Noise)> Noises()
    {
        var random = new Random(12);
        int length = (int)(Seconds * Rate);
        yield return ("pink", Material.Pink(11, Seconds, Rate));
        yield return ("white", new Sound(Enumerable.Range(0, length).Select(_ => (float)((2 * random.NextDouble()) - 1)).ToArray(), Rate));

        // A mains hum of 50 Hz with overtones, and some hiss.
        yield return ("hum", new Sound(Enumerable.Range(0, length).Select(i =>
            (float)(Enumerable.Range(1, 10).Sum(tone => Math.Sin((2 * Math.PI * 50 * tone * i / Rate) + tone) / tone) + (0.05 * ((2 * random.NextDouble()) - 1)))).ToArray(), Rate));
    }

    private static async Task<Score> BareAsync(Sound talk, string video, string filter)
    {
        string output = Path.ChangeExtension(video, ".bare.wav");
        await Filtered.WriteAsync(video, filter, output);
        return await ScoreAsync(talk, output);
    }

    private static async Task<Score> ScoreAsync(Sound talk, string path) => Score.Of(talk, await Sound.ReadAsync(path, Rate));
}
