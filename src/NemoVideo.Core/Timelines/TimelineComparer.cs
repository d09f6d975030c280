using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NemoVideo;

/// <summary>Finds what differs between two drafts, in the typed view's words where it has some, else by the draft's own keys.</summary>
public static class TimelineComparer
{
    /// <summary>Compares two timelines.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one.</param>
    /// <returns>The differences, in the order of the later timeline, removed tracks last; none when the drafts say the same.</returns>
    public static IReadOnlyList<NemoTimelineChange> Compare(NemoTimeline before, NemoTimeline after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        List<NemoTimelineChange> changes = [];

        foreach ((NemoTrack? old, NemoTrack? @new) in Pair(before.Tracks, after.Tracks, SameTrack, (a, b) => a.TypeCode == b.TypeCode))
            changes.AddRange(CompareTracks(old, @new));

        changes.AddRange(CompareProperties(before.Raw, after.Raw, null, "timeline", [DraftKeys.Tracks], KnownTimelineProperties));

        // The same parts in another order are another timeline.
        if (changes.Count == 0 && before.Tracks.Zip(after.Tracks).Any(pair => pair.First.ToString() != pair.Second.ToString()))
            changes.Add(new(NemoTimelineChangeKind.Changed, null, "timeline", "order", before.ToString(), after.ToString()));
        return changes;
    }

    /// <summary>Above this many possible pairs parts are paired by their order alone; the table for it would not fit into memory.</summary>
    private const int LargestComparison = 4_000_000;

    private static readonly Dictionary<string, (string Name, Func<JsonElement, string> Format)> KnownTimelineProperties = new()
    {
        [DraftKeys.Duration] = ("duration", FormatMilliseconds),
        [DraftKeys.Metadata] = ("metadata", value => Compact(value)!),
    };

    private static readonly Dictionary<string, (string Name, Func<JsonElement, string> Format)> KnownSegmentProperties = new[]
    {
        (Keys: (string[])[DraftKeys.Duration], Name: "duration", Format: (Func<JsonElement, string>)FormatMilliseconds),
        (Keys: DraftKeys.Start, Name: "start", Format: FormatMilliseconds),
        (Keys: DraftKeys.Volume, Name: "volume", Format: value => value.ValueKind == JsonValueKind.Number && value.GetDouble() <= 4 ? NemoSegment.Percent(value.GetDouble()) : value.ToString()),
        (Keys: DraftKeys.Text, Name: "text", Format: value => $"\"{value}\""),
        (Keys: DraftKeys.Name, Name: "name", Format: value => value.ToString()),
    }.SelectMany(known => known.Keys.Select(key => (key, known.Name, known.Format))).ToDictionary(known => known.key, known => (known.Name, known.Format));

    private static List<NemoTimelineChange> CompareTracks(NemoTrack? before, NemoTrack? after)
    {
        if (before is null)
            return [new(NemoTimelineChangeKind.Added, after!.Number, after.Label, null, null, Contents(after))];
        if (after is null)
            return [new(NemoTimelineChangeKind.Removed, before.Number, before.Label, null, Contents(before), null)];

        // Nothing on the track is what it was: it is another track in the same place, and its details are no changes.
        if (before.Segments.Count > 0 && after.Segments.Count > 0 && !before.Segments.Any(old => after.Segments.Any(@new => old.Identity == @new.Identity)))
            return [new(NemoTimelineChangeKind.Replaced, after.Number, after.Label, null, before.ToString(), after.ToString())];

        List<NemoTimelineChange> changes = [];
        foreach ((NemoSegment? old, NemoSegment? @new) in Pair(before.Segments, after.Segments, (a, b) => a.Identity == b.Identity, (_, _) => true))
            changes.AddRange(CompareSegments(old, @new, after));

        changes.AddRange(CompareProperties(before.Raw, after.Raw, after.Number, after.Label, [DraftKeys.Segments], KnownTimelineProperties));
        return changes;
    }

    private static IEnumerable<NemoTimelineChange> CompareSegments(NemoSegment? before, NemoSegment? after, NemoTrack track)
    {
        if (before is null)
            return [new(NemoTimelineChangeKind.Added, track.Number, track.Label, null, null, after!.ToString())];
        if (after is null)
            return [new(NemoTimelineChangeKind.Removed, track.Number, track.Label, null, before.ToString(), null)];
        if (before.Identity != after.Identity)
            return [new(NemoTimelineChangeKind.Replaced, track.Number, track.Label, null, $"{track.Label}: {before}", $"{track.Label}: {after}")];

        string subject = after.Text is null && after.Name is null ? track.Label : $"{track.Label} \"{after.Text ?? after.Name}\"";
        return CompareProperties(before.Raw, after.Raw, track.Number, subject, [], KnownSegmentProperties);
    }

    private static IEnumerable<NemoTimelineChange> CompareProperties(
        JsonElement? before, JsonElement? after, int? track, string subject, string[] except,
        Dictionary<string, (string Name, Func<JsonElement, string> Format)> known)
    {
        IEnumerable<string> names = PropertyNames(after).Concat(PropertyNames(before)).Distinct().Except(except);
        foreach (string name in names)
        {
            JsonElement? old = before?.Property(name);
            JsonElement? @new = after?.Property(name);
            if (Compact(old) == Compact(@new))
                continue;

            (string label, Func<JsonElement, string> format) = known.GetValueOrDefault(name, (name, value => Compact(value)!));
            string? oldText = old is { } o ? format(o) : null;
            string? newText = @new is { } n ? format(n) : null;
            if (oldText != newText)
                yield return new(NemoTimelineChangeKind.Changed, track, subject, label, oldText, newText);
        }
    }

    private static IEnumerable<string> PropertyNames(JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Object } value ? value.EnumerateObject().Select(property => property.Name) : [];

    private static string Contents(NemoTrack track) => track.Segments.Count == 0 ? "(empty)" : string.Join(", ", track.Segments);

    private static string FormatMilliseconds(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out double number) && Math.Abs(number) < 1e12
            ? NemoSegment.Seconds(TimeSpan.FromMilliseconds(number)) + "s"
            : Compact(value)!;

    /// <summary>The JSON without the white space between its parts; numbers keep their spelling.</summary>
    private static string? Compact(JsonElement? value)
    {
        if (value is null)
            return null;
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            value.Value.WriteTo(writer);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static bool SameTrack(NemoTrack before, NemoTrack after) =>
        before.TypeCode == after.TypeCode && before.Segments.Select(segment => segment.Identity).SequenceEqual(after.Segments.Select(segment => segment.Identity));

    /// <summary>
    /// Pairs the parts of two lists: the same ones in order first (a longest common subsequence, so that a part put in
    /// front does not make all later ones look changed), then the alike among what is left, in order.
    /// </summary>
    private static List<(T? Before, T? After)> Pair<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, T, bool> same, Func<T, T, bool> alike)
        where T : class
    {
        T?[] partners = LongestCommonSubsequence(before, after, same);
        List<T> unpaired = before.Except(partners.OfType<T>()).ToList();
        List<(T? Before, T? After)> pairs = [];
        for (int i = 0; i < after.Count; i++)
        {
            T? partner = partners[i] ?? unpaired.Find(candidate => alike(candidate, after[i]));
            if (partner is not null)
                unpaired.Remove(partner);
            pairs.Add((partner, after[i]));
        }

        pairs.AddRange(unpaired.Select(left => ((T?)left, (T?)null)));
        return pairs;
    }

    private static T?[] LongestCommonSubsequence<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, T, bool> same)
        where T : class
    {
        var partners = new T?[after.Count];
        if ((long)before.Count * after.Count > LargestComparison)
            return partners;

        int[,] lengths = new int[before.Count + 1, after.Count + 1];
        for (int i = before.Count - 1; i >= 0; i--)
        {
            for (int j = after.Count - 1; j >= 0; j--)
                lengths[i, j] = same(before[i], after[j]) ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }

        for (int i = 0, j = 0; i < before.Count && j < after.Count;)
        {
            if (same(before[i], after[j]))
                partners[j++] = before[i++];
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
                i++;
            else
                j++;
        }

        return partners;
    }
}
