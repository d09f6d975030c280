using System.Diagnostics;
using System.Globalization;

namespace NemoVideo.Benchmarks;

/// <summary>The raw material, all of it by fixed seeds: talk by espeak-ng, music of plucked chords, clicks, and pink noise.</summary>
internal static class Material
{
    private static readonly string[] Words =
        ("harbour morning light window seven market people river open quiet question answer under because garden train station carry letter paper " +
        "water stone bread summer winter never always between mountain village doctor music corner street number eleven yellow silver follow listen " +
        "children yesterday tomorrow engine captain signal weather reason picture second minute before behind another simple together").Split(' ');

    private static readonly string[] Voices = ["en-us", "en-gb", "en-us+f3", "en-gb+m3", "en-us+f4", "en-gb+m7", "en-gb-scotland+f2", "en-us+m5"];

    /// <summary>Talk of sentences that a seed makes, by one of eight voices.</summary>
    internal static async Task<Sound> TalkAsync(int textSeed, int voice, double seconds, int wordsPerMinute = 165)
    {
        var random = new Random(textSeed);
        string file = Path.Combine(Path.GetTempPath(), $"nemo-talk-{Guid.NewGuid():N}.wav");
        try
        {
            List<string> sentences = [];
            for (int words = 0; words < seconds * wordsPerMinute / 60 * 1.3;)
            {
                string[] sentence = Enumerable.Range(0, random.Next(5, 16)).Select(_ => Words[random.Next(Words.Length)]).ToArray();
                words += sentence.Length;
                sentences.Add(string.Join(' ', sentence) + ".");
            }

            var start = new ProcessStartInfo("espeak-ng", ["-v", Voices[voice], "-s", wordsPerMinute.ToString(CultureInfo.InvariantCulture), "-w", file]) { RedirectStandardInput = true };
            using Process process = Process.Start(start)!;
            await process.StandardInput.WriteAsync(string.Join('\n', sentences));
            process.StandardInput.Close();
            await process.WaitForExitAsync();
            return await Sound.ReadAsync(file, 24000);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Chords of plucked strings (Karplus and Strong) that change every second.</summary>
    internal static Sound Music(int seed, double seconds)
    {
        const int Rate = 24000;
        var random = new Random(seed);
        float[] samples = new float[(int)(seconds * Rate)];
        for (int beat = 0; beat < seconds * 2; beat++)
        {
            int period = (int)(Rate / (110 * Math.Pow(2, random.Next(0, 25) / 12.0)));
            float[] pluck = Enumerable.Range(0, period).Select(_ => random.NextSingle() - 0.5f).ToArray();
            int start = beat * Rate / 2;
            for (int i = 0; i < 2 * Rate && start + i < samples.Length; i++)
            {
                samples[start + i] += pluck[i % period];
                pluck[i % period] = 0.498f * (pluck[i % period] + pluck[(i + 1) % period]);
            }
        }

        return new Sound(samples, Rate);
    }

    /// <summary>Pink noise: white noise through Paul Kellet's filter.</summary>
    internal static Sound Pink(int seed, double seconds, int rate)
    {
        var random = new Random(seed);
        float[] samples = new float[(int)(seconds * rate)];
        double a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0;
        for (int i = 0; i < samples.Length; i++)
        {
            double white = (random.NextDouble() * 2) - 1;
            a = (0.99886 * a) + (white * 0.0555179);
            b = (0.99332 * b) + (white * 0.0750759);
            c = (0.96900 * c) + (white * 0.1538520);
            d = (0.86650 * d) + (white * 0.3104856);
            e = (0.55000 * e) + (white * 0.5329522);
            f = (-0.7616 * f) - (white * 0.0168980);
            samples[i] = (float)(a + b + c + d + e + f + g + (white * 0.5362));
            g = white * 0.115926;
        }

        return new Sound(samples, rate);
    }

    /// <summary>A room: the sound itself, three echoes off walls, and a tail of a hundred ever weaker ones within 300 ms.</summary>
    internal static Sound InRoom(this Sound sound, int seed)
    {
        var random = new Random(seed);
        List<(int Delay, float Gain)> echoes = [(0, 1), (At(0.023), 0.5f), (At(0.061), 0.4f), (At(0.113), 0.25f)];
        for (int i = 0; i < 100; i++)
        {
            double delay = 0.01 + (0.29 * random.NextDouble());
            echoes.Add((At(delay), (float)(0.25 * Math.Pow(10, -3 * delay / 0.4) * ((2 * random.NextDouble()) - 1))));
        }

        int At(double seconds) => (int)(seconds * sound.Rate);
        float[] samples = new float[sound.Samples.Length];
        Parallel.For(0, samples.Length, i =>
        {
            float sum = 0;
            foreach ((int delay, float gain) in echoes)
                sum += i >= delay ? gain * sound.Samples[i - delay] : 0;
            samples[i] = sum;
        });
        return sound with { Samples = samples };
    }
}
