using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>
/// The local engine: sessions on disk, media that are referenced where they lie, instructions read by rules, and renders by
/// ffmpeg on this machine. Needs no account and no network.
/// </summary>
public sealed class LocalBackend : INemoBackend
{
    private static readonly MediaRules Rules = new(LocalKinds(), MaximumBytes: null);
    private static readonly RenderTraits Traits = new(TimeSpan.FromMilliseconds(25), OutliveCaller: false);

    private readonly FfmpegInstallation _programs;
    private readonly EditTools _editTools;
    private readonly LocalSessions _sessions;
    private readonly string _renderFolder;
    private readonly SemaphoreSlim _processors = new(Environment.ProcessorCount);
    private readonly ConcurrentDictionary<string, LocalRender> _renders = new();

    /// <summary>Opens the engine.</summary>
    /// <param name="dataFolder">The full path of the folder for sessions and renders; made when first needed.</param>
    /// <param name="time">The clock that waits run on.</param>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.FfmpegMissing"/> when ffmpeg or ffprobe is not found.</exception>
    public LocalBackend(string dataFolder, TimeProvider time)
    {
        _programs = FfmpegInstallation.Locate();
        _editTools = new EditTools(_programs, MeterOf(_programs));
        Location = dataFolder;
        _sessions = new LocalSessions(Path.Combine(dataFolder, "sessions"), time);
        _renderFolder = Path.Combine(dataFolder, "renders");
        RenderFolder.DeleteAbandoned(_renderFolder);
    }

    /// <summary>The folder that the engine uses unless told otherwise.</summary>
    public static string DefaultDataFolder => Path.Combine(NemoHome.Folder, "local");

    /// <inheritdoc/>
    public NemoBackendKind Kind => NemoBackendKind.Local;

    /// <inheritdoc/>
    public string Location { get; }

    /// <inheritdoc/>
    public MediaRules Media => Rules;

    /// <inheritdoc/>
    public EditTraits Edits => EditTraits.Immediate;

    /// <inheritdoc/>
    public RenderTraits Renders => Traits;

    /// <inheritdoc/>
    public Task<BackendAccess> AcquireTokenAsync(CancellationToken cancellationToken) =>
        Task.FromResult(new BackendAccess(AccountKind: null, ExpiresAt: null, Credit: null, RegistrationLink: null));

    /// <inheritdoc/>
    public Task<CreatedSession> CreateSessionAsync(string name, string language, CancellationToken cancellationToken) =>
        Task.FromResult(_sessions.Create(name));

    /// <inheritdoc/>
    public Task<SessionState> GetStateAsync(string sessionId, CancellationToken cancellationToken) => Task.FromResult(_sessions.Read(sessionId));

    /// <inheritdoc/>
    public async Task<IReadOnlyList<MediaInfo>> UploadAsync(
        string sessionId, IReadOnlyList<string> paths, IProgress<TransferProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(paths);
        _sessions.Read(sessionId);
        LocalMedia[] media = await Task.WhenAll(paths.Select(path => LocalMedia.ReadAsync(_programs, path, Rules.Check(path), cancellationToken))).ConfigureAwait(false);
        return await _sessions.ChangeAsync(sessionId, state => Task.FromResult(media.Select(file => Add(file, state)).ToArray()), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<MediaInfo> UploadAsync(string sessionId, Uri address, CancellationToken cancellationToken) =>
        throw new NemoException(NemoErrorCode.NotSupported, "The local engine takes files, not addresses; download the file first.");

    /// <inheritdoc/>
    public Task<string?> PlanAsync(string sessionId, string message, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(Read(message, _sessions.Read(sessionId).Media.Select(info => LocalMedia.FromEntry(info.Raw))).Say());

    /// <inheritdoc/>
    public async IAsyncEnumerable<AgentEvent> SendMessageAsync(string sessionId, string message, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        IReadOnlyList<AgentEvent> events;
        try
        {
            events = await _sessions.ChangeAsync(sessionId, state => EditAsync(sessionId, state, message, cancellationToken), cancellationToken).ConfigureAwait(false);
        }
        catch (NemoException refusal) when (refusal.Code is NemoErrorCode.InstructionNotUnderstood or NemoErrorCode.AudioSourceMissing or NemoErrorCode.VideoMissing)
        {
            events = [new AgentError(refusal.Message, refusal.Code)];
        }

        foreach (AgentEvent agentEvent in events)
            yield return agentEvent;
    }

    /// <inheritdoc/>
    public Task<NemoCredit?> GetCreditAsync(CancellationToken cancellationToken) => Task.FromResult<NemoCredit?>(null);

    /// <inheritdoc/>
    public Task<RenderStatus> StartRenderAsync(RenderRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        Dictionary<string, LocalMedia> media = _sessions.Read(request.SessionId).Media.Select(info => LocalMedia.FromEntry(info.Raw)).ToDictionary(file => file.Id);
        RenderFolder folder = RenderFolder.Create(_renderFolder, request.RenderId);
        try
        {
            LocalRender render = LocalRender.Start(_programs, request, media, folder, _processors, RenderLimits.Of);
            _renders[request.RenderId] = render;
            return Task.FromResult(render.Status);
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public Task<RenderStatus?> GetRenderAsync(string renderId, CancellationToken cancellationToken) =>
        Task.FromResult(_renders.TryGetValue(renderId, out LocalRender? render) ? render.Status : null);

    /// <inheritdoc/>
    public async Task CancelRenderAsync(string renderId, CancellationToken cancellationToken)
    {
        if (!_renders.TryRemove(renderId, out LocalRender? render))
            return;
        await render.DisposeAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task DownloadAsync(RenderStatus render, string path, IProgress<TransferProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(render);
        if (render.Result is not { } result || !File.Exists(result.LocalPath))
            throw new NemoException(NemoErrorCode.DownloadIncomplete, $"The result of render {render.RenderId} is not there any more.");
        try
        {
            await FileMove.RunAsync(result.LocalPath, path, progress, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NemoException(NemoErrorCode.OutputNotWritable, $"'{path}' cannot be written: {e.Message}", e);
        }

        await CancelRenderAsync(render.RenderId, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<Uri?> GetBrowserLinkAsync(string sessionId, CancellationToken cancellationToken) => Task.FromResult<Uri?>(null);

    /// <summary>Stops what still renders.</summary>
    /// <returns>A task that ends when everything has stopped.</returns>
    public async ValueTask DisposeAsync()
    {
        foreach (string renderId in _renders.Keys)
            await CancelRenderAsync(renderId, CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>Proves an edit; a <see cref="Prover"/>.</summary>
    /// <param name="before">The full path of the video that went in.</param>
    /// <param name="after">The full path of the result, once it is there.</param>
    /// <param name="cancellationToken">Cancels the measurement.</param>
    /// <returns>The proof.</returns>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.FfmpegMissing"/>, or <see cref="NemoErrorCode.UnsupportedMedia"/> for a file that cannot be read.</exception>
    public static Task<NemoProof> ProveAsync(string before, Task<string> after, CancellationToken cancellationToken) =>
        Prove(FfmpegInstallation.Locate(), before, after, cancellationToken);

    /// <summary>What the service takes, and beside it what ffmpeg can do with more.</summary>
    private static Dictionary<string, NemoMediaKind> LocalKinds() => new(MediaRules.ServiceKinds, StringComparer.OrdinalIgnoreCase)
    {
        [".flac"] = NemoMediaKind.Audio,
        [".ogg"] = NemoMediaKind.Audio,
        [".opus"] = NemoMediaKind.Audio,
        [".srt"] = NemoMediaKind.Subtitles,
        [".vtt"] = NemoMediaKind.Subtitles,
        [".ass"] = NemoMediaKind.Subtitles,
    };

    private static Task<NemoProof> Prove(FfmpegInstallation programs, string before, Task<string> after, CancellationToken cancellationToken) =>
        ProofReader.ReadAsync(programs, before, after, cancellationToken);

    private static SyncMeter MeterOf(FfmpegInstallation programs) => (path, reference, cancellationToken) => Alignment.MeasureAsync(programs, path, reference, cancellationToken);

    private static MediaInfo Add(LocalMedia media, JsonObject state)
    {
        // The first video is what is edited; others wait to be joined to it.
        if (media.Kind == NemoMediaKind.Video && state["draft"] is null)
            state["draft"] = LocalDraft.Of(media).Json;

        JsonObject entry = media.ToEntry();
        state["video_infos"]!.AsArray().Add(entry);
        return new MediaInfo(LocalJson.ToElement(entry));
    }

    /// <summary>Carries steps out in a session: all of them, or none.</summary>
    internal Task<IReadOnlyList<AgentEvent>> ApplyAsync(string sessionId, IReadOnlyList<IEditStep> steps, CancellationToken cancellationToken) =>
        _sessions.ChangeAsync(sessionId, state => ApplyAsync(sessionId, state, MediaOf(state), steps, cancellationToken), cancellationToken);

    private Task<IReadOnlyList<AgentEvent>> EditAsync(string sessionId, JsonObject state, string message, CancellationToken cancellationToken)
    {
        LocalMedia[] media = MediaOf(state);
        return ApplyAsync(sessionId, state, media, Read(message, media).Steps, cancellationToken);
    }

    private static Instruction Read(string message, IEnumerable<LocalMedia> media)
    {
        Instruction instruction = Instruction.Read(message, media.Select(file => file.FileName));
        return instruction.Refusals.Count == 0 ? instruction : throw new NemoException(NemoErrorCode.InstructionNotUnderstood, instruction.Say());
    }

    private async Task<IReadOnlyList<AgentEvent>> ApplyAsync(
        string sessionId, JsonObject state, LocalMedia[] media, IReadOnlyList<IEditStep> steps, CancellationToken cancellationToken)
    {
        if (state["draft"] is not JsonObject current)
            throw new NemoException(NemoErrorCode.VideoMissing, $"Session {sessionId} has no video to edit.");

        // A draft that was changed by hand is looked through before anything relies on it.
        DraftReader.Read(LocalJson.ToLine(current));
        var draft = new LocalDraft(current.DeepClone().AsObject());
        List<AgentEvent> events = [];
        foreach (IEditStep step in steps)
        {
            IEditStep prepared = await step.PrepareAsync(draft, media, _editTools, cancellationToken).ConfigureAwait(false);
            EditReport report = prepared.Apply(draft, media);
            events.Add(new AgentToolCall((string)step.ToPlan()["op"]!));
            events.AddRange(report.Warnings.Select(warning => new AgentWarning(warning)));
            events.Add(new AgentText(report.Done));
        }

        state["draft"] = draft.Json;
        return events;
    }

    private static LocalMedia[] MediaOf(JsonObject state) =>
        state["video_infos"]!.AsArray().Select(entry => LocalMedia.FromEntry(LocalJson.ToElement(entry!))).ToArray();
}
