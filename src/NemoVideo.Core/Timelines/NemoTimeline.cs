using System.Text.Json;

namespace NemoVideo;

/// <summary>
/// A typed view of a draft, the service's JSON for a timeline. It reads what it knows and keeps the rest:
/// what is sent back to the service is <see cref="DraftJson"/>, to the letter, never something built from this view.
/// </summary>
public sealed class NemoTimeline
{
    /// <summary>Reads a draft.</summary>
    /// <param name="draft">The draft; null or anything but an object makes an empty timeline.</param>
    /// <param name="sessionId">The session that the draft belongs to, if any.</param>
    /// <param name="connection">The connection of that session, if any.</param>
    public NemoTimeline(JsonElement? draft, string? sessionId = null, NemoConnection? connection = null)
    {
        SessionId = sessionId;
        Connection = connection;
        Tracks = [];
        if (draft is not { ValueKind: JsonValueKind.Object } raw)
            return;

        Raw = raw;
        DraftJson = raw.GetRawText();
        TimeSpan? duration = raw.MillisecondsOf(DraftKeys.Duration);
        if (raw.Property(DraftKeys.Tracks) is { ValueKind: JsonValueKind.Array } tracks)
        {
            Tracks = tracks.EnumerateArray()
                .Where(track => track.ValueKind == JsonValueKind.Object)
                .Select((track, index) => new NemoTrack(track, index + 1, duration ?? TimeSpan.Zero))
                .ToArray();
        }

        Duration = duration ?? Tracks.SelectMany(track => track.Segments).Select(segment => segment.End).DefaultIfEmpty().Max();
        Title = raw.Property(DraftKeys.Metadata) is { } metadata ? metadata.TextOf(DraftKeys.Name) : null;
    }

    /// <summary>The session that the timeline belongs to; null for a draft that was read from elsewhere.</summary>
    public string? SessionId { get; }

    /// <summary>The tracks, in the draft's order.</summary>
    public IReadOnlyList<NemoTrack> Tracks { get; }

    /// <summary>How long the timeline is: the draft's own figure, else the end of its last segment.</summary>
    public TimeSpan Duration { get; }

    /// <summary>The title in the draft's metadata, or null.</summary>
    public string? Title { get; }

    /// <summary>The draft exactly as it came; null when there is none.</summary>
    public string? DraftJson { get; }

    /// <summary>The connection of the session; null for a draft that was read from elsewhere.</summary>
    public NemoConnection? Connection { get; }

    /// <summary>Whether any track holds a segment, which is what makes a timeline exportable.</summary>
    public bool HasContent => Tracks.Any(track => track.Segments.Count > 0);

    internal JsonElement? Raw { get; }

    /// <summary>Reads a draft from JSON text.</summary>
    /// <param name="draftJson">The draft.</param>
    /// <returns>The view.</returns>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.DraftInvalid"/> when the text is not JSON.</exception>
    public static NemoTimeline Parse(string draftJson)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(draftJson);
            return new NemoTimeline(document.RootElement.Clone());
        }
        catch (JsonException e)
        {
            throw new NemoException(NemoErrorCode.DraftInvalid, $"The draft is not JSON: {e.Message}", e);
        }
    }

    /// <summary>
    /// The timeline in one line:
    /// <c>Timeline (3 tracks): 1. Video: city timelapse (0-10s) 2. BGM: Lo-fi (0-10s, 35%) 3. Title: "Urban Dreams" (0-3s)</c>.
    /// </summary>
    /// <returns>The summary.</returns>
    public override string ToString()
    {
        string count = Tracks.Count == 1 ? "1 track" : $"{Tracks.Count} tracks";
        return Tracks.Count == 0
            ? $"Timeline ({count})"
            : $"Timeline ({count}): {string.Join(' ', Tracks.Select(track => $"{track.Number}. {track}"))}";
    }
}
