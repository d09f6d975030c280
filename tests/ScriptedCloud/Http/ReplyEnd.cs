namespace NemoVideo.Tests;

/// <summary>The ways in which HTTP tells where a body ends.</summary>
public enum ReplyEnd
{
    /// <summary>By its length, announced in the head.</summary>
    Length,

    /// <summary>By a last chunk; a connection that closes before is a body cut short.</summary>
    Chunks,

    /// <summary>By the connection's end; a body that is cut looks complete.</summary>
    Connection,
}
