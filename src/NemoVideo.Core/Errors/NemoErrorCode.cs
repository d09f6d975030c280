namespace NemoVideo;

/// <summary>Why an operation failed. The name of a member is the ErrorId that users see and test for.</summary>
public enum NemoErrorCode
{
    /// <summary>A failure that none of the others describes: a fault of ours.</summary>
    Unexpected,

    /// <summary>A parameter or an environment variable has a value that cannot be used.</summary>
    SettingInvalid,

    /// <summary>There is no connection to work over.</summary>
    NotConnected,

    /// <summary>The token is not valid any more and could not be renewed.</summary>
    TokenExpired,

    /// <summary>The session is not known to the backend.</summary>
    SessionNotFound,

    /// <summary>Another process is working on the session and did not finish in time.</summary>
    SessionBusy,

    /// <summary>The account has no credits left.</summary>
    OutOfCredits,

    /// <summary>The command has spent as many credits as it may.</summary>
    CreditLimitReached,

    /// <summary>The token is valid, but not for this.</summary>
    AccessDenied,

    /// <summary>A path names nothing that can be read as a file.</summary>
    MediaNotFound,

    /// <summary>The file is of a type, or has a content, that the backend does not take.</summary>
    UnsupportedMedia,

    /// <summary>The file is larger than the backend takes.</summary>
    MediaTooLarge,

    /// <summary>A file is gone, or not the one any more that was sent.</summary>
    MediaChanged,

    /// <summary>The backend cannot do what was asked at all.</summary>
    NotSupported,

    /// <summary>The plan of the account does not allow an export.</summary>
    ExportNotInPlan,

    /// <summary>The service asks for fewer requests.</summary>
    RateLimited,

    /// <summary>The connection was cut during an edit, and the session's state does not tell whether it was applied.</summary>
    EditOutcomeUnknown,

    /// <summary>The editing agent reported an error.</summary>
    AgentFailed,

    /// <summary>The instruction holds something that the local engine does not know, or a request asks for more than one thing; nothing was done.</summary>
    InstructionNotUnderstood,

    /// <summary>An edit needs a video, and the session has none.</summary>
    VideoMissing,

    /// <summary>An edit needs a new sound, and the session has none that fits.</summary>
    AudioSourceMissing,

    /// <summary>Two recordings could not be aligned with confidence.</summary>
    SyncNotConfident,

    /// <summary>The timeline holds nothing that could be exported.</summary>
    NothingToExport,

    /// <summary>The draft is not one that this engine can render.</summary>
    DraftInvalid,

    /// <summary>The file to be written exists, or is being written by another export.</summary>
    OutputExists,

    /// <summary>The file to be written is one of the files that went in.</summary>
    OutputIsInput,

    /// <summary>The file cannot be written where it was asked for.</summary>
    OutputNotWritable,

    /// <summary>No render of this id was begun from this machine.</summary>
    RenderNotFound,

    /// <summary>The render ended without a usable result.</summary>
    RenderFailed,

    /// <summary>The render did not end in time.</summary>
    RenderTimedOut,

    /// <summary>The result arrived cut short or changed.</summary>
    DownloadIncomplete,

    /// <summary>The service cannot be reached or answers with faults of its own.</summary>
    ServiceUnavailable,

    /// <summary>An answer is not what the protocol says.</summary>
    UnexpectedReply,

    /// <summary>The local engine found no ffmpeg.</summary>
    FfmpegMissing,
}
