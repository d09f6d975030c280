namespace NemoVideo;

/// <summary>A request in free words, and who answers it.</summary>
/// <param name="Kind">Who answers it.</param>
/// <param name="Text">The request as it was made.</param>
/// <param name="Paths">The files and addresses to upload, or the one destination of an export; empty for everything else.</param>
public sealed record NemoRequest(NemoRequestKind Kind, string Text, IReadOnlyList<string> Paths);
