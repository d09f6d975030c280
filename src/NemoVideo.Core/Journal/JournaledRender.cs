namespace NemoVideo;

/// <summary>The journal's record of a render, written before it is submitted, so that any later process can pick it up.</summary>
/// <param name="RenderId">The render.</param>
/// <param name="SessionId">The session.</param>
/// <param name="Backend">The backend's kind.</param>
/// <param name="Location">The backend's location.</param>
/// <param name="Target">The full path that the result goes to.</param>
/// <param name="Overwrite">Whether the file may be replaced if it exists.</param>
/// <param name="Source">The full path of the video that went in; null when it is not on this machine.</param>
/// <param name="SubmittedAt">When the record was first written.</param>
/// <param name="State">The last state that was seen.</param>
/// <param name="BroughtHomeAt">When the result was complete at its target; null until then.</param>
/// <param name="Result">The complete result, before it gets its name; null until then.</param>
public sealed record JournaledRender(
    string RenderId, string SessionId, NemoBackendKind Backend, string Location, string Target, bool Overwrite, string? Source,
    DateTimeOffset SubmittedAt, NemoRenderState State, DateTimeOffset? BroughtHomeAt = null, FileStamp? Result = null)
{
    /// <summary>Whether there is still something to bring home, or to wait for.</summary>
    internal bool IsOpen => BroughtHomeAt is null && State is NemoRenderState.Pending or NemoRenderState.Processing or NemoRenderState.Completed;
}
