namespace NemoVideo.Local;

/// <summary>A text over the picture.</summary>
/// <param name="Text">The text.</param>
/// <param name="Start">When it appears.</param>
/// <param name="Duration">How long it stays.</param>
/// <param name="Position">Where it stands.</param>
internal sealed record TitleSegment(string Text, TimeSpan Start, TimeSpan Duration, TitlePosition Position);

/// <summary>Where a text stands, numbered as on the keys of a calculator: 1 is the lower left corner, 5 the middle, 9 the upper right.</summary>
internal enum TitlePosition
{
    /// <summary>The lower left corner.</summary>
    BottomLeft = 1,

    /// <summary>The lower edge.</summary>
    Bottom,

    /// <summary>The lower right corner.</summary>
    BottomRight,

    /// <summary>The left edge.</summary>
    Left,

    /// <summary>The middle.</summary>
    Center,

    /// <summary>The right edge.</summary>
    Right,

    /// <summary>The upper left corner.</summary>
    TopLeft,

    /// <summary>The upper edge.</summary>
    Top,

    /// <summary>The upper right corner.</summary>
    TopRight,
}
