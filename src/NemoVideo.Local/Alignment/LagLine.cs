namespace NemoVideo.Local;

/// <summary>
/// A lag that grows or shrinks evenly, as it does between two recorders whose clocks do not run alike: time t of the one
/// recording is time t + Offset + Slope·t of the other.
/// </summary>
/// <param name="Offset">The lag at the start, in seconds.</param>
/// <param name="Slope">How much the lag grows, in seconds a second.</param>
internal readonly record struct LagLine(double Offset, double Slope)
{
    /// <summary>The sum of two lags.</summary>
    public static LagLine operator +(LagLine one, LagLine other) => new(one.Offset + other.Offset, one.Slope + other.Slope);

    /// <summary>The lag at a time of the first recording, in seconds.</summary>
    internal double At(double time) => Offset + (Slope * time);

    /// <summary>How far a point is off the line, in seconds.</summary>
    internal double Distance(LagPoint point) => Math.Abs(point.Lag - At(point.Time));

    /// <summary>The line through two points at different times.</summary>
    internal static LagLine Through(LagPoint a, LagPoint b) => At((b.Lag - a.Lag) / (b.Time - a.Time), a);

    /// <summary>The line of the median slope of all pairs and the median offset (Theil and Sen), which a quarter of wild points cannot move far.</summary>
    /// <param name="points">At least two points, all at different times.</param>
    internal static LagLine Robust(IReadOnlyList<LagPoint> points)
    {
        var slopes = from i in Enumerable.Range(0, points.Count)
                     from j in Enumerable.Range(0, i)
                     select Through(points[j], points[i]).Slope;
        double slope = Median(slopes);
        return new LagLine(Median(points.Select(point => point.Lag - (slope * point.Time))), slope);
    }

    /// <summary>The line of least squares.</summary>
    /// <param name="points">At least two points, not all at the same time.</param>
    internal static LagLine LeastSquares(IReadOnlyCollection<LagPoint> points)
    {
        var middle = new LagPoint(points.Average(point => point.Time), points.Average(point => point.Lag));
        double spread = points.Sum(point => Math.Pow(point.Time - middle.Time, 2));
        return At(points.Sum(point => (point.Time - middle.Time) * (point.Lag - middle.Lag)) / spread, middle);
    }

    private static LagLine At(double slope, LagPoint point) => new(point.Lag - (slope * point.Time), slope);

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
