using System.Text.Json;

namespace NemoVideo.Benchmarks;

/// <summary>What a draft says that the result is.</summary>
/// <param name="Duration">How long it is, in seconds.</param>
/// <param name="Picture">What is shown.</param>
/// <param name="FadeIn">How long the picture fades in.</param>
/// <param name="FadeOut">How long the picture fades out.</param>
/// <param name="Sounds">What is heard: the sounds of each track of the result.</param>
internal sealed record Expected(double Duration, IReadOnlyList<Piece> Picture, double FadeIn, double FadeOut, IReadOnlyList<IReadOnlyList<Piece>> Sounds)
{
    internal static Expected Of(JsonElement draft, IReadOnlyDictionary<string, string> files)
    {
        JsonElement[] tracks = [.. draft.GetProperty("t").EnumerateArray()];
        JsonElement picture = tracks.First(track => track.GetProperty("tt").GetInt32() == 0);
        JsonElement? look = picture.TryGetProperty("m", out JsonElement metadata) ? metadata : null;
        Track[] sounds = tracks.Where(track => track.GetProperty("tt").GetInt32() == 1)
            .Select(track => new Track(track.GetProperty("m").GetProperty("role").GetString() is "original" or "replacement", Pieces(track, files))).ToArray();
        Piece[] added = sounds.Where(track => !track.StandsAlone).SelectMany(track => track.Pieces).ToArray();
        IReadOnlyList<Piece>[] results = sounds.Any(track => track.StandsAlone)
            ? sounds.Where(track => track.StandsAlone).Select(track => (IReadOnlyList<Piece>)[.. track.Pieces, .. added]).ToArray()
            : added.Length > 0 ? [added] : [];
        return new Expected(
            Piece.Seconds(draft, "d")!.Value, Pieces(picture, files),
            look is { } one ? Piece.Seconds(one, "fadeIn") ?? 0 : 0, look is { } other ? Piece.Seconds(other, "fadeOut") ?? 0 : 0, results);
    }

    private static Piece[] Pieces(JsonElement track, IReadOnlyDictionary<string, string> files) => [.. track.GetProperty("sg").EnumerateArray().Select(segment => Piece.Of(segment, files))];
}
