using System.Globalization;
using System.Text.Json;

namespace NemoVideo;

/// <summary>A piece of media or text on a track: a view over the draft's <c>sg</c> entry.</summary>
public sealed class NemoSegment
{
    internal NemoSegment(JsonElement raw, NemoTrackType type, TimeSpan startIfAbsent, TimeSpan durationIfAbsent)
    {
        Raw = raw;
        Start = raw.MillisecondsOf(DraftKeys.Start) ?? startIfAbsent;
        Duration = raw.MillisecondsOf(DraftKeys.Duration) ?? durationIfAbsent;
        Volume = raw.VolumeOf();
        Text = raw.TextOf(DraftKeys.Text) ?? (type == NemoTrackType.Title ? raw.TextOf(DraftKeys.Name) : null);
        Name = NameIn(raw) ?? (raw.Property(DraftKeys.Metadata) is { } metadata ? NameIn(metadata) : null);
    }

    /// <summary>When the segment begins on the timeline; the end of the one before it where the draft does not say.</summary>
    public TimeSpan Start { get; }

    /// <summary>How long the segment lasts on the timeline.</summary>
    public TimeSpan Duration { get; }

    /// <summary>When the segment ends on the timeline.</summary>
    public TimeSpan End => Start + Duration;

    /// <summary>The name of the media, or null where the draft has none.</summary>
    public string? Name { get; }

    /// <summary>The text of a title, or null.</summary>
    public string? Text { get; }

    /// <summary>The volume as a factor, 1 being the recording's own; null where the draft does not say.</summary>
    public double? Volume { get; }

    /// <summary>The entry as the draft has it, unknown keys and all.</summary>
    public JsonElement Raw { get; }

    /// <summary>What makes this the same segment in two drafts; null when nothing does.</summary>
    internal string? Identity => Raw.TextOf(DraftKeys.Identity) ?? Raw.TextOf(DraftKeys.Source) ?? Name ?? Text;

    /// <summary>Name or text, range and volume: <c>Lo-fi (0-10s, 35%)</c>.</summary>
    /// <returns>The summary.</returns>
    public override string ToString()
    {
        string what = Text is null ? Name ?? "" : $"\"{Text}\"";
        string volume = Volume is { } factor and not 1 ? $", {Percent(factor)}" : "";
        return $"{what} ({Seconds(Start)}-{Seconds(End)}s{volume})".TrimStart();
    }

    internal static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.##", CultureInfo.InvariantCulture);

    internal static string Percent(double factor) => (factor * 100).ToString("0.#", CultureInfo.InvariantCulture) + "%";

    private static string? NameIn(JsonElement element) =>
        element.TextOf(DraftKeys.Name) ?? LastPathPart(element.TextOf(DraftKeys.Source));

    private static string? LastPathPart(string? source) =>
        source?.Split('?', '#')[0].Split('/', '\\') is [.., { Length: > 0 } last] ? last : null;
}
