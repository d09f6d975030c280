using System.Text.Json;

namespace NemoVideo.Local;

/// <summary>
/// Reads a local draft for rendering, strictly: what is not there or not understood is named with its place, since a
/// render that silently left something out would be worse than none.
/// </summary>
internal static class DraftReader
{
    /// <summary>The largest volume, as a factor: 24 dB.</summary>
    internal const double LargestVolume = 16;

    /// <summary>The range of loudnesses that can be asked for, in LUFS: what is softer than the first is silence to the standard.</summary>
    internal const double SoftestLoudness = -70;

    /// <summary>The end of that range: what is louder than this is distortion.</summary>
    internal const double LoudestLoudness = -5;

    /// <summary>The fewest lines that a picture can be brought to.</summary>
    internal const int FewestLines = 16;

    /// <summary>The most lines that a picture can be brought to: 8K, upright.</summary>
    internal const int MostLines = 8640;

    /// <summary>How far sounds may be sped up or slowed down.</summary>
    internal const double LargestSpeed = 100;

    /// <summary>Times in drafts are rounded.</summary>
    private static readonly TimeSpan LargestGap = TimeSpan.FromMilliseconds(0.01);

    /// <summary>Reads a draft.</summary>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.DraftInvalid"/>, with the place that is wrong.</exception>
    internal static LocalTimeline Read(string draftJson)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(draftJson);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? Read(new StrictJson(document.RootElement, ""))
                : throw StrictJson.Error("the draft", "is not an object");
        }
        catch (JsonException e)
        {
            throw StrictJson.Error("the draft", $"is not JSON: {e.Message}");
        }
    }

    private static LocalTimeline Read(StrictJson draft)
    {
        TimeSpan duration = draft.Time("d");
        if (duration <= TimeSpan.Zero)
            throw draft.Invalid("d", "is not a length of time");

        List<PictureTrack> pictures = [];
        List<SoundTrack> sounds = [];
        List<TitleSegment> titles = [];
        List<SubtitleTrack> subtitles = [];
        foreach (StrictJson track in draft.Array("t"))
        {
            StrictJson[] segments = track.Array("sg");
            if (segments.Length == 0)
                throw track.Invalid("sg", "has no segments");
            switch (track.Number("tt"))
            {
                case LocalDraft.VideoType:
                    pictures.Add(Picture(track, segments));
                    break;
                case LocalDraft.AudioType:
                    sounds.Add(Sound(track, segments));
                    break;
                case LocalDraft.TextType when track.Object("m")?.Text("role") == LocalDraft.SubtitlesRole:
                    StrictJson metadata = track.Object("m")!;
                    subtitles.Add(new SubtitleTrack(segments.Select(Segment).ToArray(), metadata.Text("language"), metadata.Flag("burn") ?? false));
                    break;
                case LocalDraft.TextType:
                    titles.AddRange(segments.Select(Title));
                    break;
                default:
                    throw track.Invalid("tt", "is a type of track that this engine does not render");
            }
        }

        return pictures.Count == 1
            ? new LocalTimeline(duration, pictures[0], sounds, titles, subtitles, Loudness(draft))
            : throw draft.Invalid("t", $"has {pictures.Count} video tracks; this engine renders one");
    }

    private static double? Loudness(StrictJson draft) =>
        draft.Object("m") is { } metadata && metadata.Has("loudness") ? metadata.Number("loudness", SoftestLoudness, LoudestLoudness, "a loudness from -70 to -5 LUFS") : null;

    private static PictureTrack Picture(StrictJson track, StrictJson[] segments)
    {
        List<LocalSegment> parts = [];
        foreach (StrictJson json in segments)
        {
            LocalSegment part = Segment(json);
            TimeSpan expected = parts.Count == 0 ? TimeSpan.Zero : parts[^1].End;
            if ((part.Start - expected).Duration() > LargestGap)
                throw json.Invalid("s", $"is not {expected.TotalMilliseconds}; a picture begins at 0 and has no gaps");
            if (part.Duration <= TimeSpan.Zero)
                throw json.Invalid("d", "is not a length of time");
            parts.Add(part);
        }

        return new PictureTrack(parts, track.Object("m") is { } metadata ? Look(metadata) : PictureStyle.AsItIs);
    }

    private static PictureStyle Look(StrictJson metadata)
    {
        double rotation = metadata.Number("rotate", 0);
        if (rotation is not (0 or 90 or 180 or 270))
            throw metadata.Invalid("rotate", "is not 0, 90, 180 or 270");
        string fit = metadata.Text("fit") ?? "crop";
        if (fit is not ("crop" or "pad"))
            throw metadata.Invalid("fit", "is not crop or pad");
        (int, int)? ratio = metadata.Text("ratio") is not { } text ? null
            : PictureRatio.Read(text) ?? throw metadata.Invalid("ratio", "is not a width to height such as 9:16");
        int? height = metadata.Has("height") ? (int)metadata.Number("height", FewestLines, MostLines, "a number of lines from 16 to 8640") : null;
        return new PictureStyle((int)rotation, ratio, fit == "pad", height, metadata.Time("fadeIn", 0), metadata.Time("fadeOut", 0));
    }

    private static TitleSegment Title(StrictJson segment)
    {
        string text = segment.Text("tx") ?? throw segment.Invalid("tx", "is missing");
        string position = segment.Text("pos") ?? TitlePositions.NameOf(TitlePosition.Center);
        return new TitleSegment(
            text, segment.Time("s"), segment.Time("d"),
            TitlePositions.Read(position) ?? throw segment.Invalid("pos", $"is not one of {string.Join(", ", TitlePositions.Names)}"));
    }

    private static SoundTrack Sound(StrictJson track, StrictJson[] segments)
    {
        StrictJson? metadata = track.Object("m");
        SoundRole role = DraftTrack.RoleIfAbsent;
        if (metadata?.Text("role") is { } name && !DraftTrack.Roles.TryGetValue(name, out role))
            throw metadata.Invalid("role", $"is not one of {string.Join(", ", DraftTrack.Roles.Keys)}");

        List<SoundSegment> sounds = [];
        foreach (StrictJson json in segments)
        {
            LocalSegment piece = Segment(json);
            if (sounds.Count > 0 && piece.Start < sounds[^1].Piece.End)
                throw json.Invalid("s", "is before the end of the segment before it; what is heard at once needs tracks of its own");
            double volume = json.Number("v", 0, LargestVolume, "a factor from 0 to 16");
            sounds.Add(new SoundSegment(piece, volume, json.Has("lp") ? json.Time("lp") : null));
        }

        return new SoundTrack(
            role, metadata?.Text("language"), metadata?.Flag("default"),
            metadata?.Time("fadeIn", 0) ?? TimeSpan.Zero, metadata?.Time("fadeOut", 0) ?? TimeSpan.Zero,
            metadata?.Has("denoise") == true ? metadata.Number("denoise", -120, 0, "a level from -120 to 0 dB") : null, metadata?.Flag("duck") ?? false, metadata?.Flag("synced") ?? false, sounds);
    }

    private static LocalSegment Segment(StrictJson segment) => new(
        segment.Text("src") ?? throw segment.Invalid("src", "is missing"),
        (int)segment.Number("si", 0, 10_000, "the number of a stream"),
        segment.Time("s"),
        segment.Time("d"),
        segment.Time("o", 0),
        segment.Number("sp", 1 / LargestSpeed, LargestSpeed, "a factor from 0.01 to 100", 1));
}
