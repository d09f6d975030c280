using System.Text.Json;

namespace NemoVideo;

/// <summary>One track of a timeline: a view over the draft's <c>t</c> entry.</summary>
public sealed class NemoTrack
{
    internal NemoTrack(JsonElement raw, int number, TimeSpan timelineDuration)
    {
        Raw = raw;
        Number = number;
        TypeCode = raw.NumberOf(DraftKeys.TrackType) is { } code ? (int)code : null;
        Type = TypeCode switch
        {
            0 => NemoTrackType.Video,
            1 => NemoTrackType.Audio,
            7 => NemoTrackType.Title,
            _ => NemoTrackType.Other,
        };
        Label = LabelIn(raw) ?? Type switch
        {
            NemoTrackType.Video => "Video",
            NemoTrackType.Audio => "BGM",
            NemoTrackType.Title => "Title",
            _ => "Track",
        };
        Segments = ReadSegments(raw, Type, timelineDuration);
    }

    /// <summary>The track's place on the timeline, from 1.</summary>
    public int Number { get; }

    /// <summary>What the track holds.</summary>
    public NemoTrackType Type { get; }

    /// <summary>The draft's own <c>tt</c>; null where there is none.</summary>
    public int? TypeCode { get; }

    /// <summary>What the track is called: its own name in the draft, else the service's word for its type.</summary>
    public string Label { get; }

    /// <summary>The pieces on the track, in the draft's order.</summary>
    public IReadOnlyList<NemoSegment> Segments { get; }

    /// <summary>The entry as the draft has it, unknown keys and all.</summary>
    public JsonElement Raw { get; }

    /// <summary>Label and segments: <c>BGM: Lo-fi (0-10s, 35%)</c>.</summary>
    /// <returns>The summary.</returns>
    public override string ToString() => Segments.Count == 0 ? Label : $"{Label}: {string.Join(", ", Segments)}";

    private static string? LabelIn(JsonElement raw) =>
        raw.TextOf(DraftKeys.Name) ?? (raw.Property(DraftKeys.Metadata) is { } metadata ? metadata.TextOf(DraftKeys.Name) : null);

    private static List<NemoSegment> ReadSegments(JsonElement raw, NemoTrackType type, TimeSpan timelineDuration)
    {
        List<NemoSegment> segments = [];
        if (raw.Property(DraftKeys.Segments) is not { ValueKind: JsonValueKind.Array } entries)
            return segments;

        TimeSpan end = TimeSpan.Zero;
        TimeSpan durationIfAbsent = entries.GetArrayLength() == 1 ? timelineDuration : TimeSpan.Zero;
        foreach (JsonElement entry in entries.EnumerateArray().Where(entry => entry.ValueKind == JsonValueKind.Object))
        {
            var segment = new NemoSegment(entry, type, end, durationIfAbsent);
            end = segment.End;
            segments.Add(segment);
        }

        return segments;
    }
}
