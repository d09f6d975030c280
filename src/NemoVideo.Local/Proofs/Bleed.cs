using System.Runtime.CompilerServices;
using NWaves.Transforms;

namespace NemoVideo.Local;

/// <summary>How much of an old sound is left in a new one.</summary>
/// <param name="Decibels">How loud the old sound still is, relative to itself; a bound where none was found.</param>
/// <param name="Audible">Whether it was found.</param>
internal sealed record BleedMeasurement(double Decibels, bool Audible);

/// <summary>
/// Measures bleed: the cross-correlation of both sounds tells with what gain, if any, the old one is in the new one, up to
/// 100 ms shifted. Memory does not grow with the length of the sounds.
/// </summary>
/// <remarks>
/// Two sounds that have nothing to do with each other correlate a little all the same, at any shift. So shifts at which no
/// bleed can be (300 to 512 ms) are measured too, and only what stands out from them counts.
/// </remarks>
internal static class Bleed
{
    private const int LongestLag = 4096;
    private const int NearestFarLag = 2400;
    private const int LongestNearLag = 800;
    private const int Block = 8192;
    private const int FftLength = Block + (2 * LongestLag);

    /// <summary>Where the high-pass begins, in Hz. It evens out the spectrum: speech and music are strongest where they are slowest, and slow sounds correlate by chance.</summary>
    private const double HighPass = 1500;

    /// <summary>So many samples before a stretch let the high-pass swing in: what it remembers of them is under a millionth.</summary>
    private const int SwingIn = 16;

    private static readonly float Feedback = (float)Math.Exp(-2 * Math.PI * HighPass / Recording.SampleRate);

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
    /// <param name="old">The sound tracks before.</param>
    /// <param name="new">The sound tracks after.</param>
    /// <param name="cancellationToken">Cancels the measurement.</param>
    /// <returns>The bleed; null when there is no old sound, or only silence.</returns>
    internal static BleedMeasurement? Measure(IReadOnlyList<Recording> old, IReadOnlyList<Recording> @new, CancellationToken cancellationToken) =>
        // Without any new sound, the old one is gone; it is still to be found out whether it was more than silence.
        old.SelectMany(_ => @new.DefaultIfEmpty<Recording?>(null), (before, after) => Compare(before, after, cancellationToken))
            .OfType<BleedMeasurement>()
            .MaxBy(one => (one.Audible, one.Decibels));

    private static BleedMeasurement? Compare(Recording old, Recording? @new, CancellationToken cancellationToken)
    {
        var correlation = new Correlation();
        float[] block = new float[Block];
        float[] window = new float[FftLength];
        for (long start = 0; start < old.Length; start += Block)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadHighPassed(old, start, block);
            if (@new is not null)
                ReadHighPassed(@new, start - LongestLag, window);
            correlation.Add(block, window);
        }

        return correlation.Result();
    }

    /// <summary>Reads a stretch through a high-pass of one pole.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ReadHighPassed(Recording recording, long start, float[] samples)
    {
        float[] read = new float[SwingIn + samples.Length];
        recording.Read(start - SwingIn, read);
        float last = 0;
        float passed = 0;
        for (int i = 0; i < read.Length; i++)
        {
            passed = ((1 + Feedback) / 2 * (read[i] - last)) + (Feedback * passed);
            last = read[i];
            if (i >= SwingIn)
                samples[i - SwingIn] = passed;
        }
    }

    /// <summary>The cross-correlation of an old sound and a new one, summed block by block in the frequency domain.</summary>
    private sealed class Correlation
    {
        private const int Bins = (FftLength / 2) + 1;

        private readonly RealFft _transform = new(FftLength);
        private readonly float[] _padded = new float[FftLength];
        private readonly float[] _oldReal = new float[Bins], _oldImaginary = new float[Bins];
        private readonly float[] _newReal = new float[Bins], _newImaginary = new float[Bins];
        private readonly float[] _sumReal = new float[Bins], _sumImaginary = new float[Bins];
        private readonly float[] _oldSum = new float[Bins];
        private double _oldPower;
        private double _newPower;

        /// <summary>Adds a block of the old sound, and the window of the new one that reaches around it.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        internal void Add(float[] block, float[] window)
        {
            double power = Product.Of(block, block);
            ReadOnlySpan<float> beside = window.AsSpan(LongestLag, Block);
            _oldPower += power;
            _newPower += Product.Of(beside, beside);
            if (power == 0)
                return;

            block.CopyTo(_padded, 0);
            _transform.Direct(_padded, _oldReal, _oldImaginary);
            _transform.Direct(window, _newReal, _newImaginary);
            for (int k = 0; k < Bins; k++)
            {
                _sumReal[k] += (_oldReal[k] * _newReal[k]) + (_oldImaginary[k] * _newImaginary[k]);
                _sumImaginary[k] += (_oldReal[k] * _newImaginary[k]) - (_oldImaginary[k] * _newReal[k]);
                _oldSum[k] += (_oldReal[k] * _oldReal[k]) + (_oldImaginary[k] * _oldImaginary[k]);
            }
        }

        internal BleedMeasurement? Result()
        {
            if (_oldPower < 1e-6)
                return null;
            if (_newPower < 1e-9)
                return new BleedMeasurement(SilenceDecibels, false);

            float[] both = new float[FftLength];
            float[] self = new float[FftLength];
            _transform.InverseNorm(_sumReal, _sumImaginary, both);
            _transform.InverseNorm(_oldSum, new float[Bins], self);
            double near = Largest(both, LongestLag - LongestNearLag, LongestLag + LongestNearLag);
            double far = Math.Max(Largest(both, 0, LongestLag - NearestFarLag), Largest(both, LongestLag + NearestFarLag, 2 * LongestLag));
            bool isSteady = Largest(self, NearestFarLag, LongestLag) / _oldPower > SteadyLikeness;

            double gain = Decibels(near / _oldPower);
            double likeness = Decibels(near / Math.Sqrt(_oldPower * _newPower));
            bool audible = likeness > CertainDecibels
                || (isSteady ? gain > SteadyFloorDecibels && likeness > SteadyFloorDecibels : gain > FloorDecibels && near > far * MarginFactor);
            return new BleedMeasurement(Math.Max(gain, SilenceDecibels), audible);
        }

        private static double Largest(float[] correlation, int first, int last)
        {
            float largest = 0;
            for (int k = first; k <= last; k++)
                largest = Math.Max(largest, Math.Abs(correlation[k]));
            return largest;
        }

        private static double Decibels(double gain) => 20 * Math.Log10(Math.Max(gain, 1e-9));
    }
}
