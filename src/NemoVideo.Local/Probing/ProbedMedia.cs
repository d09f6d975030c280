using System.Globalization;
using System.Text.Json;

namespace NemoVideo.Local;

/// <summary>What ffprobe says of a file: a view over its JSON. Times are relative to the start of the file.</summary>
/// <param name="raw">The JSON, as of <see cref="MediaProbe"/>.</param>
internal sealed class ProbedMedia(JsonElement raw)
{
    private readonly TimeSpan _start = Time(raw.GetProperty("format"), "start_time") ?? TimeSpan.Zero;

    /// <summary>When the file's first packet is, in the file's own times.</summary>
    internal TimeSpan StartTime => _start;

    internal JsonElement Raw { get; } = raw;

    /// <summary>The streams, in the file's order.</summary>
    internal IReadOnlyList<ProbedStream> Streams { get; } =
        raw.TryGetProperty("streams", out JsonElement streams) ? streams.EnumerateArray().Select(stream => new ProbedStream(stream)).ToArray() : [];

    /// <summary>When the container says that it ends; null where it does not. MP4, QuickTime and Matroska count from zero, not from their first packet.</summary>
    internal TimeSpan? ContainerDuration => Time(Raw.GetProperty("format"), "duration") is { } end && end > _start ? end - _start : null;

    /// <summary>Whether the file is an MP4 or QuickTime file, whatever its name.</summary>
    internal bool IsQuickTime => (Raw.GetProperty("format").GetProperty("format_name").GetString() ?? "").Split(',').Contains("mov");

    /// <summary>Whether the file is an AVI file, whose packets have no times of their own.</summary>
    internal bool IsAvi => Raw.GetProperty("format").GetProperty("format_name").GetString() == "avi";

    /// <summary>The moving picture; attached cover pictures do not count.</summary>
    internal ProbedStream? Picture => Streams.FirstOrDefault(stream => stream is { Type: "video", IsAttachedPicture: false });

    /// <summary>The sound tracks.</summary>
    internal IEnumerable<ProbedStream> Sounds => Streams.Where(stream => stream.Type == "audio");

    /// <summary>The sound track that plays unless another is chosen.</summary>
    internal ProbedStream? MainSound => Sounds.FirstOrDefault(sound => sound.IsDefault) ?? Sounds.FirstOrDefault();

    /// <summary>Whether the file carries metadata keys of QuickTime's own, which need telling the muxer.</summary>
    internal bool HasQuickTimeTags =>
        Raw.GetProperty("format").TryGetProperty("tags", out JsonElement tags) &&
        tags.EnumerateObject().Any(tag => tag.Name.StartsWith("com.apple.quicktime.", StringComparison.Ordinal));

    /// <summary>When a stream ends: by its own figure, by the Matroska tag, else with the container; null where nothing tells.</summary>
    internal TimeSpan? EndOf(ProbedStream stream) =>
        stream.Duration is { } duration ? (stream.StartTime ?? _start) - _start + duration
        : stream.MatroskaEnd is { } end && end > _start ? end - _start
        : ContainerDuration;

    internal static TimeSpan? Time(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && double.TryParse(value.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds)
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
