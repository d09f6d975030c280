using System.Text.Json;

namespace NemoVideo;

/// <summary>What a backend says of a file: a view over an entry of an upload's reply or of the state's <c>video_infos</c>.</summary>
/// <param name="raw">The entry.</param>
public sealed class MediaInfo(JsonElement raw)
{
    /// <summary>The entry as it came.</summary>
    public JsonElement Raw { get; } = raw;

    /// <summary>The file's name.</summary>
    public string? FileName => Raw.TextOf("filename", "file_name", "name");

    /// <summary>The file's kind: the entry's <c>file_type</c>, else by the extension of its name; null when neither tells.</summary>
    public NemoMediaKind? Kind => Raw.TextOf("file_type", "type")?.ToUpperInvariant() switch
    {
        "VIDEO" => NemoMediaKind.Video,
        "AUDIO" => NemoMediaKind.Audio,
        "IMAGE" or "PICTURE" => NemoMediaKind.Picture,
        "SUBTITLES" => NemoMediaKind.Subtitles,
        _ => MediaRules.ServiceKinds.TryGetValue(Path.GetExtension(FileName) ?? "", out NemoMediaKind kind) ? kind : null,
    };

    /// <summary>The length; the entry gives it in seconds (the draft in milliseconds).</summary>
    public TimeSpan? Duration => Raw.NumberOf("duration") is { } seconds and >= 0 and < 1e9 ? TimeSpan.FromSeconds(seconds) : null;

    /// <summary>The width of the picture as it is shown, in pixels.</summary>
    public int? Width => (int?)Raw.NumberOf("width");

    /// <summary>The height of the picture as it is shown, in pixels.</summary>
    public int? Height => (int?)Raw.NumberOf("height");

    /// <summary>The file on this machine; only the local engine's entries have one.</summary>
    public string? LocalPath => Raw.TextOf("local_path");
}
