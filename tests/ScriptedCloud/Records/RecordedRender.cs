namespace NemoVideo.Tests;

/// <summary>A submission of a render whose whole body was read.</summary>
/// <param name="RenderId">The render's id.</param>
/// <param name="SessionId">The session.</param>
/// <param name="DraftJson">The draft as it came, to the letter.</param>
/// <param name="Refused">Whether it was definitely refused.</param>
public sealed record RecordedRender(string RenderId, string SessionId, string DraftJson, bool Refused);
