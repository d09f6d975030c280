using System.Text.Json;

namespace NemoVideo.Local;

/// <summary>
/// Reads a local draft for rendering, strictly: what is not there or not understood is named with its place, since a
/// render that silently left something out would be worse than none.
/// </summary>
internal static class DraftReader
{
    /// <summary>Reads a draft.</summary>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.DraftInvalid"/>, with the place that is wrong.</exception>
    internal static LocalTimeline Read(string draftJson)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(draftJson);
            return Read(document.RootElement);
        }
        catch (JsonException e)
        {
            throw Invalid("the draft", $"is not JSON: {e.Message}");
        }
    }

    private static LocalTimeline Read(JsonElement draft)
    {
        TimeSpan duration = Milliseconds(draft, "d", "the draft");
        if (duration <= TimeSpan.Zero)
            throw Invalid("d", "is not a length of time");

        List<LocalSegment> pictures = [];
        List<LocalSound> sounds = [];
        JsonElement[] tracks = Array(draft, "t", "the draft");
        for (int i = 0; i < tracks.Length; i++)
        {
            string place = $"t[{i}]";
            JsonElement[] segments = Array(tracks[i], "sg", place);
            if (segments.Length != 1)
                throw Invalid($"{place}.sg", $"has {segments.Length} segments; this engine renders tracks of one");

            LocalSegment segment = Segment(segments[0], $"{place}.sg[0]");
            switch (Number(tracks[i], "tt", place))
            {
                case LocalDraft.VideoType:
                    pictures.Add(segment);
                    break;
                case LocalDraft.AudioType:
                    double volume = Number(segments[0], "v", $"{place}.sg[0]");
                    if (volume is < 0 or > 16)
                        throw Invalid($"{place}.sg[0].v", "is not a factor from 0 to 16");
                    JsonElement? metadata = tracks[i].TryGetProperty("m", out JsonElement m) && m.ValueKind == JsonValueKind.Object ? m : null;
                    sounds.Add(new LocalSound(segment, volume, Text(metadata, "role") == LocalDraft.OriginalRole, Text(metadata, "language")));
                    break;
                default:
                    throw Invalid($"{place}.tt", "is a type of track that this engine does not render");
            }
        }

        return pictures.Count == 1
            ? new LocalTimeline(duration, pictures[0], sounds)
            : throw Invalid("t", $"has {pictures.Count} video tracks; this engine renders one");
    }

    private static LocalSegment Segment(JsonElement segment, string place)
    {
        if (Milliseconds(segment, "s", place) != TimeSpan.Zero)
            throw Invalid($"{place}.s", "is not 0; this engine renders segments from the start");
        return new LocalSegment(
            Text(segment, "src") ?? throw Invalid($"{place}.src", "is missing"),
            (int)Number(segment, "si", place),
            Milliseconds(segment, "d", place));
    }

    private static JsonElement[] Array(JsonElement element, string name, string place) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement array) && array.ValueKind == JsonValueKind.Array
            ? array.EnumerateArray().ToArray()
            : throw Invalid(place, $"has no array {name}");

    private static double Number(JsonElement element, string name, string place) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out double number)
            ? number
            : throw Invalid($"{place}.{name}", "is not a number");

    private static TimeSpan Milliseconds(JsonElement element, string name, string place) =>
        Number(element, name, place) is var number and >= 0 and < 1e12 ? TimeSpan.FromMilliseconds(number) : throw Invalid($"{place}.{name}", "is not a length of time");

    private static string? Text(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty(name, out JsonElement text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static NemoException Invalid(string place, string problem) =>
        new(NemoErrorCode.DraftInvalid, $"The draft cannot be rendered: {place} {problem}.");
}
