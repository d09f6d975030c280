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

    /// <summary>Addresses of files that the service fetches by itself.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = "Uri")]
    [ValidateNotNullOrEmpty]
    public Uri[] Uri { get; set; } = [];

    /// <summary>Files to go along with each video: paths, or a script block that gives them, with the video as $_.</summary>
    [Parameter(Position = 1, ParameterSetName = "Path")]
    [Parameter(Position = 1, ParameterSetName = "LiteralPath")]
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
        _takesSession = IsGiven(nameof(Session)) || IsGiven(nameof(Path)) || IsGiven(nameof(LiteralPath)) || IsGiven(nameof(Uri));
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
            await TakeAsync(pipeline, connection, new MediaGroup(path, with, pipeline.State.NextOrder(), connection)).ConfigureAwait(false);
        foreach (Uri address in Uri)
            await TakeAsync(pipeline, connection, new MediaGroup(address, pipeline.State.NextOrder(), connection)).ConfigureAwait(false);
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
                    files.Add((file, With is null ? [] : FilesOfItem.Resolve(nameof(With), With, file, pipeline)));
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

    private async Task TakeAsync(IPipeline pipeline, NemoConnection connection, MediaGroup group)
    {
        // What can be refused is refused before anything is begun, and never part of a group.
        try
        {
            foreach (string file in group.Files)
                connection.Backend.Media.Check(file);
        }
        catch (NemoException e)
        {
            await pipeline.WriteErrorAsync(e, group.Target).ConfigureAwait(false);
            return;
        }

        IEnumerable<string> along = group.Files.Where(file => file != group.Target).Select(file => System.IO.Path.GetFileName(file));
        if (!await pipeline.ShouldProcessAsync(along.Any() ? $"{group.Target} with {string.Join(", ", along)}" : group.Target, "Send").ConfigureAwait(false))
            return;

        bool isVideo = connection.Backend.Media.Kinds.GetValueOrDefault(System.IO.Path.GetExtension(group.Name)) == NemoMediaKind.Video;
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
                ?? throw new NemoException(NemoErrorCode.VideoMissing, $"There is no session for '{group.Target}': no video was sent before it.");
            group.Session = session;
            if (group.Connection.TakeUnused(session))
                pipeline.State.Journal.Write(session, session.Name, pipeline.State.Time.GetUtcNow());
            await UploadAsync(pipeline, group, session).ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    private static async Task SendToNewSessionAsync(IPipeline pipeline, MediaGroup group)
    {
        RunspaceState state = pipeline.State;
        string name = System.IO.Path.GetFileNameWithoutExtension(group.Name);
        NemoSession session = group.Connection.TakeUnused()
            ?? await group.Connection.BeginSessionAsync(name, "en", state.Time, pipeline.Stopping).ConfigureAwait(false);
        state.Journal.Write(session, name, state.Time.GetUtcNow(), group.Address is null ? group.Files[0] : null);
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
        await StartItemAsync(pipeline, ThrottleLimit, group.Target, async () =>
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
        string activity = $"Sending {group.Name}";
        List<NemoMedia> media = [];
        pipeline.WriteProgress(activityId, activity, $"{group.Count} file(s)", null);
        try
        {
            var progress = new ForwardedProgress<TransferProgress>(report => pipeline.WriteProgress(activityId, activity, $"{report.BytesDone:N0} bytes", 100.0 * report.BytesDone / report.BytesTotal));
            if (group.Address is { } address)
            {
                media.Add(NemoMedia.From(await group.Connection.Backend.UploadAsync(session.SessionId, address, pipeline.Stopping).ConfigureAwait(false), session.SessionId, group.Connection));
                group.Session = session;
            }

            if (group.Files.Count > 0)
            {
                IReadOnlyList<MediaInfo> infos = await group.Connection.Backend.UploadAsync(session.SessionId, group.Files, progress, pipeline.Stopping).ConfigureAwait(false);
                media.AddRange(group.Files.Zip(infos, (file, info) => NemoMedia.From(info, session.SessionId, group.Connection, file)));
                group.Session = session;
            }
        }
        finally
        {
            pipeline.CompleteProgress(activityId, activity);
        }

        foreach (string file in group.Files)
            group.Connection.Inputs.Add(file);
        pipeline.State.MakeCurrent(session, group.Order);
        await pipeline.WriteObjectAsync(media[0] with { With = media.Skip(1).ToArray() }).ConfigureAwait(false);
    }

    /// <summary>What goes to one session: the first file, or the address of one, and what belongs to it.</summary>
    private sealed class MediaGroup
    {
        internal MediaGroup(string path, string[] with, long order, NemoConnection connection)
        {
            Target = path;
            Files = [path, .. with];
            Order = order;
            Connection = connection;
        }

        internal MediaGroup(Uri address, long order, NemoConnection connection)
        {
            Target = address.ToString();
            Address = address;
            Files = [];
            Order = order;
            Connection = connection;
        }

        /// <summary>What errors and questions name the group by.</summary>
        internal string Target { get; }

        /// <summary>The name of the first file; of an address without one, something that is taken for a video.</summary>
        internal string Name => System.IO.Path.GetFileName(Address is { IsAbsoluteUri: true } ? Address.AbsolutePath : Target) is { Length: > 0 } name ? name : "video.mp4";

        /// <summary>Where the backend is to fetch the first file; null when it is among <see cref="Files"/>.</summary>
        internal Uri? Address { get; }

        /// <summary>The files to send.</summary>
        internal List<string> Files { get; }

        internal int Count => Files.Count + (Address is null ? 0 : 1);

        /// <summary>When it was begun, among all that was.</summary>
        internal long Order { get; }

        /// <summary>Where it is sent.</summary>
        internal NemoConnection Connection { get; }

        /// <summary>The session that it goes to, once something has reached it.</summary>
        internal NemoSession? Session { get; set; }
    }
}
