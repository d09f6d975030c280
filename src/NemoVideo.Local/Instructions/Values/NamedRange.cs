namespace NemoVideo.Local;

/// <summary>A part of the video, and how it was named: "the first 5 seconds" means another thing to trim than "0:00 to 0:05".</summary>
/// <param name="Kind">How it was named.</param>
/// <param name="Range">The part.</param>
internal readonly record struct NamedRange(RangeKind Kind, TimeRange Range);

/// <summary>How a part of the video was named.</summary>
internal enum RangeKind
{
    /// <summary>By its length from the beginning on.</summary>
    First,

    /// <summary>By its length up to the end.</summary>
    Last,

    /// <summary>By where it begins and ends.</summary>
    Span,

    /// <summary>By where it begins.</summary>
    From,

    /// <summary>By where it ends.</summary>
    Until,
}
