namespace NemoVideo;

/// <summary>
/// The kind of a failure, for people who handle several alike. The names are those of PowerShell's
/// <c>System.Management.Automation.ErrorCategory</c>, so that the module can pass them on by name.
/// </summary>
public enum NemoErrorCategory
{
    /// <summary>None of the others.</summary>
    NotSpecified,

    /// <summary>No connection, or one that broke.</summary>
    ConnectionError,

    /// <summary>The caller could not be told who it is.</summary>
    AuthenticationError,

    /// <summary>A thing named by the caller does not exist.</summary>
    ObjectNotFound,

    /// <summary>A thing is in use by somebody else.</summary>
    ResourceBusy,

    /// <summary>A thing exists that must not.</summary>
    ResourceExists,

    /// <summary>A thing that was there before is not there any more, or not the same.</summary>
    ResourceUnavailable,

    /// <summary>Nothing is left of what is counted out.</summary>
    QuotaExceeded,

    /// <summary>A thing is of the wrong type.</summary>
    InvalidType,

    /// <summary>A thing is well-formed and still wrong inside.</summary>
    InvalidData,

    /// <summary>A thing said by the caller is not understood.</summary>
    InvalidArgument,

    /// <summary>The operation does not fit the present state.</summary>
    InvalidOperation,

    /// <summary>The operation ended with something unusable.</summary>
    InvalidResult,

    /// <summary>More than is allowed.</summary>
    LimitsExceeded,

    /// <summary>Known, but not allowed.</summary>
    PermissionDenied,

    /// <summary>Took longer than allowed.</summary>
    OperationTimeout,

    /// <summary>Reading failed.</summary>
    ReadError,

    /// <summary>Writing failed.</summary>
    WriteError,

    /// <summary>The other side does not keep to the protocol.</summary>
    ProtocolError,

    /// <summary>A program that is needed is not installed.</summary>
    NotInstalled,

    /// <summary>The backend has no such ability.</summary>
    NotImplemented,
}
