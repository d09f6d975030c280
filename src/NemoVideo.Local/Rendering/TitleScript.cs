using System.Globalization;
using System.Text;

namespace NemoVideo.Local;

/// <summary>
/// Writes titles as an ASS script, which libass draws: it shapes every script and finds a font for each character. The text
/// is data in a file of the render's own, and never part of a filter.
/// </summary>
internal static class TitleScript
{
    /// <summary>The shorter side of a picture holds this many lines of text.</summary>
    private const int LinesPerSide = 11;

    /// <summary>Writes the script.</summary>
    /// <param name="titles">The titles.</param>
    /// <param name="size">The size of the picture that they are drawn on.</param>
    internal static string Write(IEnumerable<TitleSegment> titles, (int Width, int Height) size)
    {
        int side = Math.Min(size.Width, size.Height);
        int font = Math.Max(8, side / LinesPerSide);
        int margin = side / 20;
        var script = new StringBuilder();
        script.Append(CultureInfo.InvariantCulture, $"""
            [Script Info]
            ScriptType: v4.00+
            PlayResX: {size.Width}
            PlayResY: {size.Height}
            WrapStyle: 0
            ScaledBorderAndShadow: yes

            [V4+ Styles]
            Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding
            Style: Default,Sans,{font},&H00FFFFFF,&H00FFFFFF,&H00000000,&H80000000,-1,0,0,0,100,100,0,0,1,{Math.Max(1, font / 14)},{Math.Max(1, font / 20)},5,{margin},{margin},{margin},1

            [Events]
            Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text

            """);
        foreach (TitleSegment title in titles)
            script.Append(CultureInfo.InvariantCulture, $"Dialogue: 0,{Time(title.Start)},{Time(title.Start + title.Duration)},Default,,0,0,0,,{{\\an{(int)title.Position}}}{Escaped(title.Text)}\n");
        return script.ToString();
    }

    /// <summary>Takes the meaning from what has one in the script: a backslash is kept from what follows it by a character that has no width.</summary>
    private static string Escaped(string text) => text
        .Replace("\\", "\\\u2060", StringComparison.Ordinal)
        .Replace("{", "\\{", StringComparison.Ordinal).Replace("}", "\\}", StringComparison.Ordinal)
        .ReplaceLineEndings("\\N");

    private static string Time(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours}:{time:mm\\:ss\\.ff}");
}
