namespace NemoVideo;

/// <summary>The journal's record of a session that was begun from this machine.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="TaskId">Its project in the service, if any.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Backend">The backend's kind.</param>
/// <param name="Location">The backend's location.</param>
/// <param name="CreatedAt">When it was begun.</param>
/// <param name="Source">The full path of the video that it was begun for, which a cloud does not know; null where there was none.</param>
public sealed record JournaledSession(string SessionId, string? TaskId, string Name, NemoBackendKind Backend, string Location, DateTimeOffset CreatedAt, string? Source = null);
