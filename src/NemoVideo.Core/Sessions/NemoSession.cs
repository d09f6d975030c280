namespace NemoVideo;

/// <summary>An editing project with one timeline.</summary>
public sealed class NemoSession
{
    /// <summary>The session's id; digits, but never a number.</summary>
    public required string SessionId { get; init; }

    /// <summary>What the project is called.</summary>
    public required string Name { get; init; }

    /// <summary>The project's id in the service; null where there is none.</summary>
    public string? TaskId { get; init; }

    /// <summary>When this machine began the session; null when it was begun elsewhere.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>A link that opens the session in a browser; null unless it was asked for, and where there is no browser view.</summary>
    public Uri? BrowserLink { get; internal set; }

    /// <summary>The connection that reaches the session.</summary>
    public required NemoConnection Connection { get; init; }

    /// <summary>The session's id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => SessionId;
}
