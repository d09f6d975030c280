namespace NemoVideo;

/// <summary>The agent reports that it failed.</summary>
/// <param name="Message">Its words.</param>
/// <param name="Code">The error it amounts to; <see cref="NemoErrorCode.AgentFailed"/> unless the backend knows better.</param>
public sealed record AgentError(string Message, NemoErrorCode Code = NemoErrorCode.AgentFailed) : AgentEvent;
