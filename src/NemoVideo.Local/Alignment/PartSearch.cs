using System.Collections.Concurrent;

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

    /// <summary>How many samples the low-pass needs before the first one.</summary>
    private const int Margin = 32;

    /// <summary>Looks for parts of one recording in another one, which should be the longer of the two.</summary>
    /// <param name="sought">The recording that the parts are of.</param>
    /// <param name="count">How many parts, or fewer where the recording is too short for them.</param>
    /// <param name="speed">How much of the recording passes in a second of the other one, as far as is known.</param>
    /// <param name="searched">The recording that they are looked for in.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>For each part, the places where it may be, the best ones first; none when there is no sound to look for.</returns>
    internal static IReadOnlyList<FoundPart> Find(Recording sought, int count, double speed, Recording searched, CancellationToken cancellationToken)
    {
        double seconds = Math.Clamp(sought.Seconds / count, ShortestPart, LongestPart);
        int length = (int)(seconds * SampleRate);
        count = Math.Min((int)(sought.Seconds / seconds), count);
        long[] starts = Enumerable.Range(0, count)
            .Select(i => sought.FindLoudest(sought.Length * i / count, sought.Length * (i + 1) / count, length * Decimation)).OfType<long>().ToArray();
        Band forParts = NewBand();
        Spectrum[] parts = starts.Select(start => forParts.Of(Decimate(sought.ReadAt(start - Margin, speed, (length * Decimation) + LowPass.Length)))).ToArray();

        long places = (searched.Length / Decimation) - length + 1;
        int hop = FftLength - length;
        double half = seconds / 2;
        ConcurrentBag<FoundPart> found = [];
        Parallel.For(0, Math.Max(0, (places + hop - 1) / hop), new ParallelOptions { CancellationToken = cancellationToken }, NewBand, (block, _, band) =>
        {
            long first = block * hop;
            float[] samples = new float[(FftLength * Decimation) + LowPass.Length];
            searched.Read((first * Decimation) - Margin, samples);
            Spectrum stretch = band.Of(Decimate(samples));
            for (int part = 0; part < parts.Length; part++)
            {
                float[] correlation = band.Correlate(parts[part], stretch);

                // A sound that repeats itself has peaks everywhere: of a block, no more are kept than of the whole.
                foreach ((int place, double height) in Peaks(correlation.AsSpan(0, (int)Math.Min(hop, places - first))).OrderByDescending(peak => peak.Height).Take(PlacesPerPart))
                    found.Add(new FoundPart(part, ((double)starts[part] / Recording.SampleRate) + (half * speed), ((double)(first + place) / SampleRate) + half, height));
            }

            return band;
        }, _ => { });

        return found.GroupBy(place => place.Part)
            .SelectMany(ofPart => ofPart.OrderByDescending(place => place.Height).ThenBy(place => place.FoundTime).Take(PlacesPerPart)).ToArray();
    }

    /// <summary>Under it is rumble and hum, and above it the low-pass lets nothing through.</summary>
    private static Band NewBand() => new(SampleRate, lowest: 150, highest: 850, FftLength);

    /// <summary>Samples at the lower rate, without what is too high for it.</summary>
    private static float[] Decimate(float[] samples)
    {
        float[] lower = new float[(samples.Length - LowPass.Length) / Decimation];
        for (int i = 0; i < lower.Length; i++)
            lower[i] = Product.Of(LowPass, samples.AsSpan(i * Decimation, LowPass.Length));
        return lower;
    }

    /// <summary>What stands out from a stretch of a correlation; of what is closer than 20 ms, the best. A valley is as good as a peak: a microphone may be wired the other way round.</summary>
    private static List<(int Place, double Height)> Peaks(ReadOnlySpan<float> values)
    {
        float usual = MathF.Sqrt(Product.Of(values, values) / values.Length);
        List<(int Place, double Height)> peaks = [];
        if (usual == 0)
            return peaks;
        for (int i = 0; i < values.Length; i++)
        {
            double height = MathF.Abs(values[i]) / usual;
            if (height < LeastHeight)
                continue;
            if (peaks.Count == 0 || i - peaks[^1].Place >= Neighbourhood)
                peaks.Add((i, height));
            else if (height > peaks[^1].Height)
                peaks[^1] = (i, height);
        }

        return peaks;
    }
}
