using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>
/// The local engine's draft while it is edited: the service's short keys (t, tt, sg, d, m) and the engine's own, which
/// docs/draft.md describes. Edits change it through this class and its tracks, so that its keys stand in one place.
/// </summary>
/// <param name="json">The draft; changed in place.</param>
internal sealed class LocalDraft(JsonObject json)
{
    internal const int VideoType = 0;
    internal const int AudioType = 1;
    internal const int TextType = 7;

    /// <summary>The role of a track of texts that are subtitles from a file.</summary>
    internal const string SubtitlesRole = "subtitles";

    /// <summary>The draft as JSON.</summary>
    internal JsonObject Json { get; } = json;

    /// <summary>How long the timeline is.</summary>
    internal TimeSpan Duration
    {
        get => TimeSpan.FromMilliseconds(Json["d"]!.GetValue<double>());
        set => Json["d"] = DraftSegment.Milliseconds(value);
    }

    /// <summary>The id of the video on the timeline.</summary>
    internal string VideoId => Picture.Segments.First().MediaId!;

    /// <summary>The track of the picture.</summary>
    internal DraftTrack Picture => Tracks.First(track => track.Type == VideoType);

    /// <summary>The sound tracks.</summary>
    internal IEnumerable<DraftTrack> Sounds => Tracks.Where(track => track.Type == AudioType);

    private JsonArray AllTracks => Json["t"]!.AsArray();

    /// <summary>All tracks.</summary>
    internal IEnumerable<DraftTrack> Tracks => AllTracks.Select(track => new DraftTrack(track!.AsObject()));

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

        var draft = new LocalDraft(new JsonObject { ["d"] = DraftSegment.Milliseconds(video.Duration), ["m"] = metadata, ["t"] = new JsonArray() });
        draft.Add(VideoType, "Video", Segment(video, picture, TimeSpan.Zero, video.Duration));
        foreach (ProbedStream sound in video.Probe.Sounds)
        {
            TimeSpan length = video.Probe.EndOf(sound) is { } end && end < video.Duration ? end : video.Duration;
            draft.AddSound(video, sound, "Original audio", SoundRole.Original, sound.Language, TimeSpan.Zero, length);
        }

        return draft;
    }

    /// <summary>Notes something on the draft under a key of its metadata.</summary>
    internal void Note(string key, JsonNode value)
    {
        if (Json["m"] is not JsonObject metadata)
            Json["m"] = metadata = new JsonObject();
        metadata[key] = value;
    }

    /// <summary>Takes tracks off the timeline.</summary>
    internal void Remove(IEnumerable<DraftTrack> tracks)
    {
        foreach (DraftTrack track in tracks.ToArray())
            AllTracks.Remove(track.Json);
    }

    /// <summary>Takes tracks off that nothing is left on.</summary>
    internal void RemoveEmptyTracks() => Remove(Tracks.Where(track => !track.Segments.Any()));

    /// <summary>Puts a whole video on the timeline at a time where it can be parted, and moves what comes after.</summary>
    internal void Insert(LocalMedia video, TimeSpan at)
    {
        this.MakeRoom(at, video.Duration);
        Picture.Insert(Segment(video, video.Probe.Picture!, at, video.Duration));
        DraftTrack[] originals = Sounds.Where(track => track.Role == SoundRole.Original).ToArray();
        int number = 0;
        foreach (ProbedStream sound in video.Probe.Sounds)
        {
            TimeSpan length = video.Probe.EndOf(sound) is { } end && end < video.Duration ? end : video.Duration;
            JsonObject segment = Segment(video, sound, at, length);
            segment["v"] = 1.0;
            if (number < originals.Length)
                originals[number++].Insert(segment);
            else
                AddSound(video, sound, "Original audio", SoundRole.Original, sound.Language, at, length);
        }
    }

    /// <summary>Puts a sound on a track of its own, from its beginning and at the volume that it has.</summary>
    internal DraftTrack AddSound(LocalMedia media, ProbedStream sound, string name, SoundRole role, string? language, TimeSpan start, TimeSpan length)
    {
        JsonObject segment = Segment(media, sound, start, length);
        segment["v"] = 1.0;
        DraftTrack track = Add(AudioType, language is null ? name : $"{name} ({language})", segment);
        track.Note("role", DraftTrack.Roles.First(known => known.Value == role).Key);
        if (language is not null)
            track.Note("language", language);
        return track;
    }

    /// <summary>Puts a text over the picture.</summary>
    internal void AddTitle(TitleSegment title) => Add(TextType, "Title", new JsonObject
    {
        ["id"] = $"title_{Guid.NewGuid():N}",
        ["s"] = DraftSegment.Milliseconds(title.Start),
        ["d"] = DraftSegment.Milliseconds(title.Duration),
        ["tx"] = title.Text,
        ["pos"] = TitlePositions.NameOf(title.Position),
    });

    /// <summary>Puts subtitles on the timeline.</summary>
    internal void AddSubtitles(LocalMedia file, bool burnt)
    {
        ProbedStream subtitles = file.Probe.Streams.First(stream => stream.Type == "subtitle");
        DraftTrack track = Add(TextType, "Subtitles", Segment(file, subtitles, TimeSpan.Zero, Duration));
        track.Note("role", SubtitlesRole);
        if (subtitles.Language is { } language)
            track.Note("language", language);
        if (burnt)
            track.Note("burn", true);
    }

    private DraftTrack Add(int type, string name, JsonObject segment)
    {
        var track = new JsonObject { ["tt"] = type, ["n"] = name, ["sg"] = new JsonArray(segment) };
        AllTracks.Add(track);
        return new DraftTrack(track);
    }

    private static JsonObject Segment(LocalMedia media, ProbedStream stream, TimeSpan start, TimeSpan length) => new()
    {
        ["id"] = $"{media.Id}_{stream.Index}",
        ["s"] = DraftSegment.Milliseconds(start),
        ["d"] = DraftSegment.Milliseconds(length),
        ["n"] = media.FileName,
        ["src"] = media.Id,
        ["si"] = stream.Index,
    };
}
