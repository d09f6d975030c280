using System.Globalization;
using System.Text.RegularExpressions;

namespace NemoVideo.Local;

/// <summary>Finds out whether the fonts of this machine have what a text needs: it is drawn once, by what draws titles, which says what it found no font for.</summary>
internal static partial class FontCheck
{
    /// <summary>Draws a text on nothing.</summary>
    /// <returns>A character that no font has; null when there is none.</returns>
    internal static async Task<string?> FindMissingAsync(FfmpegInstallation programs, string text, CancellationToken cancellationToken)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("nemo-font-");
        try
        {
            const string Name = "title.ass";
            await File.WriteAllTextAsync(
                Path.Combine(folder.FullName, Name), TitleScript.Write([new TitleSegment(text, TimeSpan.Zero, TimeSpan.FromSeconds(1), TitlePosition.Center)], (320, 180)), cancellationToken).ConfigureAwait(false);
            string said = await FfmpegRun.RunAsync(
                programs.Ffmpeg,
                ["-nostdin", "-hide_banner", "-nostats", "-v", "verbose", "-f", "lavfi", "-i", "color=size=320x180:duration=0.1", "-vf", "ass=" + Name, "-frames:v", "1", "-f", "null", "-"],
                output => output.CopyToAsync(Stream.Null, CancellationToken.None), cancellationToken, folder.FullName).ConfigureAwait(false);
            return Missing().Match(said) is { Success: true } missing ? char.ConvertFromUtf32(int.Parse(missing.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)) : null;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [GeneratedRegex("failed to find any fallback with glyph 0x([0-9A-Fa-f]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Missing();
}
