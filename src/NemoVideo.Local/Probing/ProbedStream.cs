using System.Globalization;
using System.Text.Json;

namespace NemoVideo.Local;

/// <summary>What ffprobe says of a stream: a view over its JSON.</summary>
/// <param name="raw">The entry of ffprobe's <c>streams</c>.</param>
internal sealed class ProbedStream(JsonElement raw)
{
    /// <summary>The stream's number in the file.</summary>
    internal int Index { get; } = raw.GetProperty("index").GetInt32();

    /// <summary>video, audio, subtitle, data or attachment.</summary>
    internal string Type { get; } = Text(raw, "codec_type") ?? "unknown";

    internal string Codec { get; } = Text(raw, "codec_name") ?? Text(raw, "codec_tag_string") ?? "unknown";

    /// <summary>The language as an ISO 639-2 code; null when unset or undetermined.</summary>
    internal string? Language { get; } = Tag(raw, "language") is { } language && language != "und" ? language : null;

    internal bool IsDefault { get; } = Disposition(raw, "default");

    internal bool IsAttachedPicture { get; } = Disposition(raw, "attached_pic");

    internal int? Channels { get; } = raw.TryGetProperty("channels", out JsonElement channels) ? channels.GetInt32() : null;

    internal TimeSpan? StartTime { get; } = ProbedMedia.Time(raw, "start_time");

    /// <summary>How long the stream is; Matroska writes it into a tag.</summary>
    internal TimeSpan? Duration { get; } = ProbedMedia.Time(raw, "duration") ?? MatroskaDuration(Tag(raw, "DURATION"));

    internal double? FrameRate { get; } = Rate(Text(raw, "avg_frame_rate"));

    /// <summary>Width and height as shown, which rotation by a quarter turn swaps.</summary>
    internal (int Width, int Height)? Size
    {
        get
        {
            if (!raw.TryGetProperty("width", out JsonElement width) || !raw.TryGetProperty("height", out JsonElement height))
                return null;
            return IsOnItsSide ? (height.GetInt32(), width.GetInt32()) : (width.GetInt32(), height.GetInt32());
        }
    }

    private bool IsOnItsSide =>
        raw.TryGetProperty("side_data_list", out JsonElement list) &&
        list.EnumerateArray().Any(data => data.TryGetProperty("rotation", out JsonElement rotation) && Math.Abs(rotation.GetDouble()) % 180 is > 45 and < 135);

    /// <summary>Type, codec and language: <c>audio aac (eng)</c>.</summary>
    public override string ToString() => Language is null ? $"{Type} {Codec}" : $"{Type} {Codec} ({Language})";

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static string? Tag(JsonElement element, string name) => element.TryGetProperty("tags", out JsonElement tags) ? Text(tags, name) : null;

    private static bool Disposition(JsonElement element, string name) =>
        element.TryGetProperty("disposition", out JsonElement disposition) && disposition.TryGetProperty(name, out JsonElement value) && value.GetInt32() == 1;

    private static double? Rate(string? fraction) =>
        fraction?.Split('/') is [var above, var below] &&
        double.TryParse(above, CultureInfo.InvariantCulture, out double numerator) && double.TryParse(below, CultureInfo.InvariantCulture, out double denominator) && denominator > 0
            ? numerator / denominator
            : null;

    /// <summary>Matroska's form has nanoseconds, <c>00:00:10.005000000</c>, which TimeSpan does not read.</summary>
    private static TimeSpan? MatroskaDuration(string? tag) =>
        tag is not null && TimeSpan.TryParse(tag.Length > 16 ? tag[..16] : tag, CultureInfo.InvariantCulture, out TimeSpan duration) ? duration : null;
}
