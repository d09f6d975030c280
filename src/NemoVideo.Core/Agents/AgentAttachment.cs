namespace NemoVideo;

/// <summary>A small file that the agent gives along with its reply, such as a still picture.</summary>
/// <param name="MediaType">Its type, such as <c>image/png</c>.</param>
/// <param name="Data">Its content.</param>
public sealed record AgentAttachment(string MediaType, ReadOnlyMemory<byte> Data) : AgentEvent;
