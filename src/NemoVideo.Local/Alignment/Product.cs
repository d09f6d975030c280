using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NemoVideo.Local;

/// <summary>The scalar product of samples, by the vectors of the processor.</summary>
internal static class Product
{
    /// <summary>The sum of the products of each sample with the one at the same place.</summary>
    /// <param name="one">Samples.</param>
    /// <param name="other">As many samples.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static float Of(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        ReadOnlySpan<Vector<float>> first = MemoryMarshal.Cast<float, Vector<float>>(one);
        ReadOnlySpan<Vector<float>> second = MemoryMarshal.Cast<float, Vector<float>>(other);
        Vector<float> sum = Vector<float>.Zero;
        for (int i = 0; i < first.Length; i++)
            sum += first[i] * second[i];
        float rest = 0;
        for (int i = first.Length * Vector<float>.Count; i < one.Length; i++)
            rest += one[i] * other[i];
        return Vector.Sum(sum) + rest;
    }
}
