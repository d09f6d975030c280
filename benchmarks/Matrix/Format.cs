using System.Globalization;

namespace NemoVideo.Benchmarks;

/// <summary>Numbers as ffmpeg reads and writes them.</summary>
internal static class Format
{
    internal static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    internal static string Number(double value) => value.ToString("0.######", Culture);

    /// <summary>A number of a text; null for N/A and the like.</summary>
    internal static double? Parse(string? text) => double.TryParse(text, Culture, out double value) ? value : null;
}
