namespace NemoVideo;

/// <summary>A file that was sent to a session, with the files that went along with it.</summary>
public sealed record NemoMedia
{
    /// <summary>The file's name.</summary>
    public required string Name { get; init; }

    /// <summary>The file's full path on this machine; null when it came from elsewhere.</summary>
    public string? FullName { get; init; }

    /// <summary>What the file holds.</summary>
    public required NemoMediaKind Kind { get; init; }

    /// <summary>The length; null for pictures, and where the backend does not say.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>The width of the picture as it is shown, in pixels; null for sound.</summary>
    public int? Width { get; init; }

    /// <summary>The height of the picture as it is shown, in pixels; null for sound.</summary>
    public int? Height { get; init; }

    /// <summary>The size in bytes; null when the file came from elsewhere.</summary>
    public long? Length { get; init; }

    /// <summary>The files that were sent along with this one, into the same session.</summary>
    public IReadOnlyList<NemoMedia> With { get; init; } = [];

    /// <summary>The session that the file is in.</summary>
    public required string SessionId { get; init; }

    /// <summary>The connection of the session.</summary>
    public required NemoConnection Connection { get; init; }

    /// <summary>Describes a file by what the backend says of it.</summary>
    /// <param name="info">What the backend says.</param>
    /// <param name="sessionId">The session that the file is in.</param>
    /// <param name="connection">The connection of the session.</param>
    /// <param name="path">The file on this machine, where the caller knows it.</param>
    /// <returns>The description.</returns>
    public static NemoMedia From(MediaInfo info, string sessionId, NemoConnection connection, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(info);
        string? fullName = path ?? info.LocalPath;
        return new NemoMedia
        {
            Name = info.FileName ?? Path.GetFileName(fullName) ?? "",
            FullName = fullName,
            Kind = info.Kind ?? NemoMediaKind.Video,
            Duration = info.Duration,
            Width = info.Width,
            Height = info.Height,
            Length = fullName is not null && new FileInfo(fullName) is { Exists: true } file ? file.Length : null,
            SessionId = sessionId,
            Connection = connection,
        };
    }

    /// <summary>The first video in a session.</summary>
    /// <param name="state">The session's state.</param>
    /// <param name="sessionId">The session.</param>
    /// <param name="connection">The connection of the session.</param>
    /// <returns>The video; null when there is none.</returns>
    public static NemoMedia? FirstVideoOf(SessionState state, string sessionId, NemoConnection connection)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Media.FirstOrDefault(media => media.Kind == NemoMediaKind.Video) is { } video ? From(video, sessionId, connection) : null;
    }

    /// <summary>The file's name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
