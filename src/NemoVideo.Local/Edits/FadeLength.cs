namespace NemoVideo.Local;

/// <summary>A fade that is asked for at one end.</summary>
/// <param name="Length">How long it is; null for the engine's own choice.</param>
internal readonly record struct FadeLength(TimeSpan? Length);
