namespace NemoVideo.Local;

/// <summary>A draft, read for rendering.</summary>
/// <param name="Duration">How long the result is.</param>
/// <param name="Picture">The picture.</param>
/// <param name="Sounds">The sound tracks, in order.</param>
internal sealed record LocalTimeline(TimeSpan Duration, LocalSegment Picture, IReadOnlyList<LocalSound> Sounds);

/// <summary>A piece of a file on the timeline.</summary>
/// <param name="MediaId">The file.</param>
/// <param name="StreamIndex">The stream in the file.</param>
/// <param name="Duration">How much of it, from its start.</param>
internal sealed record LocalSegment(string MediaId, int StreamIndex, TimeSpan Duration);

/// <summary>A sound track.</summary>
/// <param name="Segment">What it plays.</param>
/// <param name="Volume">How loud, as a factor.</param>
/// <param name="IsOriginal">Whether it came with the video.</param>
/// <param name="Language">Its language as an ISO 639-2 code, or null.</param>
internal sealed record LocalSound(LocalSegment Segment, double Volume, bool IsOriginal, string? Language);
