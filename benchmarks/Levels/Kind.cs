namespace NemoVideo.Benchmarks;

/// <summary>The kinds of material that loudness is measured on, each by fixed seeds, with what ffmpeg does to it before it is saved.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Sound">The sound.</param>
/// <param name="Arguments">Rate, channels and level, as ffmpeg's arguments.</param>
internal sealed record Kind(string Name, Sound Sound, params string[] Arguments)
{
    private const double Seconds = 20;

    internal static async Task<IReadOnlyList<Kind>> AllAsync()
    {
        Sound talk = await Material.TalkAsync(textSeed: 1, voice: 0, Seconds);
        talk = talk.Play(0, 1, Seconds, 48000);
        Sound music = Material.Music(2, Seconds);
        string[] stereo = ["-ar", "48000", "-af", "pan=stereo|c0=c0|c1=0.8*c0,adelay=0|9"];
        return
        [
            new("speech", talk, "-ar", "48000"),
            new("soft speech, long pauses", Broken(talk, 1.5, 8), "-ar", "48000", "-af", "volume=-35dB"),
            new("music, stereo", music, stereo),
            new("soft with loud peaks", Peaks(music, 3), "-ar", "44100"),
            new("drums", Drums(4), "-ar", "48000"),
            new("pink noise, stereo", Material.Pink(5, Seconds, 48000), stereo),
            new("sine of 997 Hz at -40 dB", Sine(997), "-ar", "48000", "-af", "volume=-40dB"),
            new("near silence, few knocks", Knocks(6), "-ar", "48000", "-af", "volume=-20dB"),
            new("clipped music", music, "-ar", "44100", "-af", "volume=25dB"),
            new("5.1 music and talk", music.Play(0, 1, Seconds, 48000).With(talk, 0), "-ar", "48000", "-af", "pan=5.1|FL=0.7*c0|FR=0.6*c0|FC=c0|LFE=0.2*c0|BL=0.5*c0|BR=0.4*c0,adelay=0|7|13|0|19|23"),
            new("telephone, 8 kHz mono", talk, "-ar", "8000"),
            new("speech of two seconds", talk with { Samples = talk.Samples[48000..(3 * 48000)] }, "-ar", "48000"),
        ];
    }

    /// <summary>Saves it as the sound of a small video.</summary>
    internal async Task<string> SaveAsync(string path)
    {
        await Sound.SaveAsync(
            path, ["-f", "lavfi", "-i", FormattableString.Invariant($"testsrc2=size=64x36:rate=5:duration={Sound.Seconds}"), .. Arguments, "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-c:a", "flac", "-sample_fmt", "s16"]);
        return path;
    }

    private static Sound Broken(Sound sound, double heard, double every) => sound with
    {
        Samples = sound.Samples.Select((sample, i) => (double)i / sound.Rate % every < heard ? sample : 0).ToArray(),
    };

    /// <summary>The sound at a thirtieth of its loudness, and short full blows in it, a few a minute.</summary>
    private static Sound Peaks(Sound sound, int seed)
    {
        var random = new Random(seed);
        float largest = sound.Samples.Max(Math.Abs);
        float[] samples = sound.Samples.Select(sample => sample / largest / 30).ToArray();
        for (int start = sound.Rate; start + 2000 < samples.Length; start += random.Next(3 * sound.Rate, 6 * sound.Rate))
        {
            for (int i = 0; i < 2000; i++)
                samples[start + i] += (float)(((2 * random.NextDouble()) - 1) * Math.Exp(-i / 400.0));
        }

        return sound with { Samples = samples };
    }

    private static Sound Drums(int seed)
    {
        const int Rate = 48000;
        var random = new Random(seed);
        float[] samples = new float[(int)(Seconds * Rate)];
        for (int beat = 0; beat < Seconds * 4; beat++)
        {
            bool isKick = beat % 4 == 0;
            double decay = (isKick ? 0.12 : 0.03) * Rate;
            double phase = 0;
            for (int i = 0, at = beat * Rate / 4; i < 6 * decay && at + i < samples.Length; i++)
            {
                phase += 2 * Math.PI * (45 + (120 * Math.Exp(-i / 900.0))) / Rate;
                samples[at + i] += (float)(Math.Exp(-i / decay) * (isKick ? Math.Sin(phase) : 0.7 * ((2 * random.NextDouble()) - 1)));
            }
        }

        return new Sound(samples, Rate);
    }

    private static Sound Sine(double frequency) => new(Enumerable.Range(0, (int)(Seconds * 48000)).Select(i => (float)Math.Sin(2 * Math.PI * frequency * i / 48000)).ToArray(), 48000);

    private static Sound Knocks(int seed)
    {
        Sound hiss = Material.Pink(seed, Seconds, 48000);
        float loudness = (float)hiss.Loudness;
        float[] samples = hiss.Samples.Select(sample => sample / loudness * 0.0001f).ToArray();
        foreach (double time in new[] { 3.1, 9.4, 9.9, 17.2 })
        {
            for (int i = 0; i < 9600; i++)
                samples[(int)(time * 48000) + i] += (float)(Math.Sin(2 * Math.PI * 180 * i / 48000) * Math.Exp(-i / 1500.0));
        }

        return new Sound(samples, 48000);
    }
}
