namespace NemoVideo;

/// <summary>Something about the edit that the user should know although it was done.</summary>
/// <param name="Text">The warning, as a sentence.</param>
public sealed record AgentWarning(string Text) : AgentEvent;
