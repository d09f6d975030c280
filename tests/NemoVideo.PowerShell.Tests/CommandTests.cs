using NemoVideo.Local;
using NemoVideo.Tests;

namespace NemoVideo.PowerShell.Tests;

/// <summary>The cmdlet classes, driven through the pipeline abstraction over the real engine on real files.</summary>
public sealed class CommandTests : IAsyncDisposable
{
    private readonly LocalEngine _engine = new();
    private readonly RunspaceState _state;

    public CommandTests()
    {
        _state = new RunspaceState(() => _engine.Journal, TimeProvider.System) { Connection = _engine.Connection };
    }

    [Fact]
    public async Task Videos_go_through_the_pipeline_each_in_a_session_of_its_own()
    {
        string[] clips = ["a", "b", "c"];
        RecordingPipeline sent = await RunAsync(
            clips.Select(name => new SendNemoMediaCommand
            {
                Path = [TestMedia.Clip(_engine.Folder.File($"{name}.mp4"), 1)],
                With = [TestMedia.Voice(_engine.Folder.File($"{name}.wav"), 1)],
            }));
        RecordingPipeline edited = await RunAsync(sent.Objects.Cast<NemoMedia>().Select(media => new InvokeNemoEditCommand { Instruction = "replace the audio", Session = new SessionReference(media) }));
        RecordingPipeline exported = await RunAsync(edited.Objects.Cast<NemoEdit>().Select(edit => new ExportNemoVideoCommand { Destination = _engine.Folder.File("out/"), Session = new SessionReference(edit) }));

        Assert.Equal(["a.mp4", "b.mp4", "c.mp4"], exported.Objects.Cast<NemoExport>().Select(export => export.Name).Order());
        Assert.Equal(3, sent.Objects.Cast<NemoMedia>().Select(media => media.SessionId).Distinct().Count());
        Assert.All(exported.Objects.Cast<NemoExport>(), export =>
        {
            Assert.Equal((true, false), (export.Proof!.PictureUntouched, export.Proof.OriginalAudible));
            Assert.Contains($"{Path.ChangeExtension(export.Source!.Name, ".wav")} (0-1s)", Assert.Single(export.Changes).ToString(), StringComparison.Ordinal);
        });
        Assert.Empty(sent.OpenActivities.Concat(edited.OpenActivities).Concat(exported.OpenActivities));
    }

    [Fact]
    public async Task An_export_shows_its_stages_and_the_time_left_and_warns_of_limited_peaks()
    {
        // Soft sound under clicks: they have to be taken down when it is made louder.
        string clip = _engine.Folder.File("a.mp4");
        TestMedia.Ffmpeg([
            "-f", "lavfi", "-i", "color=red:size=32x32:rate=1:duration=90", "-f", "lavfi", "-i", "aevalsrc='0.02*sin(2*PI*500*t)+0.5*lt(mod(t,0.5),0.002)*sin(2*PI*3000*t)':d=90:s=44100",
            "-c:v", "libx264", "-preset", "ultrafast", "-c:a", "aac", clip]);
        await RunAsync([new SendNemoMediaCommand { Path = [clip] }]);
        await RunAsync([new InvokeNemoEditCommand { Instruction = "normalize to -16 LUFS" }]);
        RecordingPipeline exported = await RunAsync([new ExportNemoVideoCommand { Destination = _engine.Output("a.mp4") }]);
        Assert.Contains(exported.Progress, shown => shown.Status.StartsWith("Setting the loudness, attempt 1, ", StringComparison.Ordinal) && shown.TimeLeft > TimeSpan.Zero);
        Assert.Contains(exported.Progress, shown => shown is { Status: "Proving", TimeLeft: null });
        Assert.Contains(exported.Warnings, warning => warning.StartsWith("a: Peaks were limited by up to ", StringComparison.Ordinal));
        Assert.Single(exported.Objects.OfType<NemoExport>().Single().Warnings);
    }

    [Fact]
    public async Task A_sound_joins_the_video_before_it_and_is_told_with_it()
    {
        string[] files = [Clip("a.mp4"), Voice("a.wav"), Clip("b.mp4"), Voice("b1.wav"), Voice("b2.wav")];
        RecordingPipeline all = await RunAsync([new SendNemoMediaCommand { Path = files }]);
        RecordingPipeline oneByOne = await RunAsync(files.Select(file => new SendNemoMediaCommand { Path = [file] }));

        string[] expected = ["a.mp4 with a.wav", "b.mp4 with b1.wav b2.wav"];
        Assert.Equal(expected, Summaries(all));
        Assert.Equal(expected, Summaries(oneByOne));
    }

    [Fact]
    public async Task A_sound_in_a_later_command_joins_the_current_session()
    {
        RecordingPipeline video = await RunAsync([new SendNemoMediaCommand { Path = [Clip("a.mp4")] }]);
        RecordingPipeline sound = await RunAsync([new SendNemoMediaCommand { Path = [Voice("a.wav")] }]);
        Assert.Equal(((NemoMedia)video.Objects.Single()).SessionId, ((NemoMedia)sound.Objects.Single()).SessionId);

        RecordingPipeline edited = await RunAsync([new InvokeNemoEditCommand { Instruction = "把声音换成 a.wav" }]);
        Assert.Equal(NemoEditOutcome.Applied, ((NemoEdit)edited.Objects.Single()).Outcome);
    }

    [Fact]
    public async Task Sounds_in_one_command_arrive_in_their_order_and_a_bad_one_stops_no_other()
    {
        File.WriteAllText(_engine.Folder.File("bad.wav"), "no sound");
        await RunAsync([new SendNemoMediaCommand { Path = [Clip("a.mp4")] }]);
        RecordingPipeline sent = await RunAsync([new SendNemoMediaCommand { Path = [Voice("1.wav"), _engine.Folder.File("bad.wav"), Voice("2.wav"), Voice("3.wav")] }]);
        Assert.Equal(NemoErrorCode.UnsupportedMedia, Assert.Single(sent.Errors).Error.Code);
        RecordingPipeline edited = await RunAsync([new InvokeNemoEditCommand { Instruction = "replace the audio" }]);
        Assert.Contains("3.wav", ((NemoEdit)edited.Objects.Single()).Reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sound_that_is_edited_by_leads_to_the_video_all_the_same()
    {
        await RunAsync([new SendNemoMediaCommand { Path = [Clip("a.mp4")] }]);
        RecordingPipeline sent = await RunAsync([new SendNemoMediaCommand { Path = [Voice("1.wav")] }]);
        RecordingPipeline edited = await RunAsync([new InvokeNemoEditCommand { Instruction = "replace the audio", Session = new SessionReference((NemoMedia)sent.Objects.Single()) }]);
        Assert.Equal("a.mp4", ((NemoEdit)edited.Objects.Single()).Source!.Name);
    }

    [Fact]
    public async Task The_connections_first_session_is_used_up_first()
    {
        var pipeline = new RecordingPipeline(_state);
        await ConnectNemoCommand.ConnectAsync(pipeline, _engine.Backend);
        string first = _state.CurrentSession!.SessionId;
        RecordingPipeline sent = await RunAsync([new SendNemoMediaCommand { Path = [Clip("a.mp4")] }, new SendNemoMediaCommand { Path = [Clip("b.mp4")] }]);
        Assert.Contains(first, sent.Objects.Cast<NemoMedia>().Select(media => media.SessionId));
        Assert.Equal(2, _engine.Journal.ReadSessions().Count);
    }

    [Fact]
    public async Task A_bad_file_stops_no_other_and_says_what_to_do()
    {
        File.WriteAllText(_engine.Folder.File("bad.mp4"), "no video");
        RecordingPipeline sent = await RunAsync(new[] { Clip("a.mp4"), _engine.Folder.File("bad.mp4"), _engine.Folder.File("missing.mp4"), Clip("b.mp4") }
            .Select(path => new SendNemoMediaCommand { Path = [path] }));
        Assert.Equal(["a.mp4", "b.mp4"], sent.Objects.Cast<NemoMedia>().Select(media => media.Name).Order());
        Assert.Equal(
            [(NemoErrorCode.MediaNotFound, "missing.mp4"), (NemoErrorCode.UnsupportedMedia, "bad.mp4")],
            sent.Errors.Select(error => (error.Error.Code, Path.GetFileName((string)error.Target!))).OrderBy(error => error.Code));
    }

    [Fact]
    public async Task A_file_that_should_go_along_and_is_missing_keeps_its_video_back()
    {
        RecordingPipeline sent = await RunAsync([new SendNemoMediaCommand { Path = [Clip("a.mp4")], With = [_engine.Folder.File("none.wav")] }]);
        Assert.Empty(sent.Objects);
        Assert.Equal(NemoErrorCode.MediaNotFound, Assert.Single(sent.Errors).Error.Code);
        Assert.Empty(_engine.Journal.ReadSessions());
    }

    [Fact]
    public async Task One_refused_edit_stops_no_other()
    {
        RecordingPipeline sent = await RunAsync([
            new SendNemoMediaCommand { Path = [Clip("a.mp4")], With = [Voice("a.wav")] },
            new SendNemoMediaCommand { Path = [Clip("b.mp4")], With = [Voice("b.wav")] }]);
        SessionReference[] sessions = [.. sent.Objects.Cast<NemoMedia>().Select(media => new SessionReference(media)), new SessionReference("404")];
        RecordingPipeline edited = await RunAsync(sessions.Select(session => new InvokeNemoEditCommand { Instruction = "replace the audio", Session = session }));
        Assert.Equal(2, edited.Objects.Count);
        Assert.Equal((NemoErrorCode.SessionNotFound, (object)"404"), Assert.Single(edited.Errors.Select(error => (error.Error.Code, error.Target!))));
    }

    [Fact]
    public async Task Instructions_for_one_session_are_carried_out_in_their_order()
    {
        RecordingPipeline sent = await RunAsync([new SendNemoMediaCommand { Path = [Clip("a.mp4")], With = [Voice("x.wav"), Voice("y.wav")] }]);
        var session = new SessionReference((NemoMedia)sent.Objects.Single());
        string[] instructions = ["mute the original audio", "replace the audio with x.wav", "replace the audio with y.wav", "replace the audio with x.wav"];
        RecordingPipeline edited = await RunAsync(instructions.Select(instruction => new InvokeNemoEditCommand { Instruction = instruction, Session = session }));
        Assert.Equal(instructions, edited.Objects.Cast<NemoEdit>().Select(edit => edit.Instruction));
        Assert.All(edited.Objects.Cast<NemoEdit>(), edit => Assert.Equal(NemoEditOutcome.Applied, edit.Outcome));
    }

    [Fact]
    public async Task WhatIf_asks_and_does_nothing()
    {
        RecordingPipeline sent = await RunAsync([new SendNemoMediaCommand { Path = [Clip("a.mp4")], With = [Voice("a.wav")] }]);
        string session = ((NemoMedia)sent.Objects.Single()).SessionId;
        string before = (await _engine.Backend.GetStateAsync(session, default)).Raw.GetRawText();

        var whatIf = new RecordingPipeline(_state) { GoOn = false };
        await RunAsync(
            [
                new SendNemoMediaCommand { Path = [Clip("b.mp4")] },
                new InvokeNemoEditCommand { Instruction = "replace the audio", Session = new SessionReference(session) },
                new ExportNemoVideoCommand { Destination = _engine.Output("a.mp4"), Session = new SessionReference(session) },
                new NewNemoSessionCommand(),
            ], whatIf);

        Assert.Equal(4, whatIf.Asked.Count);
        Assert.Contains($"I will replace the sound with the new sound.: {session}", whatIf.Asked);
        Assert.Empty(whatIf.Objects);
        Assert.Equal(before, (await _engine.Backend.GetStateAsync(session, default)).Raw.GetRawText());
        Assert.Single(_engine.Journal.ReadSessions());
        Assert.Empty(_engine.Leftovers());
    }

    [Fact]
    public async Task WhatIf_says_what_is_not_understood()
    {
        RecordingPipeline sent = await RunAsync([new SendNemoMediaCommand { Path = [Clip("a.mp4")] }]);
        var whatIf = new RecordingPipeline(_state) { GoOn = false };
        await RunAsync([new InvokeNemoEditCommand { Instruction = "mute the original audio and make it dance", Session = new SessionReference((NemoMedia)sent.Objects.Single()) }], whatIf);
        Assert.Empty(whatIf.Asked);
        Assert.Equal(NemoErrorCode.InstructionNotUnderstood, Assert.Single(whatIf.Errors).Error.Code);
    }

    [Fact]
    public async Task Without_a_connection_commands_say_so()
    {
        _state.Connection = null;
        foreach (NemoCommand command in new NemoCommand[] { new SendNemoMediaCommand { Path = ["a.mp4"] }, new InvokeNemoEditCommand { Instruction = "x" }, new GetNemoTimelineCommand(), new GetNemoSessionCommand(), new NewNemoSessionCommand(), new ExportNemoVideoCommand() })
        {
            NemoException error = await Assert.ThrowsAsync<NemoException>(() => RunAsync([command]));
            Assert.Equal(NemoErrorCode.NotConnected, error.Code);
        }
    }

    [Fact]
    public async Task A_session_of_another_day_is_found_and_exported()
    {
        RecordingPipeline sent = await RunAsync([new SendNemoMediaCommand { Path = [Clip("a.mp4")], With = [Voice("a.wav")] }]);
        string id = ((NemoMedia)sent.Objects.Single()).SessionId;

        await using var backend = new LocalBackend(_engine.Backend.Location, TimeProvider.System);
        var later = new RunspaceState(() => _engine.Journal, TimeProvider.System) { Connection = new NemoConnection(backend, new BackendAccess(null, null, null, null)) };
        RecordingPipeline found = await RunAsync([new GetNemoSessionCommand()], new RecordingPipeline(later));
        Assert.Equal((id, "a"), Assert.Single(found.Objects.Cast<NemoSession>().Select(session => (session.SessionId, session.Name))));

        RecordingPipeline exported = await RunAsync(
            [new ExportNemoVideoCommand { Destination = _engine.Folder.File("out/"), Session = new SessionReference((NemoSession)found.Objects.Single()) }], new RecordingPipeline(later));
        Assert.Equal("a.mp4", ((NemoExport)exported.Objects.Single()).Source!.Name);
    }

    [Fact]
    public async Task A_timeline_of_another_day_can_be_looked_at()
    {
        RecordingPipeline sent = await RunAsync([new SendNemoMediaCommand { Path = [Clip("a.mp4")] }]);
        RecordingPipeline shown = await RunAsync([new GetNemoTimelineCommand { Session = new SessionReference((NemoMedia)sent.Objects.Single()) }]);
        Assert.Equal("Timeline (2 tracks): 1. Video: a.mp4 (0-1s) 2. Original audio: a.mp4 (0-1s)", shown.Objects.Single().ToString());
    }

    [Fact]
    public async Task Disconnecting_forgets_the_connection_and_its_session()
    {
        await RunAsync([new SendNemoMediaCommand { Path = [Clip("a.mp4")] }]);
        await RunAsync([new DisconnectNemoCommand()]);
        Assert.Null(_state.Connection);
        Assert.Null(_state.CurrentSession);
        await RunAsync([new DisconnectNemoCommand()]);
    }

    [Fact]
    public async Task A_stop_reaches_what_is_in_work()
    {
        using var stop = new CancellationTokenSource();
        var pipeline = new RecordingPipeline(_state, stop.Token) { Taken = _ => stop.Cancel() };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync(
            [new SendNemoMediaCommand { Path = Enumerable.Range(0, 5).Select(i => Clip($"{i}.mp4")).ToArray(), ThrottleLimit = 1 }], pipeline));
        Assert.Empty(pipeline.Errors);
        Assert.InRange(pipeline.Objects.Count, 1, 4);
    }

    public ValueTask DisposeAsync() => _engine.DisposeAsync();

    /// <summary>Runs a command as the engine would, a record for each of the given ones: parameters are bound anew, the command is one.</summary>
    [Fact]
    public async Task A_request_in_free_words_is_done_by_the_command_that_it_asks_for()
    {
        string clip = Clip("my clip.mp4"), voice = Voice("旁白.wav"), target = _engine.Folder.File("final cut.mp4");
        await RunAsync([new InvokeNemoCommand { Request = ["upload", clip, "and", voice] }]);
        Assert.IsType<NemoEdit>((await RunAsync([new InvokeNemoCommand { Request = ["replace the audio"] }])).Objects.Single());
        Assert.IsType<NemoTimeline>((await RunAsync([new InvokeNemoCommand { Request = ["show", "tracks"] }])).Objects.Single());
        var export = Assert.IsType<NemoExport>((await RunAsync([new InvokeNemoCommand { Request = [$"导出为 \"{target}\""] }])).Objects.Single());
        Assert.Equal(target, export.FullName);
    }

    [Fact]
    public async Task A_request_for_an_edit_and_an_export_does_neither()
    {
        await RunAsync([new InvokeNemoCommand { Request = ["upload", Clip("a.mp4"), "and", Voice("a.wav")] }]);
        string? before = await DraftAsync();
        var refused = await Assert.ThrowsAsync<NemoException>(() => RunAsync([new InvokeNemoCommand { Request = ["replace the audio and export it"] }]));
        Assert.Equal((NemoErrorCode.InstructionNotUnderstood, before), (refused.Code, await DraftAsync()));

        async Task<string?> DraftAsync() => Assert.IsType<NemoTimeline>((await RunAsync([new InvokeNemoCommand { Request = ["status"] }])).Objects.Single()).DraftJson;
    }

    private async Task<RecordingPipeline> RunAsync(IEnumerable<NemoCommand> records, RecordingPipeline? pipeline = null)
    {
        pipeline ??= new RecordingPipeline(_state);
        List<NemoCommand> begun = [];
        foreach (NemoCommand record in records)
        {
            NemoCommand command = begun.Find(other => other.GetType() == record.GetType()) ?? record;
            if (ReferenceEquals(command, record))
            {
                begun.Add(command);
                await command.BeginAsync(pipeline);
            }
            else
            {
                Bind(record, command);
            }

            await command.ProcessAsync(pipeline);
        }

        foreach (NemoCommand command in begun)
            await command.EndAsync(pipeline);
        return pipeline;
    }

    private static void Bind(NemoCommand from, NemoCommand to)
    {
        foreach (System.Reflection.PropertyInfo parameter in to.GetType().GetProperties().Where(property => property.IsDefined(typeof(System.Management.Automation.ParameterAttribute), true)))
            parameter.SetValue(to, parameter.GetValue(from));
    }

    private static IEnumerable<string> Summaries(RecordingPipeline pipeline) =>
        pipeline.Objects.Cast<NemoMedia>().Select(media => $"{media.Name} with {string.Join(' ', media.With)}").Order();

    private string Clip(string name) => TestMedia.Clip(_engine.Folder.File(name), 1);

    private string Voice(string name) => TestMedia.Voice(_engine.Folder.File(name), 1);
}
