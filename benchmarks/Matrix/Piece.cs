using System.Text.Json;

namespace NemoVideo.Benchmarks;

/// <summary>A piece of a file on a timeline, in seconds, as docs/draft.md has it.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Stream">The stream's number in it.</param>
/// <param name="Start">When it begins on the timeline.</param>
/// <param name="Duration">How long it is there.</param>
/// <param name="Offset">Where in the file it begins.</param>
/// <param name="Speed">How much faster than recorded it is played.</param>
/// <param name="Volume">Its volume as a factor.</param>
/// <param name="Crossfade">For how long two turns are heard together where it is repeated; null where it is not.</param>
internal sealed record Piece(string File, int Stream, double Start, double Duration, double Offset, double Speed, double Volume, double? Crossfade)
{
    internal double End => Start + Duration;

    internal static Piece Of(JsonElement segment, IReadOnlyDictionary<string, string> files) => new(
        files[segment.GetProperty("src").GetString()!], segment.GetProperty("si").GetInt32(), Seconds(segment, "s") ?? 0, Seconds(segment, "d") ?? 0, Seconds(segment, "o") ?? 0,
        Value(segment, "sp") ?? 1, Value(segment, "v") ?? 1, Seconds(segment, "lp"));

    internal static double? Value(JsonElement element, string key) => element.TryGetProperty(key, out JsonElement value) ? value.GetDouble() : null;

    internal static double? Seconds(JsonElement element, string key) => Value(element, key) / 1000;
}
