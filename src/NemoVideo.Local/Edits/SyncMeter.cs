namespace NemoVideo.Local;

/// <summary>Finds out how a new recording has to be laid under a reference.</summary>
/// <param name="path">The full path of the new recording.</param>
/// <param name="reference">The full path of what it is to be together with.</param>
/// <param name="cancellationToken">Cancels the measurement.</param>
internal delegate Task<MeasuredSync> SyncMeter(string path, string reference, CancellationToken cancellationToken);

/// <summary>How a new recording has to be laid under a reference.</summary>
/// <param name="Offset">Where its beginning is on the timeline of the reference; negative where it began before.</param>
/// <param name="DriftPpm">By how many millionths it has to be stretched to stay together with the reference.</param>
/// <param name="Doubt">Why the figures are not to be relied on, as a sentence; null when they are.</param>
internal sealed record MeasuredSync(TimeSpan Offset, double DriftPpm, string? Doubt);
