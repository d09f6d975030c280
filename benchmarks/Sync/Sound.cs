using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace NemoVideo.Benchmarks;

/// <summary>Mono sound in memory, and its ways to and from files by way of ffmpeg.</summary>
/// <param name="Samples">The samples, at full scale from -1 to 1.</param>
/// <param name="Rate">Samples a second.</param>
internal sealed record Sound(float[] Samples, int Rate)
{
    private const int Taps = 32;
    private const int Phases = 1024;

    private static readonly float[][] Sinc = Enumerable.Range(0, Phases).Select(phase => Enumerable.Range(0, Taps).Select(tap =>
    {
        double x = ((phase + 0.5) / Phases) + (Taps / 2) - 1 - tap;
        return (float)(Math.Sin(Math.PI * x) / (Math.PI * x) * (0.5 + (0.5 * Math.Cos(2 * Math.PI * x / Taps))));
    }).ToArray()).ToArray();

    internal double Seconds => (double)Samples.Length / Rate;

    internal double Loudness => Math.Sqrt(Samples.Average(sample => (double)sample * sample));

    /// <summary>Plays the sound from a time on and at a speed, at another rate, with a sinc of 32 taps between samples; silence outside of it.</summary>
    internal Sound Play(double from, double speed, double seconds, int rate)
    {
        float[] played = new float[(int)(seconds * rate)];
        Parallel.For(0, played.Length, i =>
        {
            double at = (from + (i * speed / rate)) * Rate;
            long whole = (long)Math.Floor(at);
            long first = whole - (Taps / 2) + 1;
            if (first < 0 || first + Taps > Samples.Length)
                return;
            float[] sinc = Sinc[(int)((at - whole) * Phases)];
            float sum = 0;
            for (int k = 0; k < Taps; k++)
                sum += Samples[first + k] * sinc[k];
            played[i] = sum;
        });
        return new Sound(played, rate);
    }

    /// <summary>Adds another sound, at a level in dB relative to this one.</summary>
    internal Sound With(Sound other, double decibels)
    {
        float gain = (float)(Loudness / other.Loudness * Math.Pow(10, decibels / 20));
        return this with { Samples = Samples.Zip(other.Samples, (one, two) => one + (gain * two)).ToArray() };
    }

    /// <summary>Saves the sound through ffmpeg, at a loudness that leaves room for its peaks.</summary>
    /// <param name="path">The file to write.</param>
    /// <param name="arguments">What ffmpeg is told between the input and the output.</param>
    internal async Task SaveAsync(string path, params string[] arguments)
    {
        float gain = 0.9f / Samples.Max(Math.Abs);
        using Process process = Start(["-f", "f32le", "-ar", Number(Rate), "-ac", "1", "-i", "pipe:0", .. arguments, path], input: true);
        await process.StandardInput.BaseStream.WriteAsync(MemoryMarshal.AsBytes<float>(Array.ConvertAll(Samples, sample => sample * gain)).ToArray());
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"ffmpeg ended with {process.ExitCode} on {path}.");
    }

    /// <summary>Reads a file as mono sound.</summary>
    /// <param name="path">The file.</param>
    /// <param name="rate">The rate to read it at.</param>
    internal static async Task<Sound> ReadAsync(string path, int rate)
    {
        using Process process = Start(["-i", path, "-vn", "-af", $"aresample={Number(rate)}:async=1:first_pts=0", "-ac", "1", "-f", "f32le", "pipe:1"], input: false);
        using var memory = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(memory);
        await process.WaitForExitAsync();
        return new Sound(MemoryMarshal.Cast<byte, float>(memory.ToArray()).ToArray(), rate);
    }

    private static Process Start(string[] arguments, bool input) =>
        Process.Start(new ProcessStartInfo("ffmpeg", ["-y", "-v", "error", .. arguments]) { RedirectStandardInput = input, RedirectStandardOutput = !input })!;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
