using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using MathNet.Numerics;
using MathNet.Numerics.IntegralTransforms;

namespace NemoVideo.Local;

/// <summary>
/// The coarse search: a few parts of one recording are each looked for in the whole of another one by generalised
/// cross-correlation. It needs no idea of the offset, and works block by block, so that memory does not grow with the length.
/// </summary>
/// <remarks>
/// Parts, and not the whole: over ten minutes, clocks that differ by 145.8 ppm smear the peak of the whole over 87 ms, until
/// nothing stands out. Over eight seconds it is a millisecond, which matters little at 2 kHz. A recording at 2 kHz still has
/// the first formants and the vowels' harmonics, where speech stands out most from noise.
/// </remarks>
internal static class PartSearch
{
    /// <summary>The shortest part, in seconds: what is shorter correlates with anything somewhere.</summary>
    private const double ShortestPart = 1;

    private const int Decimation = 4;
    private const int SampleRate = Recording.SampleRate / Decimation;
    private const int FftLength = 1 << 16;
    private const double LongestPart = 8;

    /// <summary>20 ms.</summary>
    private const int Neighbourhood = SampleRate / 50;

    /// <summary>How many places are kept for each part.</summary>
    private const int PlacesPerPart = 5;

    /// <summary>What stands out less than this, as a multiple of the usual, is not worth keeping.</summary>
    private const double LeastHeight = 4;

    /// <summary>The low-pass before decimation: a sinc at 950 Hz under a Hamming window.</summary>
    private static readonly float[] LowPass = Enumerable.Range(0, 64).Select(i =>
    {
        double x = (i - 31.5) * 2 * 950 / Recording.SampleRate;
        return (float)(Math.Sin(Math.PI * x) / (Math.PI * x) * (0.54 - (0.46 * Math.Cos(2 * Math.PI * i / 63))));
    }).ToArray();

    private static readonly Band Spectrum = new(SampleRate, lowest: 150, highest: 850, FftLength);

    /// <summary>Looks for parts of one recording in another one, which should be the longer of the two.</summary>
    /// <param name="sought">The recording that the parts are of.</param>
    /// <param name="count">How many parts, or fewer where the recording is too short for them.</param>
    /// <param name="searched">The recording that they are looked for in.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>For each part, the places where it may be, the best ones first; none when there is no sound to look for.</returns>
    internal static IReadOnlyList<FoundPart> Find(Recording sought, int count, Recording searched, CancellationToken cancellationToken)
    {
        double seconds = Math.Clamp(sought.Seconds / count, ShortestPart, LongestPart);
        int length = (int)(seconds * SampleRate);
        count = Math.Min((int)(sought.Seconds / seconds), count);
        long[] starts = Enumerable.Range(0, count)
            .Select(i => sought.FindLoudest(sought.Length * i / count, sought.Length * (i + 1) / count, length * Decimation) / Decimation)
            .OfType<long>().ToArray();
        Complex32[][] pairs = starts.Chunk(2).Select(pair => Pair(sought, pair, length)).ToArray();

        long places = (searched.Length / Decimation) - length + 1;
        int hop = FftLength - length;
        ConcurrentBag<FoundPart> found = [];
        Parallel.For(0, Math.Max(0, (places + hop - 1) / hop), new ParallelOptions { CancellationToken = cancellationToken }, block =>
        {
            long first = block * hop;
            float[][] correlations = Correlate(pairs, Read(searched, first, FftLength), (int)Math.Min(hop, places - first));
            double half = length / 2.0;
            for (int part = 0; part < starts.Length; part++)
            {
                foreach ((int place, double height) in Peaks(correlations[part]))
                    found.Add(new FoundPart(part, (starts[part] + half) / SampleRate, (first + place + half) / SampleRate, height));
            }
        });

        return found.GroupBy(place => place.Part)
            .SelectMany(ofPart => ofPart.OrderByDescending(place => place.Height).ThenBy(place => place.FoundTime).Take(PlacesPerPart)).ToArray();
    }

    /// <summary>Correlates parts with a stretch, at all places where they are wholly within it.</summary>
    /// <returns>How well each part fits at each place; two for each pair.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float[][] Correlate(Complex32[][] pairs, float[] stretch, int places)
    {
        (Complex32[] spectrum, _) = Spectrum.Spectra(stretch, []);
        Complex32[] product = new Complex32[FftLength];
        float[][] correlations = new float[2 * pairs.Length][];
        for (int pair = 0; pair < pairs.Length; pair++)
        {
            for (int k = 0; k < FftLength; k++)
                product[k] = pairs[pair][k] * spectrum[k];
            Fourier.Inverse(product, FourierOptions.NoScaling);

            // A microphone may be wired the other way round, so a deep valley is as good as a high peak.
            float[] first = correlations[2 * pair] = new float[places];
            float[] second = correlations[(2 * pair) + 1] = new float[places];
            for (int k = 0; k < places; k++)
            {
                first[k] = MathF.Abs(product[k].Real);
                second[k] = MathF.Abs(product[k].Imaginary);
            }
        }

        return correlations;
    }

    /// <summary>The spectra of two parts as one, for one transform to give the correlation of the first as its real part and that of the second as its imaginary part.</summary>
    private static Complex32[] Pair(Recording recording, long[] starts, int length)
    {
        (Complex32[] pair, Complex32[] second) = Spectrum.Spectra(Read(recording, starts[0], length), starts.Length > 1 ? Read(recording, starts[1], length) : []);
        for (int k = 0; k < FftLength; k++)
            pair[k] = pair[k].Conjugate() + (Complex32.ImaginaryOne * second[k].Conjugate());
        return pair;
    }

    /// <summary>Reads a stretch at the lower rate.</summary>
    private static float[] Read(Recording recording, long start, int length)
    {
        float[] samples = new float[(length * Decimation) + LowPass.Length];
        recording.Read((start * Decimation) - (LowPass.Length / 2), samples);
        float[] lower = new float[length];
        for (int i = 0; i < length; i++)
            lower[i] = Product.Of(LowPass, samples.AsSpan(i * Decimation, LowPass.Length));
        return lower;
    }

    /// <summary>What stands out from a stretch of a correlation; of peaks closer than 20 ms, the highest.</summary>
    private static List<(int Place, double Height)> Peaks(float[] values)
    {
        double usual = Math.Sqrt(Product.Of(values, values) / values.Length);
        List<(int Place, double Height)> peaks = [];
        for (int i = 0; i < values.Length; i++)
        {
            if (values[i] <= LeastHeight * usual)
                continue;
            double height = values[i] / usual;
            if (peaks.Count == 0 || i - peaks[^1].Place >= Neighbourhood)
                peaks.Add((i, height));
            else if (height > peaks[^1].Height)
                peaks[^1] = (i, height);
        }

        return peaks;
    }
}
