namespace NemoVideo.PowerShell;

/// <summary>
/// A session, however it is named: by its id, or by any object that belongs to one. What PowerShell converts a -Session
/// argument, or an object from the pipeline, to.
/// </summary>
public sealed class SessionReference
{
    private readonly string? _name;

    /// <summary>Names a session by its id.</summary>
    /// <param name="sessionId">The id.</param>
    public SessionReference(string sessionId) => SessionId = sessionId;

    /// <summary>Names a session by itself.</summary>
    /// <param name="session">The session.</param>
    public SessionReference(NemoSession session)
        : this(session?.SessionId!, session?.Connection) => _name = session?.Name;

    /// <summary>Names the session that a file was sent to.</summary>
    /// <param name="media">The file.</param>
    public SessionReference(NemoMedia media)
        : this(media?.SessionId!, media?.Connection) => Media = media;

    /// <summary>Names the session that was edited.</summary>
    /// <param name="edit">The edit.</param>
    public SessionReference(NemoEdit edit)
        : this(edit?.SessionId!, edit?.Connection)
    {
        Edit = edit;
        Media = edit?.Source;
    }

    /// <summary>Names the session that a timeline belongs to.</summary>
    /// <param name="timeline">The timeline.</param>
    public SessionReference(NemoTimeline timeline)
        : this(timeline?.SessionId!, timeline?.Connection)
    {
    }

    /// <summary>Names the session that was exported.</summary>
    /// <param name="export">The export.</param>
    public SessionReference(NemoExport export)
        : this(export?.SessionId!, export?.Connection) => Media = export?.Source;

    /// <summary>Names the session that is rendered.</summary>
    /// <param name="render">The render.</param>
    public SessionReference(NemoRender render)
        : this(render?.SessionId!, render?.Connection) => Render = render;

    private SessionReference(string sessionId, NemoConnection? connection)
    {
        SessionId = sessionId ?? throw new ArgumentNullException(nameof(sessionId), "The object belongs to no session.");
        Connection = connection;
    }

    /// <summary>The session's id.</summary>
    public string SessionId { get; }

    /// <summary>What to call it before people: the video's name, or the session's, or else its id.</summary>
    internal string Name => Media?.Name ?? _name ?? SessionId;

    /// <summary>The connection that the object brought along; null for a bare id.</summary>
    public NemoConnection? Connection { get; }

    /// <summary>The video that the object is, or came from; null where it says nothing of one.</summary>
    internal NemoMedia? Media { get; }

    /// <summary>The edit that the object is; null where it is none.</summary>
    internal NemoEdit? Edit { get; }

    /// <summary>The render that the object is; null where it is none.</summary>
    internal NemoRender? Render { get; }

    /// <summary>The session's id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => SessionId;
}
