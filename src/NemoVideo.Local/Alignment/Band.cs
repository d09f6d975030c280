using System.Runtime.CompilerServices;
using NWaves.Transforms;

namespace NemoVideo.Local;

/// <summary>
/// A band of frequencies that sounds are compared in, and the transform that they are compared by: the generalised
/// cross-correlation with phase transform, GCC-PHAT, in which all frequencies of the band tell where two sounds belong
/// together, and not the loudest ones alone. For one thread.
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

    // It takes real sounds in single precision, in half the time of a complex transform.
    private readonly RealFft _transform = new(length);
    private readonly Range _band = (int)((long)lowest * length / sampleRate)..(int)((long)highest * length / sampleRate);

    /// <summary>The evened-out spectrum of a sound.</summary>
    /// <param name="samples">The sound; what is short of a whole transform is taken for silence.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal Spectrum Of(ReadOnlySpan<float> samples)
    {
        float[] padded = new float[length];
        samples.CopyTo(padded);
        float[] real = new float[(length / 2) + 1];
        float[] imaginary = new float[(length / 2) + 1];
        _transform.Direct(padded, real, imaginary);

        Array.Clear(real, 0, _band.Start.Value);
        Array.Clear(imaginary, 0, _band.Start.Value);
        Array.Clear(real, _band.End.Value, real.Length - _band.End.Value);
        Array.Clear(imaginary, _band.End.Value, real.Length - _band.End.Value);
        for (int k = _band.Start.Value; k < _band.End.Value; k++)
        {
            float power = (real[k] * real[k]) + (imaginary[k] * imaginary[k]);
            float weight = power > 0 ? MathF.Pow(power, -Evenness / 2) : 0;
            real[k] *= weight;
            imaginary[k] *= weight;
        }

        return new Spectrum(real, imaginary);
    }

    /// <summary>How well a sound fits into another one, for each number of samples that it comes later there; 1 would be the same sound.</summary>
    /// <param name="sound">The sound.</param>
    /// <param name="place">The other one. What is beyond its end continues at its start.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal float[] Correlate(Spectrum sound, Spectrum place)
    {
        double power = Math.Sqrt(sound.Power * place.Power);

        // Half of the spectrum is not there, as it mirrors the other half, and counts all the same.
        float scale = power > 0 ? (float)(0.5 / power) : 0;
        float[] real = new float[sound.Real.Length];
        float[] imaginary = new float[sound.Real.Length];
        for (int k = _band.Start.Value; k < _band.End.Value; k++)
        {
            real[k] = scale * ((sound.Real[k] * place.Real[k]) + (sound.Imaginary[k] * place.Imaginary[k]));
            imaginary[k] = scale * ((sound.Real[k] * place.Imaginary[k]) - (sound.Imaginary[k] * place.Real[k]));
        }

        float[] correlation = new float[length];
        _transform.Inverse(real, imaginary, correlation);
        return correlation;
    }
}
