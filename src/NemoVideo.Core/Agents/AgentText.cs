namespace NemoVideo;

/// <summary>A complete piece of the agent's reply.</summary>
/// <param name="Text">What it says; never its private reasoning.</param>
public sealed record AgentText(string Text) : AgentEvent;
