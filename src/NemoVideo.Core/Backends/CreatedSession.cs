namespace NemoVideo;

/// <summary>The identifiers of a new session.</summary>
/// <param name="SessionId">The session; a string of digits that may exceed 2^53, so never a number.</param>
/// <param name="TaskId">The project that the session belongs to; null where the backend has none.</param>
/// <param name="UserId">Whose it is; null where the backend has no users.</param>
public sealed record CreatedSession(string SessionId, string? TaskId, string? UserId);
