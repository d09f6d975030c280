namespace NemoVideo.Benchmarks;

/// <summary>A sound track of a timeline.</summary>
/// <param name="StandsAlone">Whether it is a track of the result, and not mixed into others.</param>
/// <param name="Pieces">What it plays.</param>
internal sealed record Track(bool StandsAlone, IReadOnlyList<Piece> Pieces);
