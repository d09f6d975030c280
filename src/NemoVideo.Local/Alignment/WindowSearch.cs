using System.Numerics;

namespace NemoVideo.Local;

/// <summary>
/// The fine search: short windows all along the overlap of two recordings, where the sound is loudest, each compared with
/// half a second around the place where the coarse search expects it. The reference is read at the speed that the coarse
/// search found, so that drift does not smear the peaks.
/// </summary>
internal static class WindowSearch
{
    private const double LongestWindow = 7;
    private const double ShortestWindow = 1;
    private const int MostWindows = 24;

    /// <summary>Into how many windows a short overlap is divided.</summary>
    private const int Division = 8;

    /// <summary>Half a second.</summary>
    private const int Reach = Recording.SampleRate / 2;

    /// <summary>Compares a new recording with a reference along a line.</summary>
    /// <param name="newSound">The new recording.</param>
    /// <param name="reference">The reference.</param>
    /// <param name="overlap">The part of the new recording that the reference has as well, in its seconds.</param>
    /// <param name="line">The expected lag of the reference over the new recording.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>The windows, in their order; none when the overlap is too short for one, or silent.</returns>
    internal static Window[] Measure(Recording newSound, Recording reference, (double Start, double End) overlap, LagLine line, CancellationToken cancellationToken)
    {
        double seconds = overlap.End - overlap.Start;
        int length = (int)(Math.Clamp(seconds / Division, ShortestWindow, LongestWindow) * Recording.SampleRate);
        int count = Math.Max(0, Math.Min(MostWindows, (int)(seconds * Recording.SampleRate / length)));
        int fftLength = (int)BitOperations.RoundUpToPowerOf2((uint)(length + (2 * Reach)));
        Band NewBand() => new(Recording.SampleRate, lowest: 100, highest: 3600, fftLength);

        long first = (long)(overlap.Start * Recording.SampleRate);
        long last = (long)(overlap.End * Recording.SampleRate);
        long[] starts = Enumerable.Range(0, count)
            .Select(i => newSound.FindLoudest(first + ((last - first) * i / count), first + ((last - first) * (i + 1) / count), length))
            .OfType<long>().ToArray();
        Window[] windows = new Window[starts.Length];
        Parallel.For(0, windows.Length, new ParallelOptions { CancellationToken = cancellationToken }, NewBand, (i, _, band) =>
        {
            float[] stretch = new float[length];
            newSound.Read(starts[i], stretch);
            double time = (double)(starts[i] - Reach) / Recording.SampleRate;
            float[] place = reference.ReadAt((time + line.At(time)) * Recording.SampleRate, 1 + line.Slope, length + (2 * Reach));
            float[] correlation = band.Correlate(band.Of(stretch), band.Of(place));
            windows[i] = new Window((starts[i] + (length / 2.0)) / Recording.SampleRate, new Correlation(correlation[..((2 * Reach) + 1)]));
            return band;
        }, _ => { });
        return windows;
    }
}
