namespace NemoVideo.Tests;

/// <summary>The ways in which a request can go wrong.</summary>
public enum FaultKind
{
    /// <summary>The request is answered, and from then on connections to <see cref="Fault.Host"/> are refused, until <see cref="ScriptedCloud.Listen"/>.</summary>
    ListenNoMore,

    /// <summary>After so many bytes of the request's body no more are read, and nothing comes back. The service never sees the request.</summary>
    HoldRequest,

    /// <summary>After so many bytes of the request's body the connection is reset. The service never sees the request.</summary>
    ResetRequest,

    /// <summary>After so many bytes of the reply the connection is reset.</summary>
    Reset,

    /// <summary>After so many bytes of the reply the connection is closed in good order.</summary>
    Close,

    /// <summary>After so many bytes of the reply nothing more comes.</summary>
    Stall,

    /// <summary>After so many bytes of the reply the rest comes one byte at a time, each after <see cref="Fault.Interval"/>.</summary>
    Drip,

    /// <summary>The reply is <see cref="Fault.Status"/>, with a body like the framework's.</summary>
    Status,

    /// <summary>The reply is an error by <see cref="Fault.Code"/> in the body, under status 200.</summary>
    Code,

    /// <summary>The reply's body is <see cref="Fault.Body"/>, under status 200.</summary>
    Body,

    /// <summary>The reply is a page for people, under status 200.</summary>
    Html,

    /// <summary>The reply's body ends in its middle, in good order. Of a stream it is the last event whose JSON does so.</summary>
    CutJson,

    /// <summary>The reply is labelled as plain text.</summary>
    WrongType,

    /// <summary>The reply announces more bytes than come.</summary>
    WrongLength,

    /// <summary>The reply sends the caller to another host.</summary>
    Redirect,

    /// <summary>The reply is compressed: a few kilobytes that become hundreds of megabytes.</summary>
    GzipBomb,

    /// <summary>The reply is one line of ten megabytes.</summary>
    LongLine,

    /// <summary>The reply begins, and then goes on with signs of life for ever.</summary>
    Heartbeats,
}
