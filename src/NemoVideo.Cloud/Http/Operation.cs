namespace NemoVideo.Cloud;

/// <summary>
/// An operation of the service, and what is safe to do when it fails (docs/protocol.md, "Retry safety"). A call that never left,
/// or that was put off, may always be made again.
/// </summary>
/// <param name="Name">What it does, for messages: "the balance could not be asked for".</param>
/// <param name="RetryLost">Whether it may be made again when it may have been received: it changes nothing, or doing it twice does no harm.</param>
/// <param name="Refusal">The error that a refusal without a known code amounts to.</param>
/// <param name="PaymentRequired">The error that HTTP status 402 amounts to.</param>
/// <param name="Forbidden">The error that HTTP status 403 amounts to.</param>
/// <param name="NotFound">The error that HTTP status 404 amounts to: where no session is asked for, it is not the service that answers.</param>
internal sealed record Operation(
    string Name,
    bool RetryLost,
    NemoErrorCode Refusal = NemoErrorCode.UnexpectedReply,
    NemoErrorCode PaymentRequired = NemoErrorCode.OutOfCredits,
    NemoErrorCode Forbidden = NemoErrorCode.AccessDenied,
    NemoErrorCode NotFound = NemoErrorCode.SessionNotFound)
{
    internal static readonly Operation AnonymousToken = new("Asking for an anonymous token", RetryLost: true, NemoErrorCode.AccessDenied, NotFound: NemoErrorCode.UnexpectedReply);

    /// <summary>Each call makes another session; an empty one too many does no harm.</summary>
    internal static readonly Operation CreateSession = new("Beginning a session", RetryLost: true, NotFound: NemoErrorCode.UnexpectedReply);

    internal static readonly Operation State = new("Reading the session's state", RetryLost: true);

    internal static readonly Operation Credit = new("Asking for the balance", RetryLost: true, NotFound: NemoErrorCode.UnexpectedReply);

    internal static readonly Operation ClaimToken = new("Making a browser link", RetryLost: true);

    /// <summary>A file that arrives twice wastes bandwidth only.</summary>
    internal static readonly Operation Upload = new("Uploading", RetryLost: true);

    internal static readonly Operation Message = new("Sending the instruction", RetryLost: false, NemoErrorCode.AgentFailed);

    /// <summary>Whether a lost one was received is found out by asking for it, not by submitting it again.</summary>
    internal static readonly Operation StartRender = new("Submitting the render", RetryLost: false, NemoErrorCode.RenderFailed, NemoErrorCode.ExportNotInPlan, NemoErrorCode.ExportNotInPlan);

    internal static readonly Operation Render = new("Looking at the render", RetryLost: true, NemoErrorCode.RenderFailed, NemoErrorCode.ExportNotInPlan, NemoErrorCode.ExportNotInPlan);

    internal static readonly Operation CancelRender = new("Cancelling the render", RetryLost: true);

    internal static readonly Operation Download = new("Fetching the result", RetryLost: true, NemoErrorCode.DownloadIncomplete, NemoErrorCode.ExportNotInPlan, NemoErrorCode.DownloadIncomplete);
}
