namespace NemoVideo;

/// <summary>A sign that the agent is still at work.</summary>
public sealed record AgentHeartbeat : AgentEvent;
