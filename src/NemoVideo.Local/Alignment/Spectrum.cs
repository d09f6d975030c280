namespace NemoVideo.Local;

/// <summary>The evened-out spectrum of a sound, from <see cref="Band"/>: what is outside of the band is 0.</summary>
/// <param name="Real">The real parts, from 0 Hz up.</param>
/// <param name="Imaginary">The imaginary parts.</param>
internal sealed record Spectrum(float[] Real, float[] Imaginary)
{
    /// <summary>The sum of the squares of its magnitudes.</summary>
    internal double Power => Product.Of(Real, Real) + Product.Of(Imaginary, Imaginary);
}
