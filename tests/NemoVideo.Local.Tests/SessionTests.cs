using NemoVideo.Tests;

namespace NemoVideo.Local.Tests;

/// <summary>Sessions lie on disk, for this process and for others.</summary>
public sealed class SessionTests : IAsyncDisposable
{
    private readonly LocalEngine _engine = new();

    [Fact]
    public async Task Another_process_goes_on_where_the_first_one_ended()
    {
        string session = await _engine.SendAsync(TestMedia.Clip(_engine.Folder.File("a.mp4")), TestMedia.Voice(_engine.Folder.File("b.wav")));
        await _engine.EditAsync(session, "replace the audio");

        await using var later = new LocalBackend(_engine.Backend.Location, TimeProvider.System);
        var connection = new NemoConnection(later, new BackendAccess(null, null, null, null));
        NemoExport export = await new ExportRun(connection, _engine.Journal, TimeProvider.System, LocalBackend.ProveAsync)
            .RunAsync(new ExportRequest(session, _engine.Output("a.mp4"), false), null, default);
        Assert.False(export.Proof!.OriginalAudible);
    }

    [Fact]
    public async Task Two_processes_that_send_to_one_session_lose_nothing()
    {
        string session = await _engine.SendAsync();
        await using var other = new LocalBackend(_engine.Backend.Location, TimeProvider.System);
        string voice = TestMedia.Voice(_engine.Folder.File("b.wav"), 0.5);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => (i % 2 == 0 ? _engine.Backend : other).UploadAsync(session, [voice], null, default)));
        Assert.Equal(8, (await other.GetStateAsync(session, default)).Media.Count);
    }

    [Fact]
    public async Task A_session_that_stays_locked_is_busy_after_half_a_minute()
    {
        var time = new ManualTime();
        await using var engine = new LocalEngine(time);
        string session = await engine.SendAsync(TestMedia.Clip(engine.Folder.File("a.mp4")));
        using var held = new FileStream(Path.Combine(engine.Backend.Location, "sessions", session, "session.lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Task<NemoEdit> edit = engine.EditAsync(session, "mute the original audio");
        await time.AdvanceUntilAsync(edit, TimeSpan.FromSeconds(1));
        Assert.Equal(NemoErrorCode.SessionBusy, (await Assert.ThrowsAsync<NemoException>(() => edit)).Code);
        Assert.InRange(time.Elapsed, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(35));
    }

    [Fact]
    public async Task A_damaged_session_is_said_so()
    {
        string session = await _engine.SendAsync();
        File.WriteAllText(Path.Combine(_engine.Backend.Location, "sessions", session, "state.json"), "{");
        NemoException error = await Assert.ThrowsAsync<NemoException>(() => _engine.Backend.GetStateAsync(session, default));
        Assert.Contains("damaged", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_summary_of_a_timeline_says_what_plays()
    {
        string session = await _engine.SendAsync(TestMedia.Clip(_engine.Folder.File("a.mp4")), TestMedia.Voice(_engine.Folder.File("b.wav"), 1));
        NemoEdit edit = await _engine.EditAsync(session, "replace the audio");
        Assert.Equal("Timeline (2 tracks): 1. Video: a.mp4 (0-2s) 2. New audio: b.wav (0-1s)", edit.Timeline.ToString());
    }

    public ValueTask DisposeAsync() => _engine.DisposeAsync();
}
