namespace NemoVideo.Local;

/// <summary>How the picture of a render is had: as the coded packets of a file, or encoded anew.</summary>
/// <param name="IsCopied">Whether packets are copied.</param>
/// <param name="Start">Where in the file the copied part begins.</param>
/// <param name="Packets">How many packets are copied; null for all to the end.</param>
/// <param name="Said">What is said of it, as words that follow "The picture is".</param>
/// <param name="Turn">By how many degrees players are told to turn it clockwise; null for what the file says.</param>
internal sealed record PictureSource(bool IsCopied, TimeSpan Start, int? Packets, string Said, int? Turn = null)
{
    /// <summary>The whole picture, copied.</summary>
    internal static readonly PictureSource Whole = new(true, TimeSpan.Zero, null, "copied bit for bit");

    /// <summary>A picture that is encoded anew.</summary>
    internal static readonly PictureSource Encoded = new(false, TimeSpan.Zero, null, "encoded anew");

    /// <summary>A part of the picture, copied.</summary>
    /// <param name="start">Where in the file it begins.</param>
    /// <param name="packets">How many packets it has.</param>
    internal static PictureSource Part(TimeSpan start, int packets) => new(true, start, packets, "copied bit for bit from keyframe to keyframe");

    /// <summary>A picture that is encoded anew, and why.</summary>
    /// <param name="why">Why, as words that follow "as".</param>
    internal static PictureSource EncodedAs(string why) => Encoded with { Said = $"{Encoded.Said}, as {why}" };

    /// <summary>Whether all of the picture is copied.</summary>
    internal bool IsWhole => IsCopied && Packets is null;
}
