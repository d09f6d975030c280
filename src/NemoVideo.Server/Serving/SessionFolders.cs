namespace NemoVideo.Server.Serving;

/// <summary>
/// The sessions of a server: each has a folder for what was uploaded to it, whose time of change tells when the session was last
/// used. A session without a folder has expired, or is none of this server's.
/// </summary>
/// <param name="folder">The folder that holds them.</param>
/// <param name="disk">The disk that they take space of.</param>
/// <param name="limits">How many there may be, and for how long.</param>
/// <param name="time">The clock.</param>
internal sealed class SessionFolders(string folder, DiskSpace disk, ServeLimits limits, TimeProvider time)
{
    /// <summary>Makes sure that there may be another session.</summary>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.RateLimited"/> when there may not.</exception>
    internal void EnsureRoom()
    {
        if (Directory.EnumerateDirectories(folder).Count() >= limits.Sessions)
            throw new NemoException(NemoErrorCode.RateLimited, $"This server keeps {limits.Sessions:N0} sessions, and has as many. One that is not used for {limits.Keep.TotalDays:0} days makes room.");
    }

    /// <summary>Makes the folder of a new session.</summary>
    internal void Add(string sessionId)
    {
        if (!SafeId.Is(sessionId))
            throw new NemoException(NemoErrorCode.UnexpectedReply, $"The engine gave a session the id '{sessionId}', which cannot name a folder.");
        Directory.CreateDirectory(Path.Combine(folder, sessionId));
        Touch(sessionId);
    }

    /// <summary>The folder of a session, which counts as used now.</summary>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.SessionNotFound"/> when there is none.</exception>
    internal string Use(string sessionId)
    {
        if (!SafeId.Is(sessionId) || !Directory.Exists(Path.Combine(folder, sessionId)))
            throw new NemoException(NemoErrorCode.SessionNotFound, $"This server has no session '{sessionId}', or not any more: it keeps one for {limits.Keep.TotalDays:0} days after its last use.");
        Touch(sessionId);
        return Path.Combine(folder, sessionId);
    }

    /// <summary>Deletes what was uploaded to sessions that have not been used for long.</summary>
    internal void DeleteExpired()
    {
        foreach (string path in Directory.EnumerateDirectories(folder))
        {
            if (time.GetUtcNow() - Directory.GetLastWriteTimeUtc(path) > limits.Keep)
                disk.Delete(path);
        }
    }

    private void Touch(string sessionId) => Directory.SetLastWriteTimeUtc(Path.Combine(folder, sessionId), time.GetUtcNow().UtcDateTime);
}
