namespace NemoVideo.Local;

/// <summary>Subtitles from a file.</summary>
/// <param name="Segments">Which parts of the file are shown when.</param>
/// <param name="Language">Their language as an ISO 639-2 code, or null.</param>
/// <param name="IsBurnt">Whether they become part of the picture, rather than a track that viewers can switch.</param>
internal sealed record SubtitleTrack(IReadOnlyList<LocalSegment> Segments, string? Language, bool IsBurnt);
