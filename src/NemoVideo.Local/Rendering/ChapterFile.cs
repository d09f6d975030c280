using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NemoVideo.Local;

/// <summary>Moves the chapters of a video to where the parts are that they begin in, for a timeline that does not have the times of the file.</summary>
internal static partial class ChapterFile
{
    /// <summary>Has a file of chapters made before the render.</summary>
    /// <returns>The number of the input that holds them.</returns>
    internal static int AddTo(RenderComposition render)
    {
        LocalMedia video = render.Video;
        LocalSegment[] parts = render.Timeline.Picture.Segments.Where(part => part.MediaId == video.Id).ToArray();
        string original = render.Prepare(".txt", path => [.. FfmpegRun.Input(video.FullPath), "-f", "ffmetadata", "file:" + path]);
        string moved = render.Prepare(".ffmetadata", async (path, _, cancellationToken) => await File.WriteAllTextAsync(
            path, Move(await File.ReadAllTextAsync(original, cancellationToken).ConfigureAwait(false), parts), cancellationToken).ConfigureAwait(false));
        return render.Input(moved, "-f", "ffmetadata");
    }

    /// <summary>Moves chapters: each is where the first part of it is, and those of which nothing is shown are left out.</summary>
    /// <param name="metadata">ffmpeg's text form of metadata.</param>
    /// <param name="parts">The parts of the file that are shown, and when.</param>
    internal static string Move(string metadata, IReadOnlyList<LocalSegment> parts)
    {
        var moved = new StringBuilder(";FFMETADATA1\n");
        foreach (Match chapter in Chapter().Matches(metadata.ReplaceLineEndings("\n")))
        {
            double unit = Value(chapter, "over") / Value(chapter, "under");
            TimeSpan start = TimeSpan.FromSeconds(Value(chapter, "start") * unit);
            TimeSpan end = TimeSpan.FromSeconds(Value(chapter, "end") * unit);
            LocalSegment[] shown = parts.Where(part => part.Offset < end && part.OffsetEnd > start).ToArray();
            if (shown.Length == 0)
                continue;
            LocalSegment first = shown[0];
            LocalSegment last = shown[^1];
            TimeSpan from = first.Start + (start > first.Offset ? (start - first.Offset) / first.Speed : TimeSpan.Zero);
            TimeSpan to = last.Start + (((end < last.OffsetEnd ? end : last.OffsetEnd) - last.Offset) / last.Speed);
            moved.Append(CultureInfo.InvariantCulture, $"[CHAPTER]\nTIMEBASE=1/1000\nSTART={from.TotalMilliseconds:0}\nEND={to.TotalMilliseconds:0}\n{chapter.Groups["tags"].Value}");
        }

        return moved.ToString();
    }

    private static double Value(Match chapter, string group) => double.Parse(chapter.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\[CHAPTER\]\nTIMEBASE=(?<over>\d+)/(?<under>\d+)\nSTART=(?<start>-?\d+)\nEND=(?<end>-?\d+)\n(?<tags>(?:(?!\[CHAPTER\])[\s\S])*)", RegexOptions.CultureInvariant)]
    private static partial Regex Chapter();
}
