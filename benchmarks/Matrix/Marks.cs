using System.Runtime.InteropServices;

namespace NemoVideo.Benchmarks;

/// <summary>Sounds and pictures that tell where in them one is, made from seeds.</summary>
internal static class Marks
{
    internal const int Rate = 48000;
    internal const int Width = 320;
    internal const int Height = 180;

    /// <summary>How many levels of grey there are; each frame has another than the two before it.</summary>
    private const int Levels = 8;

    /// <summary>Writes chirps of 70 ms at random between 300 and 3000 Hz, one every 100 ms, as mono sound of 48 kHz in 32-bit floats.</summary>
    /// <param name="path">The file to write.</param>
    /// <param name="seed">What the chirps are made from.</param>
    /// <param name="seconds">How long the sound is.</param>
    /// <param name="pause">Where there is silence for a while, so that there is something to take out.</param>
    internal static void WriteSound(string path, int seed, double seconds, (double Start, double End) pause)
    {
        var random = new Random(seed);
        float[] samples = new float[(int)(seconds * Rate)];
        const int Chirp = Rate * 7 / 100;
        for (int start = Rate / 100; start + Chirp < samples.Length; start += Rate / 10)
        {
            double from = 300 + (2700 * random.NextDouble());
            double to = 300 + (2700 * random.NextDouble());
            int at = start + random.Next(Rate / 50);
            if (at + Chirp > samples.Length || (at < pause.End * Rate && at + Chirp > pause.Start * Rate))
                continue;
            double phase = 0;
            for (int i = 0; i < Chirp; i++)
            {
                double part = (double)i / Chirp;
                phase += 2 * Math.PI * (from + ((to - from) * part)) / Rate;
                samples[at + i] = (float)(0.35 * Math.Sin(phase) * Math.Sin(Math.PI * part));
            }
        }

        File.WriteAllBytes(path, MemoryMarshal.AsBytes<float>(samples).ToArray());
    }

    /// <summary>Writes grey frames, each of another brightness than those around it, as raw 8-bit pictures.</summary>
    internal static void WritePicture(string path, int seed, int frames)
    {
        var random = new Random(seed);
        using FileStream file = File.Create(path);
        byte[] frame = new byte[Width * Height];
        int last = -1, beforeLast = -1;
        for (int i = 0; i < frames; i++)
        {
            int level;
            do
                level = random.Next(Levels);
            while (level == last || level == beforeLast);
            (beforeLast, last) = (last, level);
            Array.Fill(frame, (byte)(30 + (level * 27)));
            file.Write(frame);
        }
    }
}
