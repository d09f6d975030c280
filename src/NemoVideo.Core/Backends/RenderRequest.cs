namespace NemoVideo;

/// <summary>What to render.</summary>
/// <param name="RenderId">The caller's own, unique id for the render.</param>
/// <param name="SessionId">The session.</param>
/// <param name="DraftJson">The draft exactly as the state gave it.</param>
/// <param name="Format">The container, such as <c>mp4</c>.</param>
/// <param name="Quality">The quality preset, such as <c>high</c>.</param>
public sealed record RenderRequest(string RenderId, string SessionId, string DraftJson, string Format, string Quality);
