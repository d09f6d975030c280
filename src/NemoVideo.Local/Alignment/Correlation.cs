namespace NemoVideo.Local;

/// <summary>
/// How well two sounds fit together at lags around an expected one: a stretch of a cross-correlation, in which 1 would be
/// the same sound twice. The middle is the expected lag.
/// </summary>
internal sealed class Correlation
{
    /// <summary>20 ms: what is this near to a peak belongs to it.</summary>
    private const int Neighbourhood = Recording.SampleRate / 50;

    private readonly float[] _values;

    /// <summary>Takes the values, one a sample of lag; their number is odd.</summary>
    internal Correlation(float[] values)
    {
        _values = values;
        int peak = 0;
        for (int i = 0; i < values.Length; i++)
        {
            if (MathF.Abs(values[i]) > MathF.Abs(values[peak]))
                peak = i;
        }

        double others = 0;
        int count = 0;
        for (int i = 0; i < values.Length; i++)
        {
            if (Math.Abs(i - peak) > Neighbourhood)
            {
                others += values[i] * values[i];
                count++;
            }
        }

        Height = others > 0 ? Math.Abs(values[peak]) / Math.Sqrt(others / count) : 0;
        Lag = peak - (values.Length / 2) + Vertex(peak);
    }

    /// <summary>How much later than expected the sounds fit best, in samples and parts of one.</summary>
    internal double Lag { get; }

    /// <summary>
    /// How far the best lag stands out: the height of its peak (or the depth of its valley, as a microphone may be wired the
    /// other way round) as a multiple of the root mean square of the rest. Chance reaches 4 or 5; 0 is silence.
    /// </summary>
    internal double Height { get; }

    /// <summary>Adds the correlations of windows up, each moved by the lag of a line at its time, so that what they have in common stands out.</summary>
    internal static Correlation Sum(IReadOnlyList<Window> windows, LagLine line)
    {
        float[] sum = new float[windows[0].Correlation._values.Length];
        foreach (Window window in windows)
        {
            int move = (int)Math.Round(line.At(window.Time) * Recording.SampleRate);
            for (int i = Math.Max(0, -move); i < Math.Min(sum.Length, sum.Length - move); i++)
                sum[i] += window.Correlation._values[i + move];
        }

        return new Correlation(sum);
    }

    /// <summary>How far the vertex of the parabola through a peak and its neighbours is from it, in samples.</summary>
    private double Vertex(int peak)
    {
        if (peak == 0 || peak == _values.Length - 1)
            return 0;
        double bend = _values[peak - 1] - (2 * _values[peak]) + _values[peak + 1];
        return bend == 0 ? 0 : 0.5 * (_values[peak - 1] - _values[peak + 1]) / bend;
    }
}
