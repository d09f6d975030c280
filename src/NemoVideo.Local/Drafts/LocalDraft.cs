using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>
/// The local engine's draft while it is edited: the service's short keys (t, tt, sg, d, m) and the engine's own, which
/// docs/draft.md describes. Edits change it through this class, so that its keys stand in one place.
/// </summary>
/// <param name="json">The draft; changed in place.</param>
internal sealed class LocalDraft(JsonObject json)
{
    internal const int VideoType = 0;
    internal const int AudioType = 1;

    internal const string OriginalRole = "original";
    internal const string ReplacementRole = "replacement";

    /// <summary>The draft as JSON.</summary>
    internal JsonObject Json { get; } = json;

    /// <summary>How long the timeline is.</summary>
    internal TimeSpan Duration => TimeSpan.FromMilliseconds(Json["d"]!.GetValue<double>());

    /// <summary>The id of the video on the timeline.</summary>
    internal string VideoId => (string)Tracks.First(track => Type(track) == VideoType)["sg"]![0]!["src"]!;

    /// <summary>The sound tracks.</summary>
    internal IEnumerable<JsonObject> Sounds => Tracks.Where(track => Type(track) == AudioType);

    private JsonArray AllTracks => Json["t"]!.AsArray();

    private IEnumerable<JsonObject> Tracks => AllTracks.OfType<JsonObject>();

    /// <summary>The draft of a video that nothing was done to yet: its picture, and a track for each of its sound tracks.</summary>
    internal static LocalDraft Of(LocalMedia video)
    {
        ProbedStream picture = video.Probe.Picture!;
        var metadata = new JsonObject { ["title"] = video.FileName };
        if (picture.Size is { } size)
        {
            metadata["width"] = size.Width;
            metadata["height"] = size.Height;
        }

        var draft = new LocalDraft(new JsonObject { ["d"] = Milliseconds(video.Duration), ["m"] = metadata, ["t"] = new JsonArray() });
        draft.AllTracks.Add(Track(VideoType, "Video", null, null, Segment(video, picture, video.Duration)));
        foreach (ProbedStream sound in video.Probe.Sounds)
        {
            TimeSpan length = video.Probe.EndOf(sound) is { } end && end < video.Duration ? end : video.Duration;
            string name = sound.Language is null ? "Original audio" : $"Original audio ({sound.Language})";
            draft.AllTracks.Add(Track(AudioType, name, OriginalRole, sound.Language, Segment(video, sound, length)));
        }

        return draft;
    }

    /// <summary>Takes all sound off the timeline.</summary>
    internal void RemoveSounds()
    {
        foreach (JsonObject track in Sounds.ToArray())
            AllTracks.Remove(track);
    }

    /// <summary>Puts a sound on a track of its own, from the start.</summary>
    internal void AddSound(LocalMedia media, ProbedStream sound, string name, string role, string? language, TimeSpan length) =>
        AllTracks.Add(Track(AudioType, name, role, language, Segment(media, sound, length)));

    /// <summary>Whether a track is one that came with the video.</summary>
    internal static bool IsOriginal(JsonObject track) => (string?)track["m"]?["role"] == OriginalRole;

    /// <summary>Sets the volume of all segments on a track, as a factor.</summary>
    /// <returns>Whether it was another before.</returns>
    internal static bool SetVolume(JsonObject track, double factor)
    {
        bool changed = false;
        foreach (JsonNode? segment in track["sg"]!.AsArray())
        {
            changed |= segment!["v"]!.GetValue<double>() != factor;
            segment["v"] = factor;
        }

        return changed;
    }

    private static int Type(JsonObject track) => track["tt"]!.GetValue<int>();

    private static JsonObject Track(int type, string name, string? role, string? language, JsonObject segment)
    {
        var track = new JsonObject { ["tt"] = type, ["n"] = name };
        var metadata = new JsonObject();
        if (role is not null)
            metadata["role"] = role;
        if (language is not null)
            metadata["language"] = language;
        if (metadata.Count > 0)
            track["m"] = metadata;
        track["sg"] = new JsonArray(segment);
        return track;
    }

    private static JsonObject Segment(LocalMedia media, ProbedStream stream, TimeSpan length)
    {
        var segment = new JsonObject
        {
            ["id"] = $"{media.Id}_{stream.Index}",
            ["s"] = 0,
            ["d"] = Milliseconds(length),
            ["n"] = media.FileName,
            ["src"] = media.Id,
            ["si"] = stream.Index,
        };
        if (stream.Type == "audio")
            segment["v"] = 1;
        return segment;
    }

    private static double Milliseconds(TimeSpan time) => Math.Round(time.TotalMilliseconds, 3);
}
