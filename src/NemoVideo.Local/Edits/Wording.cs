using System.Globalization;

namespace NemoVideo.Local;

/// <summary>What several kinds of steps say alike.</summary>
internal static class Wording
{
    /// <summary>A sound that is brought in, or other words where nothing was said of it.</summary>
    internal static string Named(SoundSource source, string otherwise) => source switch
    {
        { FileName: { } file } => $"'{file}'",
        { Kind: "music" or "voiceover" or "recording" } => $"the {source.Kind}",
        { Kind: { } kind } => $"music ({kind})",
        _ => otherwise,
    };

    /// <summary>What is set on a step, in brackets led by a space; nothing where nothing is.</summary>
    internal static string Settings(params IEnumerable<string?> settings) => settings.OfType<string>().ToArray() is { Length: > 0 } said ? $" ({string.Join("; ", said)})" : "";

    /// <summary>A sound of the timeline.</summary>
    internal static string Sound(SoundTarget target) => target switch
    {
        SoundTarget.Original => "the original sound",
        SoundTarget.Music => "the music",
        SoundTarget.Voiceover => "the voice-over",
        _ => "the sound",
    };

    /// <summary>The part that a step is limited to, led by a space; nothing for the whole video.</summary>
    internal static string Within(TimeRange range) => range == TimeRange.Whole ? "" : $" {Part(range)}";

    /// <summary>A part of the video, such as "from 2 s to 4 s".</summary>
    internal static string Part(TimeRange range) => range switch
    {
        { Start: { } start, End: null } when start < TimeSpan.Zero => $"of the last {Time(-start)}",
        { Start: { } start, End: { } end } when start == TimeSpan.Zero => $"of the first {Time(end)}",
        { Start: { } start, End: { } end } => $"from {Time(start)} to {Time(end)}",
        { Start: { } start } => $"from {Time(start)} on",
        { End: { } end } when end < TimeSpan.Zero => $"before the last {Time(-end)}",
        { End: { } end } => $"up to {Time(end)}",
        _ => "as a whole",
    };

    /// <summary>A time in seconds.</summary>
    internal static string Time(TimeSpan time) => $"{Number(time.TotalSeconds)} s";

    /// <summary>A factor as a percentage.</summary>
    internal static string Percent(double factor) => $"{Number(factor * 100)} %";

    /// <summary>A number of at most three decimals.</summary>
    internal static string Number(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
