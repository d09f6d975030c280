using System.Globalization;

namespace NemoVideo.Local;

/// <summary>The proportions of a picture, such as <c>9:16</c>.</summary>
internal static class PictureRatio
{
    /// <summary>Reads a ratio; null where the text is none that a picture can have.</summary>
    internal static (int Width, int Height)? Read(string text) =>
        text.Split(':') is [var width, var height] &&
        int.TryParse(width, CultureInfo.InvariantCulture, out int w) && int.TryParse(height, CultureInfo.InvariantCulture, out int h) &&
        w is > 0 and <= 10_000 && h is > 0 and <= 10_000 && (double)w / h is >= 0.1 and <= 10
            ? (w, h)
            : null;
}
