using MathNet.Numerics;
using MathNet.Numerics.IntegralTransforms;

namespace NemoVideo.Benchmarks;

/// <summary>The simple methods that others use: one cross-correlation, one offset.</summary>
internal static class Methods
{
    /// <summary>Where one sound has to start under another by the highest point of their cross-correlation.</summary>
    /// <param name="camera">The one.</param>
    /// <param name="other">The other.</param>
    /// <param name="phase">Whether all frequencies get the same weight, which makes it a GCC-PHAT.</param>
    /// <returns>The offset in seconds, and how far its peak stands out, as a multiple of the usual.</returns>
    internal static (double Offset, double Score) Correlate(Sound camera, Sound other, bool phase)
    {
        int length = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(camera.Samples.Length + other.Samples.Length));
        Complex32[] both = new Complex32[length];
        for (int i = 0; i < length; i++)
            both[i] = new Complex32(i < camera.Samples.Length ? camera.Samples[i] : 0, i < other.Samples.Length ? other.Samples[i] : 0);
        Fourier.Forward(both, FourierOptions.NoScaling);
        Complex32[] cross = new Complex32[length];
        for (int k = 0; k < length; k++)
        {
            Complex32 mirrored = both[(length - k) % length].Conjugate();
            Complex32 product = (both[k] + mirrored) * ((both[k] - mirrored) * new Complex32(0, -1)).Conjugate();
            cross[k] = phase && product.Magnitude > 0 ? product / product.Magnitude : product;
        }

        Fourier.Inverse(cross, FourierOptions.NoScaling);
        int peak = 0;
        double power = 0;
        for (int i = 0; i < length; i++)
        {
            power += cross[i].Real * cross[i].Real;
            if (Math.Abs(cross[i].Real) > Math.Abs(cross[peak].Real))
                peak = i;
        }

        float before = cross[(peak + length - 1) % length].Real;
        float after = cross[(peak + 1) % length].Real;
        double vertex = 0.5 * (before - after) / (before - (2 * cross[peak].Real) + after);
        double lag = (peak > length / 2 ? peak - length : peak) + vertex;
        return (lag / camera.Rate, Math.Abs(cross[peak].Real) / Math.Sqrt(power / length));
    }

    /// <summary>The same over the first 20 seconds only, at 48 kHz.</summary>
    internal static (double Offset, double Score) CorrelateStart(Sound camera, Sound other)
    {
        static Sound Start(Sound sound) => sound with { Samples = sound.Samples[..Math.Min(sound.Samples.Length, 20 * sound.Rate)] };
        return Correlate(Start(camera), Start(other), phase: false);
    }
}
