namespace NemoVideo.Tests;

/// <summary>The operations of the service, each of which can be made to fail by itself.</summary>
public enum Endpoint
{
    /// <summary>Asks for an anonymous token.</summary>
    AnonymousToken,

    /// <summary>Begins a session.</summary>
    CreateSession,

    /// <summary>Uploads files.</summary>
    Upload,

    /// <summary>Has the service fetch a file by its address.</summary>
    UploadByAddress,

    /// <summary>Reads a session's state.</summary>
    State,

    /// <summary>Asks for the balance.</summary>
    Credit,

    /// <summary>Sends a message to the agent.</summary>
    Message,

    /// <summary>Submits a render.</summary>
    SubmitRender,

    /// <summary>Looks at a render.</summary>
    PollRender,

    /// <summary>Cancels a render.</summary>
    CancelRender,

    /// <summary>Fetches a result from the storage host.</summary>
    Download,

    /// <summary>Fetches a result from the API itself.</summary>
    ApiDownload,

    /// <summary>Asks for a token that opens a session in a browser.</summary>
    ClaimToken,
}
