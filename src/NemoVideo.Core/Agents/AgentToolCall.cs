namespace NemoVideo;

/// <summary>The agent uses one of its tools. Shown as activity, never as a reply.</summary>
/// <param name="Name">The tool's name.</param>
public sealed record AgentToolCall(string Name) : AgentEvent;
