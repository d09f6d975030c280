namespace NemoVideo;

/// <summary>What a caller must know of a backend's renders.</summary>
/// <param name="PollInterval">How long to wait between two looks at a render.</param>
/// <param name="OutliveCaller">Whether a render goes on when its caller is gone. Where it does, a caller that is stopped leaves it running; where not, it is cancelled.</param>
/// <param name="StartAttempts">How often a start that the backend refuses may be tried, each time under a new id.</param>
public sealed record RenderTraits(TimeSpan PollInterval, bool OutliveCaller, int StartAttempts = 1);
