using System.Management.Automation;

namespace NemoVideo.PowerShell;

/// <summary>
/// Sends files to a backend. Each video begins a session of its own; sound and pictures join the session of the video before
/// them, and are part of what is written for that video.
/// </summary>
[Cmdlet(VerbsCommunications.Send, "NemoMedia", DefaultParameterSetName = "Path", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.Low, HelpUri = "https://github.com/nemovideo/nemovideo-powershell/blob/main/docs/en-US/Send-NemoMedia.md")]
[OutputType(typeof(NemoMedia))]
public sealed class SendNemoMediaCommand : NemoCommand
{
    private static int s_activities = 2000;

    /// <summary>Whether an object of the pipeline can say which session to use: not when it is the file as well.</summary>
    private bool _takesSession;

    /// <summary>A video that waits for what may belong to it.</summary>
    private MediaGroup? _open;

    /// <summary>The session of what was sent last, once that is sent; null when nothing was, and null in it when there is no session.</summary>
    private Task<NemoSession?>? _last;

    /// <summary>The files to send; wildcards are allowed.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = "Path")]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Path { get; set; } = [];

    /// <summary>The files to send, with every character taken as it is.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = "LiteralPath")]
    [Alias("PSPath", "LP", "FullName")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>Files to go along with each video: paths, or a script block that gives them, with the video as $_.</summary>
    [Parameter(Position = 1)]
    [ValidateNotNullOrEmpty]
    public object[]? With { get; set; }

    /// <summary>The session that everything goes to, instead of one a video.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Alias("SessionId")]
    [ArgumentCompleter(typeof(SessionCompleter))]
    public SessionReference? Session { get; set; }

    /// <summary>The connection to use; that of the session, or the runspace's own, unless given.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public NemoConnection? Connection { get; set; }

    /// <summary>How many videos may be sent at once.</summary>
    [Parameter]
    [ValidateRange(1, 64)]
    public int ThrottleLimit { get; set; } = 4;

    internal override Task BeginAsync(IPipeline pipeline)
    {
        // An exported file is sent like any other, to a session of its own, although it says which session it came out of.
        _takesSession = IsGiven(nameof(Session)) || IsGiven(nameof(Path)) || IsGiven(nameof(LiteralPath));
        return base.BeginAsync(pipeline);
    }

    internal override async Task ProcessAsync(IPipeline pipeline)
    {
        NemoConnection connection = pipeline.State.ConnectionOr(Connection ?? Session?.Connection);

        // Paths and script blocks belong to the pipeline thread, which this is until the first await.
        List<(object Target, NemoException Error)> errors = [];
        List<(string Path, string[] With)> files = [];
        bool literal = ParameterSetName == "LiteralPath";
        foreach (string path in literal ? LiteralPath : Path)
            Resolve(pipeline, path, literal, files, errors);

        foreach ((object target, NemoException error) in errors)
            await pipeline.WriteErrorAsync(error, target).ConfigureAwait(false);
        foreach ((string path, string[] with) in files)
            await TakeAsync(pipeline, connection, path, with).ConfigureAwait(false);
    }

    internal override async Task EndAsync(IPipeline pipeline)
    {
        await CloseGroupAsync(pipeline).ConfigureAwait(false);
        await base.EndAsync(pipeline).ConfigureAwait(false);
    }

    private void Resolve(IPipeline pipeline, string path, bool literal, List<(string, string[])> files, List<(object, NemoException)> errors)
    {
        try
        {
            foreach (string file in pipeline.ResolveExisting(path, literal))
            {
                try
                {
                    files.Add((file, With is null ? [] : WithFiles.Resolve(With, file, pipeline)));
                }
                catch (NemoException e)
                {
                    errors.Add((file, e));
                }
            }
        }
        catch (NemoException e)
        {
            errors.Add((path, e));
        }
    }

    private async Task TakeAsync(IPipeline pipeline, NemoConnection connection, string path, string[] with)
    {
        // What can be refused is refused before anything is begun, and never part of a group.
        try
        {
            foreach (string file in with.Prepend(path))
                connection.Backend.Media.Check(file);
        }
        catch (NemoException e)
        {
            await pipeline.WriteErrorAsync(e, path).ConfigureAwait(false);
            return;
        }

        string target = with.Length == 0 ? path : $"{path} with {string.Join(", ", with.Select(System.IO.Path.GetFileName))}";
        if (!await pipeline.ShouldProcessAsync(target, "Send").ConfigureAwait(false))
            return;

        var group = new MediaGroup(path, with, pipeline.State.NextOrder(), connection);
        bool isVideo = connection.Backend.Media.Kinds[System.IO.Path.GetExtension(path)] == NemoMediaKind.Video;
        if (_takesSession && Session is { } session)
        {
            var given = new NemoSession { SessionId = session.SessionId, Name = session.SessionId, Connection = connection };
            await SendAsync(pipeline, group, given).ConfigureAwait(false);
        }
        else if (isVideo)
        {
            await CloseGroupAsync(pipeline).ConfigureAwait(false);
            _open = group;

            // With -With, what belongs to the video is known; without, a sound may follow.
            if (With is not null)
                await CloseGroupAsync(pipeline).ConfigureAwait(false);
        }
        else if (_open is not null)
        {
            _open.Files.AddRange(group.Files);
        }
        else
        {
            NemoSession? current = pipeline.State.CurrentSession;
            await SendAsync(pipeline, group, ReferenceEquals(current?.Connection, connection) ? current : null).ConfigureAwait(false);
        }
    }

    private async Task CloseGroupAsync(IPipeline pipeline)
    {
        if (_open is not { } group)
            return;

        _open = null;
        _last = await StartAsync(pipeline, group, () => SendToNewSessionAsync(pipeline, group)).ConfigureAwait(false);
    }

    /// <summary>Sends files to a session that there is: that of the video before, or else the given one.</summary>
    private async Task SendAsync(IPipeline pipeline, MediaGroup group, NemoSession? otherwise)
    {
        // One after the other: the order in which sounds are sent says which is the latest.
        Task<NemoSession?>? previous = _last;
        bool toPrevious = (!_takesSession || Session is null) && previous is not null;
        _last = await StartAsync(pipeline, group, async () =>
        {
            NemoSession? session = previous is null ? null : await previous.ConfigureAwait(false);
            session = (toPrevious ? session : otherwise)
                ?? throw new NemoException(NemoErrorCode.VideoMissing, $"There is no session for '{group.Files[0]}': no video was sent before it.");
            group.Session = session;
            if (group.Connection.TakeUnused(session))
                pipeline.State.Journal.Write(session, session.Name, pipeline.State.Time.GetUtcNow());
            await UploadAsync(pipeline, group, session).ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    private static async Task SendToNewSessionAsync(IPipeline pipeline, MediaGroup group)
    {
        RunspaceState state = pipeline.State;
        string name = System.IO.Path.GetFileNameWithoutExtension(group.Files[0]);
        NemoSession session = group.Connection.TakeUnused()
            ?? await group.Connection.BeginSessionAsync(name, "en", state.Time, pipeline.Stopping).ConfigureAwait(false);
        state.Journal.Write(session, name, state.Time.GetUtcNow());
        try
        {
            await UploadAsync(pipeline, group, session).ConfigureAwait(false);
        }
        catch when (group.Session is null)
        {
            // Nothing has reached it: the next video can use it.
            group.Connection.Offer(session);
            throw;
        }
    }

    /// <summary>Starts sending; the task that comes back ends with the session, or with null when there is none to go on with.</summary>
    private async Task<Task<NemoSession?>> StartAsync(IPipeline pipeline, MediaGroup group, Func<Task> send)
    {
        var sent = new TaskCompletionSource<NemoSession?>(TaskCreationOptions.RunContinuationsAsynchronously);
        await StartItemAsync(pipeline, ThrottleLimit, group.Files[0], async () =>
        {
            try
            {
                await send().ConfigureAwait(false);
            }
            finally
            {
                sent.SetResult(group.Session);
            }
        }).ConfigureAwait(false);
        return sent.Task;
    }

    private static async Task UploadAsync(IPipeline pipeline, MediaGroup group, NemoSession session)
    {
        int activityId = Interlocked.Increment(ref s_activities);
        string activity = $"Sending {System.IO.Path.GetFileName(group.Files[0])}";
        IReadOnlyList<MediaInfo> infos;
        pipeline.WriteProgress(activityId, activity, $"{group.Files.Count} file(s)", null);
        try
        {
            var progress = new Reporter<TransferProgress>(report => pipeline.WriteProgress(activityId, activity, $"{report.BytesDone:N0} bytes", 100.0 * report.BytesDone / report.BytesTotal));
            infos = await group.Connection.Backend.UploadAsync(session.SessionId, group.Files, progress, pipeline.Stopping).ConfigureAwait(false);
        }
        finally
        {
            pipeline.CompleteProgress(activityId, activity);
        }

        group.Session = session;
        foreach (string file in group.Files)
            group.Connection.Inputs.Add(file);
        NemoMedia[] media = group.Files.Zip(infos, (file, info) => NemoMedia.From(info, session.SessionId, group.Connection, file)).ToArray();
        pipeline.State.MakeCurrent(session, group.Order);
        await pipeline.WriteObjectAsync(media[0] with { With = media[1..] }).ConfigureAwait(false);
    }

    /// <summary>Files that go to one session: the first, and what belongs to it.</summary>
    /// <param name="path">The first file.</param>
    /// <param name="with">The others that are known at once.</param>
    /// <param name="order">When it was begun, among all that was.</param>
    /// <param name="connection">Where they are sent.</param>
    private sealed class MediaGroup(string path, string[] with, long order, NemoConnection connection)
    {
        internal List<string> Files { get; } = [path, .. with];

        internal long Order { get; } = order;

        internal NemoConnection Connection { get; } = connection;

        /// <summary>Where they go, once that is certain.</summary>
        internal NemoSession? Session { get; set; }
    }
}
