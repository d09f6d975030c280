using System.Buffers.Binary;

namespace NemoVideo.Tests;

/// <summary>
/// Something that happened, for several recorders to record: bursts of buzz and hiss, as irregular as speech, by a fixed
/// seed. It has a value at any time, so recordings can begin between samples and run at any speed.
/// </summary>
internal sealed class Scene
{
    private const int Rate = 16000;
    private const int Taps = 16;
    private const int Phases = 512;

    private static readonly float[,] Sinc = MakeSinc();

    private readonly float[] _samples;

    public Scene(int seed, double seconds)
    {
        var random = new Random(seed);
        _samples = new float[(int)(seconds * Rate)];
        for (int start = 0; start < _samples.Length;)
        {
            int length = random.Next(Rate / 12, Rate / 4);
            AddBurst(random, start, Math.Min(start + length, _samples.Length));
            start += length + random.Next(Rate / 50, random.Next(8) == 0 ? Rate : Rate / 6);
        }
    }

    /// <summary>Saves what a recorder takes of the scene as a WAV file.</summary>
    /// <param name="path">The file to write.</param>
    /// <param name="from">When it begins, in seconds of the scene; before the scene there is silence.</param>
    /// <param name="seconds">How long the recording is.</param>
    /// <param name="drift">How many seconds of the scene pass beyond one in each second of the recording.</param>
    /// <param name="rate">Samples a second.</param>
    /// <param name="noise">How loud white noise is, relative to the scene.</param>
    /// <param name="echo">How loud the scene is once more, 37 ms later.</param>
    /// <param name="gain">What all is multiplied by.</param>
    public string Record(string path, double from, double seconds, double drift = 0, int rate = Rate, double noise = 0, double echo = 0, double gain = 1)
    {
        double loudness = noise == 0 ? 0 : Math.Sqrt(_samples.Average(sample => (double)sample * sample));
        var random = new Random(path.Length);
        float[] samples = new float[(int)(seconds * rate)];
        for (int i = 0; i < samples.Length; i++)
        {
            double time = from + (i * (1 + drift) / rate);
            double value = At(time) + (echo == 0 ? 0 : echo * At(time - 0.037)) + (noise * loudness * Math.Sqrt(12) * (random.NextDouble() - 0.5));
            samples[i] = (float)(gain * value);
        }

        return Save(path, samples, rate);
    }

    /// <summary>Saves samples as a WAV file of 16 bits, mono (http://soundfile.sapp.org/doc/WaveFormat/).</summary>
    public static string Save(string path, float[] samples, int rate)
    {
        byte[] file = new byte[44 + (2 * samples.Length)];
        "RIFF"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), file.Length - 8);
        "WAVEfmt "u8.CopyTo(file.AsSpan(8));
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(16), 16);
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(20), 1);
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(22), 1);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(24), rate);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(28), 2 * rate);
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(32), 2);
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(34), 16);
        "data"u8.CopyTo(file.AsSpan(36));
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(40), 2 * samples.Length);
        for (int i = 0; i < samples.Length; i++)
            BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(44 + (2 * i)), (short)(Math.Clamp(samples[i], -1, 1) * short.MaxValue));
        File.WriteAllBytes(path, file);
        return path;
    }

    private double At(double time)
    {
        double at = time * Rate;
        int first = (int)Math.Floor(at) - (Taps / 2) + 1;
        if (first < 0 || first + Taps > _samples.Length)
            return 0;
        int phase = (int)((at - Math.Floor(at)) * Phases);
        double sum = 0;
        for (int k = 0; k < Taps; k++)
            sum += _samples[first + k] * Sinc[phase, k];
        return sum;
    }

    /// <summary>A burst: pulses at some pitch and noise, through a resonance at some frequency.</summary>
    private void AddBurst(Random random, int start, int end)
    {
        double period = Rate / (90 + (160 * random.NextDouble()));
        double voiced = random.NextDouble();
        double angle = 2 * Math.PI * (250 + (2500 * random.NextDouble())) / Rate;
        const double Sharpness = 0.95;
        double last = 0, beforeLast = 0, untilPulse = 0;
        for (int i = start; i < end; i++)
        {
            untilPulse--;
            double source = (1 - voiced) * (random.NextDouble() - 0.5) * 0.3;
            if (untilPulse <= 0)
            {
                source += voiced;
                untilPulse += period;
            }

            double value = source + (2 * Sharpness * Math.Cos(angle) * last) - (Sharpness * Sharpness * beforeLast);
            (beforeLast, last) = (last, value);
            _samples[i] += (float)(0.15 * value * Math.Sin(Math.PI * (i - start) / (end - start)));
        }
    }

    private static float[,] MakeSinc()
    {
        float[,] table = new float[Phases, Taps];
        for (int phase = 0; phase < Phases; phase++)
        {
            for (int k = 0; k < Taps; k++)
            {
                double x = ((phase + 0.5) / Phases) + (Taps / 2) - 1 - k;
                table[phase, k] = (float)(Math.Sin(Math.PI * x) / (Math.PI * x) * (0.5 + (0.5 * Math.Cos(2 * Math.PI * x / Taps))));
            }
        }

        return table;
    }
}
