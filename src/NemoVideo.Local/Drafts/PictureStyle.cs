namespace NemoVideo.Local;

/// <summary>How a picture is changed, in this order.</summary>
/// <param name="Rotation">By how many degrees it is turned clockwise: 0, 90, 180 or 270.</param>
/// <param name="Ratio">The width and height that it is brought to the proportions of; null for its own.</param>
/// <param name="IsPadded">Whether bars are added for that, rather than edges cut off.</param>
/// <param name="Height">How many lines its shorter side has; null for its own, or what is usual at most.</param>
/// <param name="FadeIn">How long it fades in from black.</param>
/// <param name="FadeOut">How long it fades out to black.</param>
internal sealed record PictureStyle(int Rotation, (int Width, int Height)? Ratio, bool IsPadded, int? Height, TimeSpan FadeIn, TimeSpan FadeOut)
{
    /// <summary>The picture as it is.</summary>
    internal static readonly PictureStyle AsItIs = new(0, null, false, null, TimeSpan.Zero, TimeSpan.Zero);
}
