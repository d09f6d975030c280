namespace NemoVideo;

/// <summary>A sign, every few minutes, that the agent is still being waited for.</summary>
/// <param name="Elapsed">How long ago the message was sent.</param>
/// <param name="Receiving">Whether anything was heard of the service since the last sign.</param>
public sealed record AgentHeartbeat(TimeSpan Elapsed, bool Receiving) : AgentEvent;
