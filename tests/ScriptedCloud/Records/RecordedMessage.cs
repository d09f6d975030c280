namespace NemoVideo.Tests;

/// <summary>A message to the agent whose whole body was read.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="Text">The instruction.</param>
/// <param name="Refused">Whether it was definitely refused, so that sending it again is right.</param>
public sealed record RecordedMessage(string SessionId, string Text, bool Refused);
