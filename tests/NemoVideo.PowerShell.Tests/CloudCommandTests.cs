using NemoVideo.Cloud;
using NemoVideo.Tests;

namespace NemoVideo.PowerShell.Tests;

/// <summary>The same cmdlet classes over the cloud client and real sockets, against the scripted cloud.</summary>
public sealed class CloudCommandTests : IAsyncLifetime, IDisposable
{
    private const string Token = "nmv_usr_plantedTOKEN0123456789";

    private readonly TempFolder _folder = new();

    /// <summary>The shell's clock, on which renders are waited for; the client's own limits run on the real one.</summary>
    private readonly ManualTime _time = new();
    private ScriptedCloud _cloud = null!;
    private CloudBackend _backend = null!;
    private RunspaceState _state = null!;

    public async Task InitializeAsync()
    {
        _cloud = await ScriptedCloud.StartAsync();
        _cloud.Script.PollsUntilDone = 0;
        _cloud.Script.StartingCredits = 1000;
        _cloud.Register(Token);
        _backend = Backend();
        _state = NewShell();
        await ConnectNemoCommand.ConnectAsync(new RecordingPipeline(_state), _backend);
    }

    public async Task DisposeAsync()
    {
        await _backend.DisposeAsync();
        await _cloud.DisposeAsync();
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_same_pipeline_runs_over_the_cloud()
    {
        string[] clips = [Clip("a.mp4"), Clip("b.mp4")];
        _cloud.Script.Result = await File.ReadAllBytesAsync(clips[0]);
        RecordingPipeline sent = await RunAsync(clips.Select(clip => new SendNemoMediaCommand { Path = [clip], With = [Voice(Path.GetFileName(clip) + ".wav")] }));
        RecordingPipeline edited = await RunAsync(sent.Objects.Cast<NemoMedia>().Select(media => new InvokeNemoEditCommand { Instruction = "replace audio", Session = new SessionReference(media), ThrottleLimit = 1 }));
        RecordingPipeline exported = await RunAsync(edited.Objects.Cast<NemoEdit>().Select(edit => new ExportNemoVideoCommand { Destination = _folder.File("out/"), Session = new SessionReference(edit) }));

        Assert.Empty(sent.Errors.Concat(edited.Errors).Concat(exported.Errors));
        Assert.Equal(["a.mp4", "b.mp4"], exported.Objects.Cast<NemoExport>().Select(export => export.Name).Order());
        Assert.All(exported.Objects.Cast<NemoExport>(), export => Assert.Equal(_cloud.Script.Result, File.ReadAllBytes(export.FullName)));
        Assert.All(exported.Objects.Cast<NemoExport>(), export => Assert.NotNull(export.Proof));
        Assert.Equal(["a.mp4", "a.mp4.wav", "b.mp4", "b.mp4.wav"], _cloud.Record.Uploads.Select(upload => upload.FileName).Order());
        Assert.Equal(0, _cloud.Record.EditsReceivedTwice);
    }

    [Fact]
    public async Task An_edit_tells_reply_changes_price_and_balance()
    {
        NemoEdit edit = (NemoEdit)(await RunAsync([new SendNemoMediaCommand { Path = [Clip("a.mp4")] }, new InvokeNemoEditCommand { Instruction = "replace audio" }])).Objects.Last();
        Assert.Equal((NemoEditOutcome.Applied, "The new sound is in place.", 50m, 950m), (edit.Outcome, edit.Reply, edit.CreditsSpent, edit.Balance?.Available));
        Assert.NotEmpty(edit.Changes);
    }

    [Fact]
    public async Task A_silent_edit_is_answered_from_the_timeline()
    {
        _cloud.Script.Style = AgentStyle.Silent;
        NemoEdit edit = (NemoEdit)(await RunAsync([new SendNemoMediaCommand { Path = [Clip("a.mp4")] }, new InvokeNemoEditCommand { Instruction = "replace audio" }])).Objects.Last();
        Assert.Equal((NemoEditOutcome.Applied, ""), (edit.Outcome, edit.Reply));
        Assert.Contains(edit.Changes, change => change.Kind == NemoTimelineChangeKind.Added);
    }

    [Fact]
    public async Task Wishes_that_are_no_edits_never_reach_the_agent()
    {
        await RunAsync([new SendNemoMediaCommand { Path = [Clip("a.mp4")] }, new InvokeNemoEditCommand { Instruction = "replace audio" }]);
        _cloud.Script.Result = await File.ReadAllBytesAsync(_folder.File("a.mp4"));
        RecordingPipeline answers = await RunAsync([
            new InvokeNemoCommand { Request = ["how", "many", "credits", "do", "I", "have?"] },
            new InvokeNemoCommand { Request = ["status"] },
            new InvokeNemoCommand { Request = ["upload", Voice("b.wav")] },
            new InvokeNemoCommand { Request = [$"export as {_folder.File("out.mp4")}"] }]);

        Assert.Equal([typeof(NemoCredit), typeof(NemoTimeline), typeof(NemoMedia), typeof(NemoExport)], answers.Objects.Select(answer => answer.GetType()));
        Assert.Single(_cloud.Record.Messages);
    }

    [Fact]
    public async Task A_limit_stops_a_pipeline_before_it_would_be_exceeded()
    {
        RecordingPipeline sent = await RunAsync(Enumerable.Range(1, 4).Select(i => new SendNemoMediaCommand { Path = [Clip($"{i}.mp4")] }));
        var command = new InvokeNemoEditCommand { Instruction = "replace audio", MaxCredits = 120 };
        var pipeline = new RecordingPipeline(_state);
        await command.BeginAsync(pipeline);
        foreach (NemoMedia media in sent.Objects.Cast<NemoMedia>())
        {
            command.Session = new SessionReference(media);
            await command.ProcessAsync(pipeline);
        }

        await command.EndAsync(pipeline);
        Assert.Equal(2, pipeline.Objects.Count);
        Assert.Equal([NemoErrorCode.CreditLimitReached, NemoErrorCode.CreditLimitReached], pipeline.Errors.Select(error => error.Error.Code));
        Assert.Equal(2, _cloud.Record.Messages.Count);
    }

    [Fact]
    public async Task Few_credits_are_warned_of_once()
    {
        _cloud.Script.EditPrice = 994;
        RecordingPipeline pipeline = await RunAsync([new SendNemoMediaCommand { Path = [Clip("a.mp4")] }, new InvokeNemoEditCommand { Instruction = "replace audio" }]);
        Assert.Contains("6 credits are left", Assert.Single(pipeline.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_render_that_was_left_behind_is_found_and_brought_home_by_another_shell()
    {
        _cloud.Script.PollsUntilDone = int.MaxValue;
        using var stop = new CancellationTokenSource();
        var stopped = new RecordingPipeline(_state, stop.Token);
        await RunAsync([new SendNemoMediaCommand { Path = [Clip("a.mp4")] }, new InvokeNemoEditCommand { Instruction = "replace audio" }]);
        var export = new ExportNemoVideoCommand { Destination = _folder.File("out.mp4") };
        await export.ProcessAsync(stopped);
        while (_cloud.Record.Of(Endpoint.SubmitRender).Count == 0)
            await _cloud.NextChange();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => export.EndAsync(stopped));
        Assert.False(File.Exists(_folder.File("out.mp4")));
        Assert.Empty(_cloud.Record.Of(Endpoint.CancelRender));

        _cloud.Script.PollsUntilDone = 0;
        _cloud.Script.Result = await File.ReadAllBytesAsync(_folder.File("a.mp4"));
        RunspaceState later = NewShell();
        await using CloudBackend backend = Backend();
        later.Connection = new NemoConnection(backend, new BackendAccess(null, null, null, null));
        RecordingPipeline found = await RunAsync([new GetNemoRenderCommand()], later);
        NemoRender render = (NemoRender)found.Objects.Single();
        RecordingPipeline fetched = await RunAsync([new ExportNemoVideoCommand { Session = new SessionReference(render) }], later);

        Assert.Equal(_folder.File("out.mp4"), ((NemoExport)fetched.Objects.Single()).FullName);
        Assert.NotNull(((NemoExport)fetched.Objects.Single()).Proof);
        Assert.Single(_cloud.Record.Renders);
        Assert.Empty((await RunAsync([new GetNemoRenderCommand()], later)).Objects);
    }

    [Fact]
    public async Task A_render_is_cancelled_and_shown_no_more()
    {
        _cloud.Script.PollsUntilDone = int.MaxValue;
        await RunAsync([new SendNemoMediaCommand { Path = [Clip("a.mp4")] }, new InvokeNemoEditCommand { Instruction = "replace audio" }]);
        RecordingPipeline export = await RunAsync([new ExportNemoVideoCommand { Destination = _folder.File("out.mp4"), Timeout = TimeSpan.FromMinutes(5) }]);
        Assert.Equal(NemoErrorCode.RenderTimedOut, Assert.Single(export.Errors).Error.Code);

        string id = ((NemoRender)(await RunAsync([new GetNemoRenderCommand()])).Objects.Single()).RenderId;
        await RunAsync([new StopNemoRenderCommand { Id = [id] }]);
        Assert.Single(_cloud.Record.Of(Endpoint.CancelRender));
        Assert.Empty((await RunAsync([new GetNemoRenderCommand()])).Objects);
        Assert.Equal(NemoRenderState.Cancelled, ((NemoRender)(await RunAsync([new GetNemoRenderCommand { Id = [id] }])).Objects.Single()).State);
    }

    [Fact]
    public async Task An_address_is_fetched_by_the_service_and_begins_a_session()
    {
        RecordingPipeline sent = await RunAsync([new SendNemoMediaCommand { Uri = [new Uri("https://media.example.org/clips/harbour.mp4?sig=1")] }]);
        NemoMedia media = (NemoMedia)sent.Objects.Single();
        Assert.Equal(("harbour.mp4", null), (media.Name, media.FullName));
        Assert.Equal(media.SessionId, _state.CurrentSession!.SessionId);
    }

    [Fact]
    public async Task Asking_first_sends_nothing_but_questions()
    {
        int before = _cloud.Record.Requests.Count;
        var pipeline = new RecordingPipeline(_state) { GoOn = false };
        foreach (NemoCommand command in new NemoCommand[]
        {
            new SendNemoMediaCommand { Path = [Clip("a.mp4")] }, new InvokeNemoEditCommand { Instruction = "replace audio" }, new ExportNemoVideoCommand { Destination = _folder.File("out.mp4") },
            new NewNemoSessionCommand(), new StopNemoRenderCommand { Id = ["render_1"] }, new InvokeNemoCommand { Request = ["export"] }, new InvokeNemoCommand { Request = ["add music"] },
        })
        {
            using (command)
                await RunAsync(command, pipeline);
        }

        Assert.Equal(7, pipeline.Asked.Count);
        Assert.Equal(before, _cloud.Record.Requests.Count);
    }

    [Fact]
    public async Task No_token_is_in_any_file_that_is_kept_or_any_object_that_is_written()
    {
        RecordingPipeline all = await RunAsync([
            new SendNemoMediaCommand { Path = [Clip("a.mp4")] }, new InvokeNemoEditCommand { Instruction = $"replace audio, my token is {Token}" },
            new ExportNemoVideoCommand { Destination = _folder.File("out.mp4") }, new GetNemoRenderCommand(), new GetNemoSessionCommand { BrowserLink = true }]);
        Assert.All(Directory.GetFiles(_folder.File(""), "*.json", SearchOption.AllDirectories), file => Assert.DoesNotContain(Token, File.ReadAllText(file), StringComparison.Ordinal));
        Assert.All(all.Objects.Where(written => written is not NemoEdit), written => Assert.DoesNotContain(Token, Everything(written), StringComparison.Ordinal));
        Assert.DoesNotContain(Token, Everything(_state.Connection!), StringComparison.Ordinal);
        Assert.Equal(0, _cloud.Record.TokensSeenElsewhere([Token]) - _cloud.Record.Messages.Count);
    }

    private static string Everything(object value) =>
        string.Join('\n', value.GetType().GetProperties().Select(property => $"{property.Name}={property.GetValue(value)}").Append(value.ToString()));

    private RunspaceState NewShell() => new(() => new NemoJournal(_folder.File("journal")), _time);

    private CloudBackend Backend() => new(
        new CloudOptions { ApiAddress = _cloud.Address, WebAddress = new Uri("https://example.org"), TokenFolder = _folder.File("tokens"), SettingsFolder = _folder.File("settings"), Token = Token },
        TimeProvider.System);

    private string Clip(string name) => TestMedia.Clip(_folder.File(name), 1);

    private string Voice(string name) => TestMedia.Voice(_folder.File(name), 1);

    private Task<RecordingPipeline> RunAsync(IEnumerable<NemoCommand> commands) => RunAsync(commands, _state);

    private async Task<RecordingPipeline> RunAsync(IEnumerable<NemoCommand> commands, RunspaceState state)
    {
        var pipeline = new RecordingPipeline(state);
        foreach (NemoCommand command in commands)
        {
            using (command)
                await RunAsync(command, pipeline);
        }

        return pipeline;
    }

    private async Task RunAsync(NemoCommand command, RecordingPipeline pipeline)
    {
        Task work = RunThroughAsync(command, pipeline);
        await _time.AdvanceUntilAsync(work, TimeSpan.FromSeconds(1));
        await work;
    }

    private static async Task RunThroughAsync(NemoCommand command, RecordingPipeline pipeline)
    {
        await command.BeginAsync(pipeline);
        await command.ProcessAsync(pipeline);
        await command.EndAsync(pipeline);
    }
}
