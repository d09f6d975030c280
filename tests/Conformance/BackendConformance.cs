using NemoVideo.Local;

namespace NemoVideo.Tests;

/// <summary>
/// What every backend that has the local engine at its end must do, whatever lies between: the same tests run against the engine
/// itself and through the cloud's client and our server.
/// </summary>
public abstract class BackendConformance : IAsyncLifetime
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(10);

    private INemoBackend? _backend;

    private protected TempFolder Folder { get; } = new();

    private INemoBackend Backend => _backend!;

    /// <summary>Opens the backend; its folder is the test's.</summary>
    protected abstract Task<INemoBackend> OpenAsync();

    /// <summary>Closes what <see cref="OpenAsync"/> opened.</summary>
    protected abstract Task CloseAsync();

    [Fact]
    public async Task A_new_session_is_empty_and_has_its_name()
    {
        CreatedSession session = await Backend.CreateSessionAsync("港 at dawn", "en", default);
        SessionState state = await Backend.GetStateAsync(session.SessionId, default);
        Assert.Equal(("港 at dawn", session.TaskId), (state.Name, state.TaskId));
        Assert.Empty(state.Media);
        Assert.Null(state.Draft);
    }

    [Fact]
    public async Task Files_are_told_and_stand_in_the_order_in_which_they_were_sent()
    {
        string picture = Folder.File("cover.png");
        TestMedia.Ffmpeg(["-f", "lavfi", "-i", "color=size=32x32", "-frames:v", "1", picture]);
        string session = await BeginAsync();
        IReadOnlyList<MediaInfo> told = await Backend.UploadAsync(session, [Voice("z.wav"), Clip("b.mp4"), picture, Voice("a.m4a")], null, default);
        IReadOnlyList<MediaInfo> kept = (await Backend.GetStateAsync(session, default)).Media;

        Assert.Equal([("z.wav", NemoMediaKind.Audio), ("b.mp4", NemoMediaKind.Video), ("cover.png", NemoMediaKind.Picture), ("a.m4a", NemoMediaKind.Audio)], told.Select(file => (file.FileName!, file.Kind!.Value)));
        Assert.Equal(told.Select(file => file.FileName), kept.Select(file => file.FileName));
        Assert.Equal((TimeSpan.FromSeconds(2), 160, 120), (told[1].Duration!.Value, told[1].Width!.Value, told[1].Height!.Value));
    }

    [Theory]
    [InlineData("-lead.mp4")]
    [InlineData("a [1] 'q' \"d\"; x=y.mp4")]
    [InlineData("日本語 🎵 ü.mp4")]
    [InlineData("50% off & more #1?.mp4")]
    public async Task A_file_keeps_its_name(string name)
    {
        string session = await BeginAsync();
        MediaInfo file = Assert.Single(await Backend.UploadAsync(session, [Clip(name)], null, default));
        Assert.Equal(name, file.FileName);
        Assert.Equal(name, Assert.Single((await Backend.GetStateAsync(session, default)).Media).FileName);
    }

    [Fact]
    public async Task A_file_that_is_not_what_it_seems_is_refused_and_nothing_of_the_upload_is_kept()
    {
        string session = await BeginAsync();
        string text = Folder.File("notes.mp4");
        File.WriteAllText(text, "not a video");
        NemoException error = await FailureAsync(() => Backend.UploadAsync(session, [Voice("a.wav"), text], null, default));
        Assert.Equal(NemoErrorCode.UnsupportedMedia, error.Code);
        Assert.Contains("notes.mp4", error.Message, StringComparison.Ordinal);
        Assert.Empty((await Backend.GetStateAsync(session, default)).Media);
    }

    [Fact]
    public async Task A_file_of_another_type_and_one_that_is_not_there_are_refused()
    {
        string session = await BeginAsync();
        string text = Folder.File("notes.txt");
        File.WriteAllText(text, "x");
        Assert.Equal(NemoErrorCode.UnsupportedMedia, (await FailureAsync(() => Backend.UploadAsync(session, [text], null, default))).Code);
        Assert.Equal(NemoErrorCode.MediaNotFound, (await FailureAsync(() => Backend.UploadAsync(session, [Folder.File("gone.mp4")], null, default))).Code);
    }

    [Fact]
    public async Task A_second_video_waits_to_be_joined()
    {
        string session = await BeginAsync(Clip("a.mp4"));
        string draft = DraftOf(await Backend.GetStateAsync(session, default));
        await Backend.UploadAsync(session, [Clip("second.mp4")], null, default);
        SessionState state = await Backend.GetStateAsync(session, default);
        Assert.Equal(["a.mp4", "second.mp4"], state.Media.Select(media => media.FileName));
        Assert.Equal(draft, DraftOf(state));
    }

    [Fact]
    public async Task A_file_is_not_fetched_from_an_address()
    {
        string session = await BeginAsync();
        NemoException error = await FailureAsync(() => Backend.UploadAsync(session, new Uri("https://media.example.org/a.mp4"), default));
        Assert.Equal(NemoErrorCode.NotSupported, error.Code);
    }

    [Fact]
    public async Task An_edit_is_done_and_told()
    {
        string session = await BeginAsync(Clip("a.mp4"), Voice("voice.m4a"));
        List<AgentEvent> events = await SayAsync(session, "replace the audio with voice.m4a");
        Assert.Equal("replace-audio", Assert.Single(events.OfType<AgentToolCall>()).Name);
        Assert.Contains("voice.m4a", Assert.Single(events.OfType<AgentText>()).Text, StringComparison.Ordinal);
        Assert.Empty(events.OfType<AgentError>());

        NemoTimeline timeline = new((await Backend.GetStateAsync(session, default)).Draft);
        Assert.Equal("Timeline (2 tracks): 1. Video: a.mp4 (0-2s) 2. New audio: voice.m4a (0-2s)", timeline.ToString());
    }

    [Fact]
    public async Task A_warning_comes_through()
    {
        string session = await BeginAsync(Clip("a.mp4"), Voice("short.wav", 1));
        AgentWarning warning = Assert.Single((await SayAsync(session, "replace the audio")).OfType<AgentWarning>());
        Assert.Contains("the last 1.0 s are silent", warning.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("make it pop", NemoErrorCode.InstructionNotUnderstood, "make it pop")]
    [InlineData("replace the audio", NemoErrorCode.AudioSourceMissing, null)]
    public async Task An_edit_that_cannot_be_done_says_why_and_changes_nothing(string instruction, NemoErrorCode expected, string? words)
    {
        string session = await BeginAsync(Clip("a.mp4"));
        string before = DraftOf(await Backend.GetStateAsync(session, default));
        AgentError error = Assert.Single((await SayAsync(session, instruction)).OfType<AgentError>());
        Assert.Equal(expected, error.Code);
        Assert.Contains(words ?? "", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, DraftOf(await Backend.GetStateAsync(session, default)));
    }

    [Fact]
    public async Task An_edit_needs_a_video()
    {
        AgentError error = Assert.Single((await SayAsync(await BeginAsync(), "mute the original audio")).OfType<AgentError>());
        Assert.Equal(NemoErrorCode.VideoMissing, error.Code);
    }

    [Fact]
    public async Task The_way_from_a_video_to_a_proved_file_leaves_the_picture_alone()
    {
        string clip = Clip("a.mp4");
        var connection = new NemoConnection(Backend, await Backend.AcquireTokenAsync(default));
        var journal = new NemoJournal(Folder.File("journal"));
        string session = await BeginAsync(clip, Voice("voice.m4a"));
        NemoEdit edit = await new EditRun(connection, journal, TimeProvider.System).RunAsync(session, "replace the audio", null, null, default);
        Assert.Equal(NemoEditOutcome.Applied, edit.Outcome);

        var progress = new Steps();
        var media = new NemoMedia { Name = "a.mp4", FullName = clip, Kind = NemoMediaKind.Video, SessionId = session, Connection = connection };
        NemoExport export = await new ExportRun(connection, journal, TimeProvider.System, LocalBackend.ProveAsync)
            .RunAsync(new ExportRequest(session, Folder.File("out/new.mp4"), false, Media: media, PollInterval: PollInterval), progress, default);
        Assert.True(export.Proof!.PictureUntouched);
        Assert.False(export.Proof.OriginalAudible);

        // A render may be over before anybody looks at it.
        Assert.Equal(["Fetching", "Proving"], progress.Distinct().Where(step => step != "Rendering"));
    }

    [Fact]
    public async Task A_draft_that_is_not_the_sessions_own_is_what_is_rendered()
    {
        string session = await BeginAsync(Clip("a.mp4"), Voice("voice.m4a"));
        string before = DraftOf(await Backend.GetStateAsync(session, default));
        await SayAsync(session, "replace the audio");

        string path = Folder.File("old.mp4");
        await Backend.DownloadAsync(await RenderAsync(session, before, "mp4"), path, null, default);
        NemoProof proof = await LocalBackend.ProveAsync(Clip("a.mp4"), Task.FromResult(path), default);
        Assert.True(proof.OriginalAudible);
    }

    [Fact]
    public async Task A_draft_that_cannot_be_rendered_is_refused_with_the_place()
    {
        string session = await BeginAsync(Clip("a.mp4"));
        NemoException error = await FailureAsync(() => Backend.StartRenderAsync(new RenderRequest("render_1", session, """{"d":2000,"t":[{"tt":3,"sg":[]}]}""", "mp4", "high"), default));
        Assert.Equal(NemoErrorCode.DraftInvalid, error.Code);
        Assert.Contains("t[0].sg", error.Message, StringComparison.Ordinal);
        Assert.Null(await Backend.GetRenderAsync("render_1", default));
    }

    [Fact]
    public async Task A_container_that_is_not_written_is_refused()
    {
        string session = await BeginAsync(Clip("a.mp4"));
        string draft = DraftOf(await Backend.GetStateAsync(session, default));
        NemoException error = await FailureAsync(() => Backend.StartRenderAsync(new RenderRequest("render_1", session, draft, "ogv", "high"), default));
        Assert.Equal(NemoErrorCode.NotSupported, error.Code);
        Assert.Contains("ogv", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../render")]
    [InlineData("a/b")]
    [InlineData("a b")]
    public async Task An_id_that_could_lead_elsewhere_is_no_id_of_a_render(string id)
    {
        string session = await BeginAsync(Clip("a.mp4"));
        string draft = DraftOf(await Backend.GetStateAsync(session, default));
        NemoException error = await FailureAsync(() => Backend.StartRenderAsync(new RenderRequest(id, session, draft, "mp4", "high"), default));
        Assert.Equal(NemoErrorCode.RenderFailed, error.Code);
    }

    [Fact]
    public async Task A_render_that_is_cancelled_is_gone()
    {
        string session = await BeginAsync(Clip("a.mp4"));
        await Backend.StartRenderAsync(new RenderRequest("render_1", session, DraftOf(await Backend.GetStateAsync(session, default)), "mp4", "high"), default);
        await Backend.CancelRenderAsync("render_1", default);
        Assert.Null(await Backend.GetRenderAsync("render_1", default));
        await Backend.CancelRenderAsync("render_1", default);
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        const string Unknown = "1234567890123456789";
        string clip = Clip("a.mp4");
        Func<Task>[] attempts =
        [
            () => Backend.GetStateAsync(Unknown, default),
            () => Backend.UploadAsync(Unknown, [clip], null, default),
            () => SayAsync(Unknown, "mute the original audio"),
            () => Backend.StartRenderAsync(new RenderRequest("render_1", Unknown, """{"t":[]}""", "mp4", "high"), default),
        ];
        foreach (Func<Task> attempt in attempts)
            Assert.Equal(NemoErrorCode.SessionNotFound, (await FailureAsync(attempt)).Code);
        Assert.Null(await Backend.GetRenderAsync("render_1", default));
    }

    [Fact]
    public async Task Nothing_is_counted_and_nothing_is_shown_in_a_browser()
    {
        Assert.Null((await Backend.AcquireTokenAsync(default)).Credit);
        Assert.Null(await Backend.GetCreditAsync(default));
        Assert.Null(await Backend.GetBrowserLinkAsync(await BeginAsync(), default));
    }

    [Fact]
    public async Task Sessions_that_are_worked_on_at_once_do_not_mix()
    {
        string[] names = ["one.mp4", "two.mp4", "three.mp4", "four.mp4"];
        foreach (string name in names)
            Clip(name);
        string voice = Voice("voice.wav");
        string[] timelines = await Task.WhenAll(names.Select(async name =>
        {
            string session = await BeginAsync(Folder.File(name), voice);
            await SayAsync(session, "replace the audio");
            return new NemoTimeline((await Backend.GetStateAsync(session, default)).Draft).ToString();
        }));
        Assert.Equal(names.Select(name => $"Timeline (2 tracks): 1. Video: {name} (0-2s) 2. New audio: voice.wav (0-2s)"), timelines);
    }

    [Fact]
    public async Task What_is_cancelled_is_not_done()
    {
        string session = await BeginAsync(Clip("a.mp4"));
        string before = DraftOf(await Backend.GetStateAsync(session, default));
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Backend.UploadAsync(session, [Voice("a.wav")], null, cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SayAsync(session, "mute the original audio", cancelled.Token));

        SessionState after = await Backend.GetStateAsync(session, default);
        Assert.Single(after.Media);
        Assert.Equal(before, DraftOf(after));
    }

    async Task IAsyncLifetime.InitializeAsync() => _backend = await OpenAsync();

    async Task IAsyncLifetime.DisposeAsync()
    {
        await Backend.DisposeAsync();
        await CloseAsync();
        Folder.Dispose();
    }

    private static string DraftOf(SessionState state) => state.Draft!.Value.GetRawText();

    private static Task<NemoException> FailureAsync(Func<Task> attempt) => Assert.ThrowsAsync<NemoException>(attempt);

    private string Clip(string name) => TestMedia.Clip(Folder.File(name));

    private string Voice(string name, double seconds = 2) => TestMedia.Voice(Folder.File(name), seconds);

    private async Task<string> BeginAsync(params string[] files)
    {
        CreatedSession session = await Backend.CreateSessionAsync("test", "en", default);
        if (files.Length > 0)
            await Backend.UploadAsync(session.SessionId, files, null, default);
        return session.SessionId;
    }

    private async Task<List<AgentEvent>> SayAsync(string session, string instruction, CancellationToken cancellationToken = default)
    {
        List<AgentEvent> events = [];
        await foreach (AgentEvent agentEvent in Backend.SendMessageAsync(session, instruction, cancellationToken))
            events.Add(agentEvent);
        return events;
    }

    private async Task<RenderStatus> RenderAsync(string session, string draft, string format)
    {
        RenderStatus render = await Backend.StartRenderAsync(new RenderRequest("render_1", session, draft, format, "high"), default);
        while (render.State is NemoRenderState.Pending or NemoRenderState.Processing)
        {
            await Task.Delay(PollInterval);
            render = (await Backend.GetRenderAsync("render_1", default))!;
        }

        return render;
    }

    /// <summary>The names of the steps that were reported.</summary>
    private sealed class Steps : List<string>, IProgress<ExportProgress>
    {
        public void Report(ExportProgress value) => Add(value.Stage);
    }
}
