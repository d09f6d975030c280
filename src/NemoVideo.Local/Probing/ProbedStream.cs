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

    /// <summary>Samples a second of a sound.</summary>
    internal int? SampleRate { get; } = int.TryParse(Text(raw, "sample_rate"), CultureInfo.InvariantCulture, out int rate) && rate > 0 ? rate : null;

    /// <summary>What the stream is called: the tags title and handler_name, where it has them.</summary>
    internal IReadOnlyDictionary<string, string> Names { get; } =
        new[] { "title", "handler_name" }.Where(name => Tag(raw, name) is not null).ToDictionary(name => name, name => Tag(raw, name)!);

    internal TimeSpan? StartTime { get; } = ProbedMedia.Time(raw, "start_time");

    /// <summary>How long the stream is, where the container says so.</summary>
    internal TimeSpan? Duration { get; } = ProbedMedia.Time(raw, "duration");

    /// <summary>When the stream ends by Matroska's tag, which is called DURATION and counts from zero all the same.</summary>
    internal TimeSpan? MatroskaEnd { get; } = MatroskaTime(Tag(raw, "DURATION"));

    /// <summary>The code that tells data streams apart: tmcd (timecode), text (chapter titles), gpmd (GoPro) and others.</summary>
    internal string? CodecTag { get; } = Text(raw, "codec_tag_string");

    /// <summary>The name of an attached file.</summary>
    internal string? AttachmentName { get; } = Tag(raw, "filename");

    /// <summary>Whether players turn the picture when they show it.</summary>
    internal bool IsRotated => Rotation is not (null or 0);

    /// <summary>The frame rate as the fraction that it is, such as <c>24000/1001</c>; null where it is not known.</summary>
    internal string? FrameRateText { get; } = Rate(Text(raw, "avg_frame_rate")) is > 0 ? Text(raw, "avg_frame_rate") : null;

    /// <summary>Whether all frames are equally long, as far as the file says.</summary>
    internal bool IsConstantRate { get; } = Text(raw, "avg_frame_rate") == Text(raw, "r_frame_rate");

    /// <summary>Whether frames are stored in another order than they are shown in.</summary>
    internal bool IsReordered { get; } = raw.TryGetProperty("has_b_frames", out JsonElement reordered) && reordered.GetInt32() > 0;

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

    /// <summary>By how many degrees players turn the picture clockwise when they show it: 0, 90, 180 or 270.</summary>
    internal int Turn => (((int)Math.Round(-(Rotation ?? 0) / 90) * 90 % 360) + 360) % 360;

    private bool IsOnItsSide => Rotation is { } degrees && Math.Abs(degrees) % 180 is > 45 and < 135;

    private double? Rotation =>
        raw.TryGetProperty("side_data_list", out JsonElement list)
            ? list.EnumerateArray().Select(data => data.TryGetProperty("rotation", out JsonElement rotation) ? rotation.GetDouble() : (double?)null).FirstOrDefault(degrees => degrees is not null)
            : null;

    /// <summary>What it is, its codec (of data, its code) and its language: <c>audio aac (eng)</c>.</summary>
    public override string ToString()
    {
        string kind = IsAttachedPicture ? "cover" : Type;
        string codec = Type == "data" ? CodecTag ?? Codec : Type == "attachment" ? AttachmentName ?? Codec : Codec;
        return Language is null ? $"{kind} {codec}" : $"{kind} {codec} ({Language})";
    }

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
    private static TimeSpan? MatroskaTime(string? tag) =>
        tag is not null && TimeSpan.TryParse(tag.Length > 16 ? tag[..16] : tag, CultureInfo.InvariantCulture, out TimeSpan duration) ? duration : null;
}
