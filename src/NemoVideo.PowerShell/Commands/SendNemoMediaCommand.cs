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

    private MediaGroup? _open;
    private Task<NemoSession?>? _lastVideo;
    private Task _lastOfGivenSession = Task.CompletedTask;

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
        string target = with.Length == 0 ? path : $"{path} with {string.Join(", ", with.Select(System.IO.Path.GetFileName))}";
        if (!await pipeline.ShouldProcessAsync(target, "Send").ConfigureAwait(false))
            return;

        long order = pipeline.State.NextOrder();
        bool isVideo = !connection.Backend.Media.Kinds.TryGetValue(System.IO.Path.GetExtension(path), out NemoMediaKind kind) || kind == NemoMediaKind.Video;
        if (Session is { } session)
        {
            // One after the other: the order in which sounds are sent says which is the latest.
            Task previous = _lastOfGivenSession;
            var given = new NemoSession { SessionId = session.SessionId, Name = session.SessionId, Connection = connection };
            await SendAsync(pipeline, connection, new MediaGroup(path, with, order), () => previous.ContinueWith(_ => given, TaskScheduler.Default), sent => _lastOfGivenSession = sent).ConfigureAwait(false);
        }
        else if (isVideo)
        {
            await CloseGroupAsync(pipeline).ConfigureAwait(false);
            _open = new MediaGroup(path, with, order, connection);

            // With -With, what belongs to the video is known; without, a sound may follow.
            if (With is not null)
                await CloseGroupAsync(pipeline).ConfigureAwait(false);
        }
        else if (_open is not null)
        {
            _open.Files.Add(path);
            _open.Files.AddRange(with);
        }
        else
        {
            Task<NemoSession?>? video = _lastVideo;
            NemoSession? current = pipeline.State.CurrentSession;
            await SendAsync(pipeline, connection, new MediaGroup(path, with, order), async () => await SessionOf(video, current, connection).ConfigureAwait(false), null).ConfigureAwait(false);
        }
    }

    /// <summary>The session of the video before, in this command or an earlier one.</summary>
    private static async Task<NemoSession> SessionOf(Task<NemoSession?>? video, NemoSession? current, NemoConnection connection)
    {
        if (video is not null)
            return await video.ConfigureAwait(false) ?? throw new NemoException(NemoErrorCode.VideoMissing, "The video before this file was not sent, so there is no session for it.");
        return current is not null && ReferenceEquals(current.Connection, connection)
            ? current
            : throw new NemoException(NemoErrorCode.VideoMissing, "There is no session for this file: no video was sent before it.");
    }

    /// <summary>Sends the video that waited for what may belong to it.</summary>
    private async Task CloseGroupAsync(IPipeline pipeline)
    {
        if (_open is not { } group)
            return;

        _open = null;
        NemoConnection connection = group.Connection!;
        RunspaceState state = pipeline.State;
        await SendAsync(
            pipeline, connection, group,
            async () => connection.TakeUnused() ?? await connection.BeginSessionAsync(
                System.IO.Path.GetFileNameWithoutExtension(group.Files[0]), "en", state.Journal, state.Time, pipeline.Stopping).ConfigureAwait(false),
            sent => _lastVideo = sent).ConfigureAwait(false);
    }

    private async Task SendAsync(IPipeline pipeline, NemoConnection connection, MediaGroup group, Func<Task<NemoSession>> session, Action<Task<NemoSession?>>? started)
    {
        var sent = new TaskCompletionSource<NemoSession?>(TaskCreationOptions.RunContinuationsAsynchronously);
        started?.Invoke(sent.Task);
        await StartItemAsync(pipeline, ThrottleLimit, group.Files[0], async () =>
        {
            NemoSession? used = null;
            try
            {
                used = await UploadAsync(pipeline, connection, group, session).ConfigureAwait(false);
            }
            finally
            {
                sent.SetResult(used);
            }
        }).ConfigureAwait(false);
    }

    private static async Task<NemoSession> UploadAsync(IPipeline pipeline, NemoConnection connection, MediaGroup group, Func<Task<NemoSession>> session)
    {
        // Everything that can be refused is refused before anything is begun.
        foreach (string file in group.Files)
            connection.Backend.Media.Check(file);

        NemoSession into = await session().ConfigureAwait(false);
        int activityId = Interlocked.Increment(ref s_activities);
        string activity = $"Sending {System.IO.Path.GetFileName(group.Files[0])}";
        List<NemoMedia> media = [];
        try
        {
            foreach (string file in group.Files)
            {
                string status = System.IO.Path.GetFileName(file);
                pipeline.WriteProgress(activityId, activity, status, null);
                var progress = new Reporter<TransferProgress>(report => pipeline.WriteProgress(activityId, activity, status, 100.0 * report.BytesDone / report.BytesTotal));
                MediaInfo info = await connection.Backend.UploadAsync(into.SessionId, file, progress, pipeline.Stopping).ConfigureAwait(false);
                media.Add(NemoMedia.From(info, into.SessionId, connection, file));
            }
        }
        catch when (media.Count == 0 && group.Connection is not null)
        {
            // Nothing has reached it: the next video can use it.
            connection.Offer(into);
            throw;
        }
        finally
        {
            pipeline.CompleteProgress(activityId, activity);
        }

        pipeline.State.MakeCurrent(into, group.Order);
        await pipeline.WriteObjectAsync(media[0] with { With = media[1..] }).ConfigureAwait(false);
        return into;
    }

    /// <summary>Files that go to one session.</summary>
    /// <param name="path">The first, and what the others belong to.</param>
    /// <param name="with">The others that are known at once.</param>
    /// <param name="order">When it was begun, among all that was.</param>
    /// <param name="connection">The connection that a session is begun on; null when there is a session.</param>
    private sealed class MediaGroup(string path, string[] with, long order, NemoConnection? connection = null)
    {
        internal List<string> Files { get; } = [path, .. with];

        internal long Order { get; } = order;

        internal NemoConnection? Connection { get; } = connection;
    }
}
