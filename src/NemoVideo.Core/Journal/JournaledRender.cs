namespace NemoVideo;

/// <summary>The journal's record of a render, written before it is submitted, so that any later process can pick it up.</summary>
/// <param name="RenderId">The render.</param>
/// <param name="SessionId">The session.</param>
/// <param name="Backend">The backend's kind.</param>
/// <param name="Location">The backend's location.</param>
/// <param name="Target">The full path that the result goes to.</param>
/// <param name="SubmittedAt">When the record was first written.</param>
/// <param name="State">The last state that was seen.</param>
public sealed record JournaledRender(
    string RenderId, string SessionId, NemoBackendKind Backend, string Location, string Target, DateTimeOffset SubmittedAt, NemoRenderState State);
