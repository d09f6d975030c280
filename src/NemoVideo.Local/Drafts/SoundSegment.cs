namespace NemoVideo.Local;

/// <summary>What a sound track plays for a while.</summary>
/// <param name="Piece">What of which file.</param>
/// <param name="Volume">How loud, as a factor.</param>
/// <param name="Crossfade">
/// Where the file is repeated until the segment ends, for how long the end of one turn and the beginning of the next are
/// heard together; null where it is played once.
/// </param>
internal sealed record SoundSegment(LocalSegment Piece, double Volume, TimeSpan? Crossfade);
