namespace NemoVideo.Local;

/// <summary>How the picture of a render is had: as the coded packets of a file, or encoded anew.</summary>
/// <param name="IsCopied">Whether packets are copied.</param>
/// <param name="Start">Where in the file the copied part begins.</param>
/// <param name="Packets">How many packets are copied; null for all to the end.</param>
/// <param name="Turn">By how many degrees players are told to turn it clockwise; null for what the file says.</param>
internal sealed record PictureSource(bool IsCopied, TimeSpan Start, int? Packets, int? Turn = null)
{
    /// <summary>The whole picture, copied.</summary>
    internal static readonly PictureSource Whole = new(true, TimeSpan.Zero, null);

    /// <summary>A picture that is encoded anew.</summary>
    internal static readonly PictureSource Encoded = new(false, TimeSpan.Zero, null);

    /// <summary>Whether all of the picture is copied.</summary>
    internal bool IsWhole => IsCopied && Packets is null;
}
