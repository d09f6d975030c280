namespace NemoVideo.Local;

/// <summary>A short stretch of a new recording, compared with the reference around the place where it should be.</summary>
/// <param name="Time">The middle of the stretch, in seconds of the new recording.</param>
/// <param name="Correlation">How well it fits there, and up to half a second earlier or later.</param>
internal sealed record Window(double Time, Correlation Correlation)
{
    /// <summary>Chance does not make a peak as high as this in so short a correlation.</summary>
    private const double ClearHeight = 7;

    /// <summary>Whether the window found where it belongs. In pauses, none does.</summary>
    internal bool IsClear => Correlation.Height >= ClearHeight;

    /// <summary>How much later than expected the stretch comes in the reference.</summary>
    internal LagPoint Point => new(Time, Correlation.Lag / Recording.SampleRate);
}
