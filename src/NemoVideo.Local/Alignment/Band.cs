using System.Runtime.CompilerServices;
using MathNet.Numerics;
using MathNet.Numerics.IntegralTransforms;

namespace NemoVideo.Local;

/// <summary>
/// A band of frequencies that sounds are compared in, and the transform that they are compared by: the generalised
/// cross-correlation with phase transform, GCC-PHAT, in which all frequencies of the band tell where two sounds belong
/// together, and not the loudest ones alone.
/// </summary>
/// <param name="sampleRate">Samples a second of the sounds.</param>
/// <param name="lowest">The lower end of the band, in Hz.</param>
/// <param name="highest">The upper end of the band, in Hz.</param>
/// <param name="length">How many samples a transform takes: a power of two.</param>
internal sealed class Band(int sampleRate, int lowest, int highest, int length)
{
    /// <summary>
    /// How far spectra are evened out: 1 would give the same weight to frequencies at which there is only noise, 0 would
    /// leave everything to the loudest ones.
    /// </summary>
    private const float Evenness = 0.7f;

    private readonly int _first = (int)((long)lowest * length / sampleRate);
    private readonly int _last = (int)((long)highest * length / sampleRate);

    /// <summary>How many samples a transform takes.</summary>
    internal int Length => length;

    /// <summary>The evened-out spectra of two sounds, by one transform: both are real, so one can be the imaginary part of the other.</summary>
    /// <param name="one">A sound, no longer than <see cref="Length"/>.</param>
    /// <param name="other">Another one; empty when there is none.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal (Complex32[] One, Complex32[] Other) Spectra(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        Complex32[] both = new Complex32[length];
        for (int i = 0; i < Math.Max(one.Length, other.Length); i++)
            both[i] = new Complex32(i < one.Length ? one[i] : 0, i < other.Length ? other[i] : 0);
        Fourier.Forward(both, FourierOptions.NoScaling);

        Complex32[] second = new Complex32[length];
        Array.Clear(both, 0, _first);
        Array.Clear(both, _last + 1, length - (2 * _last) - 1);
        Array.Clear(both, length - _first + 1, _first - 1);
        for (int k = _first; k <= _last; k++)
        {
            Complex32 value = both[k];
            Complex32 mirrored = both[length - k].Conjugate();
            both[k] = Even(value + mirrored);
            second[k] = Even((value - mirrored) * new Complex32(0, -1));
            both[length - k] = both[k].Conjugate();
            second[length - k] = second[k].Conjugate();
        }

        return (both, second);
    }

    private static Complex32 Even(Complex32 value)
    {
        float power = value.MagnitudeSquared;
        return power > 0 ? value * MathF.Pow(power, -Evenness / 2) : Complex32.Zero;
    }
}
