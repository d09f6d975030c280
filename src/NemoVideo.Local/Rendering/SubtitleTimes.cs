using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NemoVideo.Local;

/// <summary>Moves subtitles, in the form of SubRip files, to where the parts are that they belong to.</summary>
internal static partial class SubtitleTimes
{
    /// <summary>Moves subtitles.</summary>
    /// <param name="subtitles">A SubRip file's text.</param>
    /// <param name="segments">The parts of the file that are shown, and when.</param>
    /// <returns>The text of a file in which each subtitle is as often and as long as parts of it are shown.</returns>
    internal static string Move(string subtitles, IEnumerable<LocalSegment> segments)
    {
        var moved = new StringBuilder();
        int number = 0;
        (TimeSpan Start, TimeSpan End, string Text)[] cues = Cue().Matches(subtitles.ReplaceLineEndings("\n")).Select(cue => (Time(cue.Groups["start"]), Time(cue.Groups["end"]), cue.Groups["text"].Value.TrimEnd())).ToArray();
        foreach (LocalSegment part in segments)
        {
            foreach ((TimeSpan start, TimeSpan end, string text) in cues.Where(cue => cue.Start < part.OffsetEnd && cue.End > part.Offset))
            {
                TimeSpan first = part.Start + (((start > part.Offset ? start : part.Offset) - part.Offset) / part.Speed);
                TimeSpan last = part.Start + (((end < part.OffsetEnd ? end : part.OffsetEnd) - part.Offset) / part.Speed);
                moved.Append(CultureInfo.InvariantCulture, $"{++number}\n{Text(first)} --> {Text(last)}\n{text}\n\n");
            }
        }

        return moved.ToString();
    }

    private static TimeSpan Time(Group time) => TimeSpan.ParseExact(time.Value.Replace(',', '.'), @"hh\:mm\:ss\.fff", CultureInfo.InvariantCulture);

    private static string Text(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours:00}:{time:mm\\:ss\\,fff}");

    [GeneratedRegex(@"^(?<start>\d\d:\d\d:\d\d,\d{3}) --> (?<end>\d\d:\d\d:\d\d,\d{3})[^\n]*\n(?<text>(?:(?!\n\n\d+\n\d\d:)[\s\S])*)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Cue();
}
