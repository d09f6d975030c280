namespace NemoVideo;

/// <summary>One of the agent's tools has ended.</summary>
/// <param name="Name">The tool's name.</param>
public sealed record AgentToolResult(string Name) : AgentEvent;
