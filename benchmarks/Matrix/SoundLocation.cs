using MathNet.Numerics;
using MathNet.Numerics.IntegralTransforms;

namespace NemoVideo.Benchmarks;

/// <summary>Where a known sound is found in another.</summary>
/// <param name="Delay">By how much later than expected it is heard, in seconds.</param>
/// <param name="Distinctness">How much it stands out: the correlation there over the largest one 5 ms and more away.</param>
internal readonly record struct SoundLocation(double Delay, double Distinctness)
{
    /// <summary>How far around the expected place a sound is looked for, in samples.</summary>
    private const int Reach = Marks.Rate * 15 / 100;

    private const int Apart = Marks.Rate / 200;

    /// <summary>Finds a stretch of a known sound in another.</summary>
    /// <param name="sound">Where it is looked for.</param>
    /// <param name="known">The known stretch.</param>
    /// <param name="expected">Where it should begin in the sound, in samples.</param>
    internal static SoundLocation Find(ReadOnlySpan<float> sound, float[] known, double expected)
    {
        int first = (int)Math.Floor(expected) - Reach;
        int length = 1;
        while (length < known.Length + (2 * Reach) + 1)
            length *= 2;
        var window = new Complex32[length];
        var pattern = new Complex32[length];
        for (int i = 0; i < known.Length + (2 * Reach); i++)
            window[i] = first + i >= 0 && first + i < sound.Length ? sound[first + i] : 0;
        for (int i = 0; i < known.Length; i++)
            pattern[i] = known[i];
        Fourier.Forward(window, FourierOptions.AsymmetricScaling);
        Fourier.Forward(pattern, FourierOptions.AsymmetricScaling);
        for (int i = 0; i < length; i++)
            window[i] *= pattern[i].Conjugate();
        Fourier.Inverse(window, FourierOptions.AsymmetricScaling);

        // A sound may come out upside down nowhere, so only what is alike counts.
        int best = 1;
        for (int i = 1; i < 2 * Reach; i++)
            best = window[i].Real > window[best].Real ? i : best;
        double other = 1e-12;
        for (int i = 1; i < 2 * Reach; i++)
        {
            if (Math.Abs(i - best) > Apart)
                other = Math.Max(other, Math.Abs(window[i].Real));
        }

        double before = window[best - 1].Real, at = window[best].Real, after = window[best + 1].Real;
        double bend = before - (2 * at) + after;
        double peak = best + (bend == 0 ? 0 : 0.5 * (before - after) / bend);
        return new SoundLocation((first + peak - expected) / Marks.Rate, at / other);
    }
}
