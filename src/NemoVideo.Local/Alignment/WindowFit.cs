namespace NemoVideo.Local;

/// <summary>What windows have in common: the line that they are on, and how sure it is.</summary>
/// <param name="Line">How much later than expected the windows come in the reference.</param>
/// <param name="Score">How far the line stands out in all windows together; see <see cref="NemoSync.Score"/>.</param>
/// <param name="Clear">How many windows found where they belong.</param>
/// <param name="Agreeing">How many of those are on the line.</param>
/// <param name="Uncertainty">How far the line may be off anywhere along the overlap, in seconds, at 95 % confidence; null when too few windows agree.</param>
internal sealed record WindowFit(LagLine Line, double Score, int Clear, int Agreeing, double? Uncertainty)
{
    /// <summary>How many windows must agree: two are always on one line.</summary>
    internal const int Fewest = 3;

    /// <summary>How far a window may be off the line, in seconds, to be counted as agreeing.</summary>
    private const double Tolerance = 0.001;

    /// <summary>A quarter of a sample, in seconds: nothing finer is claimed, however well the windows agree.</summary>
    private const double Resolution = 0.25 / Recording.SampleRate;

    /// <summary>Fits a line to windows.</summary>
    /// <param name="windows">At least one window.</param>
    /// <param name="overlap">The overlap that they are from, in seconds of the new recording.</param>
    internal static WindowFit Of(Window[] windows, (double Start, double End) overlap)
    {
        LagPoint[] clear = windows.Where(window => window.IsClear).Select(window => window.Point).ToArray();
        LagLine line = default;
        LagPoint[] agreeing = [];
        if (clear.Length >= Fewest)
        {
            line = LagLine.Robust(clear);
            agreeing = On(line, clear);
        }

        if (agreeing.Length >= Fewest)
        {
            line = LagLine.LeastSquares(agreeing);
            agreeing = On(line, clear);
        }

        double? uncertainty = agreeing.Length < Fewest
            ? null
            : Math.Max(Resolution, Math.Max(UncertaintyAt(overlap.Start, line, agreeing), UncertaintyAt(overlap.End, line, agreeing)));
        var common = Correlation.Sum(windows, line);
        return new WindowFit(line, common.Height, clear.Length, agreeing.Length, uncertainty);
    }

    private static LagPoint[] On(LagLine line, LagPoint[] points) => points.Where(point => line.Distance(point) <= Tolerance).ToArray();

    /// <summary>Twice the standard error of a line of least squares at a time.</summary>
    private static double UncertaintyAt(double time, LagLine line, LagPoint[] points)
    {
        double middle = points.Average(point => point.Time);
        double variance = points.Sum(point => Math.Pow(line.Distance(point), 2)) / (points.Length - 2);
        return 2 * Math.Sqrt(variance * ((1.0 / points.Length) + (Math.Pow(time - middle, 2) / points.Sum(point => Math.Pow(point.Time - middle, 2)))));
    }
}
