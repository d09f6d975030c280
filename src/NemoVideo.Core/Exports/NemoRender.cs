namespace NemoVideo;

/// <summary>A render that was begun from this machine, by this or an earlier process.</summary>
public sealed class NemoRender
{
    /// <summary>The render's id.</summary>
    public required string RenderId { get; init; }

    /// <summary>How far it is.</summary>
    public required NemoRenderState State { get; init; }

    /// <summary>How much is done, 0 to 100; null when that is not known.</summary>
    public double? PercentComplete { get; init; }

    /// <summary>The full path that the result goes to, or has gone to.</summary>
    public required string Target { get; init; }

    /// <summary>The full path of the video that went in; null when it is not on this machine.</summary>
    public string? Source { get; init; }

    /// <summary>When the render was begun.</summary>
    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>When the result was complete at its target; null until then.</summary>
    public DateTimeOffset? BroughtHomeAt { get; init; }

    /// <summary>Why it failed, in the backend's words; null unless it did.</summary>
    public string? Error { get; init; }

    /// <summary>The session that is rendered.</summary>
    public required string SessionId { get; init; }

    /// <summary>The connection of the session.</summary>
    public required NemoConnection Connection { get; init; }

    /// <summary>The complete result, as it was before it got its name; null when nothing was so far.</summary>
    internal FileStamp? Result { get; init; }

    /// <summary>Whether the file at the target may be replaced if it exists.</summary>
    internal bool Overwrite { get; init; }

    /// <summary>Id and state.</summary>
    /// <returns>The summary.</returns>
    public override string ToString() => $"{RenderId}: {State}";

    /// <summary>Describes a render by its record and what the backend says of it now.</summary>
    internal static NemoRender From(JournaledRender record, RenderStatus? now, NemoConnection connection) => new()
    {
        RenderId = record.RenderId,
        State = now?.State ?? record.State,
        PercentComplete = now?.PercentComplete,
        Target = record.Target,
        Source = record.Source,
        Overwrite = record.Overwrite,
        Result = record.Result,
        SubmittedAt = record.SubmittedAt,
        BroughtHomeAt = record.BroughtHomeAt,
        Error = now?.Error?.Message,
        SessionId = record.SessionId,
        Connection = connection,
    };
}
