using System.Numerics;
using System.Runtime.InteropServices;
using MathNet.Numerics;
using MathNet.Numerics.IntegralTransforms;

namespace NemoVideo.Local;

/// <summary>How much of an old sound is left in a new one.</summary>
/// <param name="Decibels">How loud the old sound still is, relative to itself; a bound where none was found.</param>
/// <param name="Audible">Whether it was found.</param>
internal sealed record BleedMeasurement(double Decibels, bool Audible);

/// <summary>
/// Measures bleed: both sounds are decoded side by side, and the cross-correlation tells with what gain, if any, the old
/// one is in the new one, up to 100 ms shifted. Memory does not grow with the length of the files.
/// </summary>
/// <remarks>
/// Two sounds that have nothing to do with each other correlate a little all the same, at any shift. So shifts at which no
/// bleed can be (300 to 512 ms) are measured too, and only what stands out from them counts.
/// </remarks>
internal static class Bleed
{
    private const int SampleRate = 8000;
    private const int LongestLag = 4096;
    private const int NearestFarLag = 2400;
    private const int LongestNearLag = 800;
    private const int Block = 8192;
    private const int FftLength = Block + (2 * LongestLag);

    /// <summary>Under this nobody hears it, and no measurement on coded sound is sure of it.</summary>
    private const double FloorDecibels = -60;

    /// <summary>How far bleed must stand out from chance.</summary>
    private const double MarginFactor = 2;

    /// <summary>Above this it counts whether it stands out or not, relative to the loudness of both sounds.</summary>
    private const double CertainDecibels = -12;

    /// <summary>A sound that is this much like itself at far shifts is a steady tone, of which nothing stands out; then this much counts.</summary>
    private const double SteadyLikeness = 0.5;
    private const double SteadyFloorDecibels = -35;

    /// <summary>What stands for no sound at all.</summary>
    private const double SilenceDecibels = -120;

    /// <summary>Measures the worst of all pairs of an old sound track and a new one.</summary>
    /// <returns>The bleed; null when there is no old sound, or only silence.</returns>
    internal static async Task<BleedMeasurement?> MeasureAsync(
        FfmpegInstallation programs, string before, ProbedMedia beforeMedia, string after, ProbedMedia afterMedia, CancellationToken cancellationToken)
    {
        BleedMeasurement? worst = null;
        foreach (ProbedStream old in beforeMedia.Sounds)
        {
            // Without any new sound, the old one is gone; it is still to be found out whether it was more than silence.
            foreach (ProbedStream? @new in afterMedia.Sounds.DefaultIfEmpty<ProbedStream?>(null))
            {
                var correlation = new Correlation();
                await DecodeAsync(programs, before, old, oldSamples => @new is null
                    ? CompareAsync(oldSamples, Stream.Null, correlation, cancellationToken)
                    : DecodeAsync(programs, after, @new, newSamples => CompareAsync(oldSamples, newSamples, correlation, cancellationToken), cancellationToken), cancellationToken)
                    .ConfigureAwait(false);

                BleedMeasurement? one = correlation.Result();
                if (one is not null && (worst is null || (one.Audible, one.Decibels).CompareTo((worst.Audible, worst.Decibels)) > 0))
                    worst = one;
            }
        }

        return worst;
    }

    private static async Task CompareAsync(Stream old, Stream @new, Correlation correlation, CancellationToken cancellationToken)
    {
        // The new sound is read ahead by the longest shift, and kept behind by as much.
        float[] window = new float[FftLength];
        float[] block = new float[Block];
        await ReadAsync(@new, window, LongestLag, Block + LongestLag, cancellationToken).ConfigureAwait(false);
        while (await ReadAsync(old, block, 0, Block, cancellationToken).ConfigureAwait(false) > 0)
        {
            correlation.Add(block, window);
            Array.Copy(window, Block, window, 0, 2 * LongestLag);
            await ReadAsync(@new, window, 2 * LongestLag, Block, cancellationToken).ConfigureAwait(false);
        }

        // A new sound that is longer is read to its end, or ffmpeg would wait for ever for a reader.
        await @new.CopyToAsync(Stream.Null, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Fills a stretch of samples; past the end of the sound, with silence.</summary>
    /// <returns>How many bytes were read.</returns>
    private static async Task<int> ReadAsync(Stream source, float[] samples, int offset, int count, CancellationToken cancellationToken)
    {
        byte[] bytes = new byte[count * sizeof(float)];
        int read = await source.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        Buffer.BlockCopy(bytes, 0, samples, offset * sizeof(float), bytes.Length);
        return read;
    }

    /// <summary>Decodes a sound track to mono at 8 kHz.</summary>
    private static async Task DecodeAsync(FfmpegInstallation programs, string path, ProbedStream sound, Func<Stream, Task> read, CancellationToken cancellationToken)
    {
        // The high-pass evens out the spectrum: speech and music are strongest where they are slowest, and slow sounds correlate by chance.
        string filters = $"aresample={SampleRate}:async=1:first_pts=0,aformat=sample_fmts=flt:channel_layouts=mono,highpass=f=1500:p=1";

        // Half and half would lose a sound that is the same on both sides with one of them turned round.
        if (sound.Channels == 2)
            filters = "pan=mono|c0=0.6*c0+0.4*c1," + filters;
        string[] arguments = ["-v", "error", "-nostdin", .. FfmpegRun.Input(path), "-map", $"0:{sound.Index}", "-af", filters, "-f", "f32le", "pipe:1"];
        await FfmpegRun.RunAsync(programs.Ffmpeg, arguments, read, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The cross-correlation of an old sound and a new one, summed block by block in the frequency domain.</summary>
    private sealed class Correlation
    {
        private readonly Complex32[] _sum = new Complex32[FftLength];
        private readonly Complex32[] _oldSum = new Complex32[FftLength];
        private readonly Complex32[] _both = new Complex32[FftLength];
        private double _oldPower;
        private double _newPower;

        /// <summary>Adds a block of the old sound, and the window of the new one that reaches around it.</summary>
        internal void Add(float[] block, float[] window)
        {
            double power = Power(block);
            _oldPower += power;
            _newPower += Power(window.AsSpan(LongestLag, Block));
            if (power == 0)
                return;

            // Both are real, so one transform serves for two: the old sound as the real part, the new one as the imaginary.
            for (int k = 0; k < FftLength; k++)
                _both[k] = new Complex32(k < block.Length ? block[k] : 0, window[k]);
            Fourier.Forward(_both, FourierOptions.AsymmetricScaling);
            for (int k = 0; k < FftLength; k++)
            {
                Complex32 mirrored = _both[(FftLength - k) % FftLength].Conjugate();
                Complex32 old = (_both[k] + mirrored) * 0.5f;
                Complex32 @new = (_both[k] - mirrored) * new Complex32(0, -0.5f);
                _sum[k] += old.Conjugate() * @new;
                _oldSum[k] += new Complex32(old.MagnitudeSquared, 0);
            }
        }

        internal BleedMeasurement? Result()
        {
            if (_oldPower < 1e-6)
                return null;
            if (_newPower < 1e-9)
                return new BleedMeasurement(SilenceDecibels, false);

            Fourier.Inverse(_sum, FourierOptions.AsymmetricScaling);
            Fourier.Inverse(_oldSum, FourierOptions.AsymmetricScaling);
            double near = Largest(_sum, LongestLag - LongestNearLag, LongestLag + LongestNearLag);
            double far = Math.Max(Largest(_sum, 0, LongestLag - NearestFarLag), Largest(_sum, LongestLag + NearestFarLag, 2 * LongestLag));
            bool isSteady = Largest(_oldSum, NearestFarLag, LongestLag) / _oldPower > SteadyLikeness;

            double gain = Decibels(near / _oldPower);
            double likeness = Decibels(near / Math.Sqrt(_oldPower * _newPower));
            bool audible = likeness > CertainDecibels
                || (isSteady ? gain > SteadyFloorDecibels && likeness > SteadyFloorDecibels : gain > FloorDecibels && near > far * MarginFactor);
            return new BleedMeasurement(Math.Max(gain, SilenceDecibels), audible);
        }

        private static double Largest(Complex32[] correlation, int first, int last)
        {
            double largest = 0;
            for (int k = first; k <= last; k++)
                largest = Math.Max(largest, Math.Abs(correlation[k].Real));
            return largest;
        }

        private static double Decibels(double gain) => 20 * Math.Log10(Math.Max(gain, 1e-9));

        private static double Power(ReadOnlySpan<float> samples)
        {
            Vector<float> sum = Vector<float>.Zero;
            foreach (Vector<float> vector in MemoryMarshal.Cast<float, Vector<float>>(samples))
                sum += vector * vector;
            return Vector.Sum(sum);
        }
    }
}
