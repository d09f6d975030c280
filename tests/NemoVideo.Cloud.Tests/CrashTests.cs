using System.Diagnostics;
using NemoVideo.Tests;

namespace NemoVideo.Cloud.Tests;

/// <summary>
/// A client's process is killed at each step of an edit and of an export, and a later one goes on: no edit is sent twice, no
/// render submitted twice or lost, and no file is ever half there.
/// </summary>
public sealed class CrashTests : IAsyncLifetime
{
    private const string Instruction = "replace the audio";
    private const string Token = "nmv_usr_of-the-crashing-client";

    private CloudUnderTest _cloud = null!;
    private NemoConnection _connection = null!;
    private NemoJournal _journal = null!;
    private string _session = null!;

    /// <summary>Where the client is killed while the service keeps it waiting, and whether the journal has the edit by then.</summary>
    public static TheoryData<string, Fault, bool> MomentsOfAnEdit => new()
    {
        { "while the draft is read before", new Fault(Endpoint.State, FaultKind.Stall), false },
        { "right before the journal is written", new Fault(Endpoint.Credit, FaultKind.Stall) { After = 1 }, false },
        { "after the journal is written, before the message arrived", new Fault(Endpoint.Message, FaultKind.HoldRequest), true },
        { "when half of the message has arrived", new Fault(Endpoint.Message, FaultKind.HoldRequest, 60), true },
        { "when the message has arrived", new Fault(Endpoint.Message, FaultKind.Stall), true },
        { "in the middle of the answer", new Fault(Endpoint.Message, FaultKind.Stall, 600), true },
        { "after the answer, while the draft is read", new Fault(Endpoint.State, FaultKind.Stall) { After = 1 }, true },
    };

    /// <summary>Where the client is killed while the service keeps it waiting, and whether there is a render to pick up.</summary>
    public static TheoryData<string, Fault, bool> MomentsOfAnExport => new()
    {
        { "while the draft is read", new Fault(Endpoint.State, FaultKind.Stall), false },
        { "after the journal is written, before the submission arrived", new Fault(Endpoint.SubmitRender, FaultKind.HoldRequest), true },
        { "when the submission has arrived", new Fault(Endpoint.SubmitRender, FaultKind.Stall), true },
        { "while it waits for the render", new Fault(Endpoint.PollRender, FaultKind.Stall) { After = 1 }, true },
        { "before the result comes", new Fault(Endpoint.Download, FaultKind.Stall), true },
        { "in the middle of the result", new Fault(Endpoint.Download, FaultKind.Stall, 10_000), true },
    };

    private string Target => _cloud.Output("video.mp4");

    public async Task InitializeAsync()
    {
        _cloud = await CloudUnderTest.StartAsync();
        _cloud.Service.Register(Token);
        _connection = CloudUnderTest.Connect(_cloud.NewBackend(TokenTests.With(_cloud.Options, Token)));
        _journal = new NemoJournal(_cloud.Folder.File("home/journal"));
        _session = _cloud.Service.BeginSession(edits: 1);
    }

    public Task DisposeAsync() => _cloud.DisposeAsync().AsTask();

    [Theory]
    [MemberData(nameof(MomentsOfAnEdit))]
    public async Task An_edit_whose_process_was_killed_is_never_sent_twice(string moment, Fault fault, bool journaled)
    {
        await KillAsync(fault, "edit", _session, Instruction);
        Assert.Equal(journaled ? [null] : [], _journal.ReadEdits().Select(edit => edit.Outcome));

        NemoEdit edit = await _cloud.RunAsync(() => new EditRun(_connection, _journal, _cloud.Time).RunAsync(_session, Instruction, null, null, CancellationToken.None));
        Assert.True(edit.Outcome == NemoEditOutcome.Applied, moment);
        Assert.Single(_cloud.Service.Record.Messages);
        Assert.DoesNotContain(_journal.ReadEdits(), record => record.Outcome is null);
        Assert.Contains("Take 2", _cloud.Service.DraftOf(_session), StringComparison.Ordinal);
        Assert.DoesNotContain("Take 3", _cloud.Service.DraftOf(_session), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(MomentsOfAnExport))]
    public async Task A_render_whose_process_was_killed_is_brought_home_by_the_next(string moment, Fault fault, bool journaled)
    {
        await KillAsync(fault, "export", _session, _cloud.Media("in.mp4"), Target);
        Assert.False(File.Exists(Target), moment);
        Assert.Equal(journaled ? 1 : 0, _journal.ReadRenders().Count(record => record.IsOpen));

        await BringHomeAsync();
        Assert.Single(_cloud.Service.Record.Renders);
    }

    [Theory]
    [InlineData("before-rename")]
    [InlineData("after-rename")]
    public async Task A_process_that_dies_around_the_rename_leaves_all_or_nothing_and_the_render_on_record(string moment)
    {
        using Process client = Start("export", _session, _cloud.Media("in.mp4"), Target, moment);
        await client.WaitForExitAsync();
        Assert.NotEqual(0, client.ExitCode);
        JournaledRender record = Assert.Single(_journal.ReadRenders());
        Assert.True(record.IsOpen);
        Assert.Equal(moment == "after-rename", File.Exists(Target));
        if (moment == "after-rename")
            Assert.Equal(_cloud.Service.ResultOf(record.RenderId), await File.ReadAllBytesAsync(Target));

        await BringHomeAsync();
        Assert.Single(_cloud.Service.Record.Renders);
    }

    /// <summary>Runs the client until a fault keeps it waiting, and kills it there.</summary>
    private async Task KillAsync(Fault fault, params string[] arguments)
    {
        _cloud.Service.Faults.Add(fault);
        using Process client = Start(arguments);
        Task held = _cloud.Service.HeldAsync(fault.Endpoint);
        await Task.WhenAny(held, client.WaitForExitAsync());
        Assert.True(held.IsCompleted, client.HasExited ? await client.StandardError.ReadToEndAsync() : "");
        client.Kill();
        await client.WaitForExitAsync();
        _cloud.Service.Faults.Clear();
    }

    private Process Start(params string[] arguments) => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "NemoVideo.CrashingClient.dll"), .. arguments])
        {
            RedirectStandardError = true,
            Environment =
            {
                ["NEMO_API_URL"] = _cloud.Service.Address.AbsoluteUri,
                ["NEMO_TOKEN"] = Token,
                ["NEMO_HOME"] = _cloud.Folder.File("home"),
            },
        })!;

    /// <summary>What a later process does: picks up what is on record, or exports anew where nothing is.</summary>
    private async Task BringHomeAsync()
    {
        JournaledRender? record = _journal.ReadRenders().FirstOrDefault(render => render.IsOpen);
        NemoRender? render = record is null ? null : NemoRender.From(record, await _cloud.RunAsync(() => _connection.Backend.GetRenderAsync(record.RenderId, CancellationToken.None)), _connection);
        NemoExport export = await _cloud.RunAsync(() => new ExportRun(_connection, _journal, _cloud.Time, CloudUnderTest.NoProof)
            .RunAsync(new ExportRequest(_session, Target, Overwrite: false, Render: render), null, CancellationToken.None));

        Assert.Equal(_cloud.Service.ResultOf(export.RenderId), await File.ReadAllBytesAsync(Target));
        Assert.Equal([Target], Directory.EnumerateFileSystemEntries(_cloud.Folder.File("out")));
        Assert.All(_journal.ReadRenders(), brought => Assert.NotNull(brought.BroughtHomeAt));
    }
}
