namespace NemoVideo;

/// <summary>
/// What can stand behind the cmdlets: something that keeps sessions, takes media, edits on request and renders.
/// All members throw <see cref="NemoException"/> for what goes wrong and <see cref="OperationCanceledException"/>
/// when cancelled; none repeats a request that may have changed something.
/// </summary>
public interface INemoBackend : IAsyncDisposable
{
    /// <summary>Which backend this is.</summary>
    NemoBackendKind Kind { get; }

    /// <summary>Where it is: the service's address, or the folder that the local engine keeps its sessions in.</summary>
    string Location { get; }

    /// <summary>What files it takes.</summary>
    MediaRules Media { get; }

    /// <summary>How its edits behave.</summary>
    EditTraits Edits { get; }

    /// <summary>What it does with renders.</summary>
    RenderTraits Renders { get; }

    /// <summary>Makes sure that the caller may use the backend, acquiring a token where one is needed. The token stays inside.</summary>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>What the caller may do.</returns>
    Task<BackendAccess> AcquireTokenAsync(CancellationToken cancellationToken);

    /// <summary>Begins a new, empty session.</summary>
    /// <param name="name">What the project is called.</param>
    /// <param name="language">The language of replies, as an ISO 639 code.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The new session's identifiers.</returns>
    Task<CreatedSession> CreateSessionAsync(string name, string language, CancellationToken cancellationToken);

    /// <summary>Reads the state of a session.</summary>
    /// <param name="sessionId">The session.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>Its media and its draft, raw and parsed.</returns>
    Task<SessionState> GetStateAsync(string sessionId, CancellationToken cancellationToken);

    /// <summary>Uploads files to a session, all or none.</summary>
    /// <param name="sessionId">The session.</param>
    /// <param name="paths">The files' full paths, in the order in which they are to stand in the session.</param>
    /// <param name="progress">Is told how far the upload of all is; may be null.</param>
    /// <param name="cancellationToken">Cancels the upload.</param>
    /// <returns>What the backend says of each file, in the order of the paths.</returns>
    Task<IReadOnlyList<MediaInfo>> UploadAsync(string sessionId, IReadOnlyList<string> paths, IProgress<TransferProgress>? progress, CancellationToken cancellationToken);

    /// <summary>Has the backend fetch a file by itself.</summary>
    /// <param name="sessionId">The session.</param>
    /// <param name="address">Where the file is.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>What the backend says of the file.</returns>
    Task<MediaInfo> UploadAsync(string sessionId, Uri address, CancellationToken cancellationToken);

    /// <summary>Tells what a message would do, and changes nothing.</summary>
    /// <param name="sessionId">The session.</param>
    /// <param name="message">What the user wants, in plain words.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>What would be done, as a sentence; null where nobody but the agent can tell, who would do it.</returns>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.InstructionNotUnderstood"/> when nothing would be done.</exception>
    Task<string?> PlanAsync(string sessionId, string message, CancellationToken cancellationToken);

    /// <summary>
    /// Sends a message to the editing agent. Calling this twice edits twice. What fails with <see cref="NemoErrorCode.EditOutcomeUnknown"/>
    /// may have reached the backend; what fails with any other code has not, or was refused, and has changed nothing.
    /// </summary>
    /// <param name="sessionId">The session.</param>
    /// <param name="message">The instruction.</param>
    /// <param name="cancellationToken">Ends the listening; the edit may go on.</param>
    /// <returns>What the agent says and does, until it is done.</returns>
    IAsyncEnumerable<AgentEvent> SendMessageAsync(string sessionId, string message, CancellationToken cancellationToken);

    /// <summary>Asks for the balance of the account.</summary>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The balance; null where nothing is counted.</returns>
    Task<NemoCredit?> GetCreditAsync(CancellationToken cancellationToken);

    /// <summary>Starts a render. One of this id that was started before, and whose answer was lost, is not started again.</summary>
    /// <param name="request">What to render, with the caller's own id for it.</param>
    /// <param name="cancellationToken">Cancels the request, not the render.</param>
    /// <returns>The render as it stands.</returns>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.RenderFailed"/> when the backend refuses; another id may help.</exception>
    Task<RenderStatus> StartRenderAsync(RenderRequest request, CancellationToken cancellationToken);

    /// <summary>Looks at a render.</summary>
    /// <param name="renderId">Its id.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The render as it stands; null when the backend knows none of this id.</returns>
    Task<RenderStatus?> GetRenderAsync(string renderId, CancellationToken cancellationToken);

    /// <summary>Stops a render, waits until it has stopped, and gives its result up. One that is not known is none to stop.</summary>
    /// <param name="renderId">Its id.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>A task that ends when the render has.</returns>
    Task CancelRenderAsync(string renderId, CancellationToken cancellationToken);

    /// <summary>Brings the result of a completed render into a file. What is left in the file after a failure is for the caller to delete.</summary>
    /// <param name="render">The render.</param>
    /// <param name="path">The file to write, which does not exist yet.</param>
    /// <param name="progress">Is told how far the download is; may be null.</param>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <returns>A task that ends when the file is complete.</returns>
    Task DownloadAsync(RenderStatus render, string path, IProgress<TransferProgress>? progress, CancellationToken cancellationToken);

    /// <summary>Makes a link that opens the session in a browser, free of any secret of the account.</summary>
    /// <param name="sessionId">The session.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The link; null where there is no browser view.</returns>
    Task<Uri?> GetBrowserLinkAsync(string sessionId, CancellationToken cancellationToken);
}
