using NemoVideo.Tests;

namespace NemoVideo.Local.Tests;

/// <summary>What goes wrong, and that nothing is lost or left behind by it.</summary>
public sealed class BadInputTests : IAsyncDisposable
{
    private readonly LocalEngine _engine = new();

    [Theory]
    [InlineData("text.mp4", "this is no video at all")]
    [InlineData("list.mp4", "ffconcat version 1.0\nfile /etc/hostname\n")]
    [InlineData("playlist.mp4", "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nhttp://127.0.0.1:9/a.ts\n#EXT-X-ENDLIST\n")]
    [InlineData("text.wav", "no sound either")]
    public async Task What_only_calls_itself_media_is_refused(string name, string content)
    {
        File.WriteAllText(_engine.Folder.File(name), content);
        NemoException error = await Assert.ThrowsAsync<NemoException>(() => _engine.SendAsync(_engine.Folder.File(name)));
        Assert.Equal(NemoErrorCode.UnsupportedMedia, error.Code);
        Assert.Contains(name, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clip_of_no_length_is_refused()
    {
        TestMedia.Ffmpeg(["-f", "lavfi", "-i", "testsrc2=size=64x64:duration=1", "-t", "0", "-c:v", "libx264", _engine.Folder.File("nothing.mp4")]);
        Assert.Equal(NemoErrorCode.UnsupportedMedia, (await Assert.ThrowsAsync<NemoException>(() => _engine.SendAsync(_engine.Folder.File("nothing.mp4")))).Code);
    }

    [Fact]
    public async Task A_video_that_holds_only_sound_is_sound()
    {
        string session = await _engine.SendAsync(TestMedia.Voice(_engine.Folder.File("sound.mp4")));
        Assert.Equal(NemoErrorCode.VideoMissing, (await Assert.ThrowsAsync<NemoException>(() => _engine.EditAsync(session, "replace the audio"))).Code);
        Assert.Equal(NemoErrorCode.NothingToExport, (await Assert.ThrowsAsync<NemoException>(() => _engine.ExportAsync(session, _engine.Output("a.mp4")))).Code);
    }

    [Theory]
    [InlineData("replace the audio", NemoErrorCode.AudioSourceMissing)]
    [InlineData("replace the audio with other.wav", NemoErrorCode.AudioSourceMissing)]
    [InlineData("mute the original audio and juggle", NemoErrorCode.InstructionNotUnderstood)]
    public async Task A_refused_instruction_changes_nothing(string instruction, NemoErrorCode expected)
    {
        string session = await _engine.SendAsync(TestMedia.Clip(_engine.Folder.File("a.mp4")));
        string before = (await _engine.Backend.GetStateAsync(session, default)).Raw.GetRawText();
        Assert.Equal(expected, (await Assert.ThrowsAsync<NemoException>(() => _engine.EditAsync(session, instruction))).Code);
        Assert.Equal(before, (await _engine.Backend.GetStateAsync(session, default)).Raw.GetRawText());
        Assert.Equal(NemoEditOutcome.NotApplied, Assert.Single(_engine.Journal.ReadEdits()).Outcome);
    }

    [Fact]
    public async Task A_file_that_changed_since_it_was_sent_is_not_rendered()
    {
        string voice = TestMedia.Voice(_engine.Folder.File("b.wav"));
        string session = await _engine.SendAsync(TestMedia.Clip(_engine.Folder.File("a.mp4")), voice);
        await _engine.EditAsync(session, "replace the audio");
        TestMedia.Voice(voice, 1);
        NemoException error = await Assert.ThrowsAsync<NemoException>(() => _engine.ExportAsync(session, _engine.Output("a.mp4")));
        Assert.Equal(NemoErrorCode.MediaChanged, error.Code);
        Assert.Contains("b.wav", error.Message, StringComparison.Ordinal);
        Assert.Empty(_engine.Leftovers());
    }

    [Fact]
    public async Task A_file_that_is_gone_since_it_was_sent_is_named()
    {
        string clip = TestMedia.Clip(_engine.Folder.File("a.mp4"));
        string session = await _engine.SendAsync(clip);
        File.Delete(clip);
        NemoException error = await Assert.ThrowsAsync<NemoException>(() => _engine.ExportAsync(session, _engine.Output("a.mp4")));
        Assert.Equal(NemoErrorCode.MediaChanged, error.Code);
        Assert.Contains("gone", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_that_exists_is_only_replaced_on_request()
    {
        string session = await _engine.SendAsync(TestMedia.Clip(_engine.Folder.File("a.mp4")));
        Directory.CreateDirectory(_engine.Folder.File("out"));
        File.WriteAllText(_engine.Output("a.mp4"), "precious");
        Assert.Equal(NemoErrorCode.OutputExists, (await Assert.ThrowsAsync<NemoException>(() => _engine.ExportAsync(session, _engine.Output("a.mp4")))).Code);
        Assert.Equal("precious", File.ReadAllText(_engine.Output("a.mp4")));
        await _engine.ExportAsync(session, _engine.Output("a.mp4"), overwrite: true);
        Assert.True(new FileInfo(_engine.Output("a.mp4")).Length > 1000);
    }

    [Fact]
    public async Task A_file_that_went_in_is_never_overwritten()
    {
        string clip = TestMedia.Clip(_engine.Folder.File("a.mp4"));
        byte[] before = File.ReadAllBytes(clip);
        string session = await _engine.SendAsync(clip);
        Assert.Equal(NemoErrorCode.OutputIsInput, (await Assert.ThrowsAsync<NemoException>(() => _engine.ExportAsync(session, clip, overwrite: true))).Code);

        File.CreateSymbolicLink(_engine.Folder.File("link.mp4"), clip);
        Assert.Equal(NemoErrorCode.OutputIsInput, (await Assert.ThrowsAsync<NemoException>(() => _engine.ExportAsync(session, _engine.Folder.File("link.mp4"), overwrite: true))).Code);

        Directory.CreateSymbolicLink(_engine.Folder.File("linked"), _engine.Folder.FullPath);
        Assert.Equal(NemoErrorCode.OutputIsInput, (await Assert.ThrowsAsync<NemoException>(() => _engine.ExportAsync(session, _engine.Folder.File("linked/a.mp4"), overwrite: true))).Code);

        NemoExport beside = await _engine.ExportAsync(session, _engine.Folder.FullPath);
        Assert.Equal("a-edited.mp4", beside.Name);
        Assert.Equal(before, File.ReadAllBytes(clip));
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_said_before_anything_is_rendered()
    {
        string session = await _engine.SendAsync(TestMedia.Clip(_engine.Folder.File("a.mp4")));
        File.WriteAllText(_engine.Folder.File("taken"), "");
        NemoException error = await Assert.ThrowsAsync<NemoException>(() => _engine.ExportAsync(session, _engine.Folder.File("taken/a.mp4")));
        Assert.Equal(NemoErrorCode.OutputNotWritable, error.Code);
        Assert.Empty(_engine.Journal.ReadRenders());
    }

    [Fact]
    public async Task Of_two_exports_to_one_file_one_is_refused_and_the_other_is_whole()
    {
        string clip = TestMedia.Clip(_engine.Folder.File("a.mp4"));
        string[] sessions = [await _engine.SendAsync(clip), await _engine.SendAsync(clip)];
        Task<NemoExport>[] exports = sessions.Select(session => _engine.ExportAsync(session, _engine.Output("a.mp4"))).ToArray();
        await Task.WhenAll(exports).ContinueWith(_ => { }, TaskScheduler.Default);

        NemoException error = (NemoException)Assert.Single(exports, export => export.IsFaulted).Exception!.InnerException!;
        Assert.Equal(NemoErrorCode.OutputExists, error.Code);
        NemoExport whole = await Assert.Single(exports, export => export.IsCompletedSuccessfully);
        Assert.True(whole.Proof!.PictureUntouched);
        Assert.Equal([whole.FullName], _engine.Leftovers());
    }

    [Fact]
    public async Task A_second_video_in_a_session_waits_to_be_joined()
    {
        string session = await _engine.SendAsync(TestMedia.Clip(_engine.Folder.File("a.mp4"), 1));
        string before = (await _engine.Backend.GetStateAsync(session, default)).Draft!.Value.GetRawText();
        await _engine.Backend.UploadAsync(session, [TestMedia.Clip(_engine.Folder.File("b.mp4"), 1)], null, default);
        Assert.Equal(before, (await _engine.Backend.GetStateAsync(session, default)).Draft!.Value.GetRawText());
    }

    [Theory]
    [InlineData("404")]
    [InlineData("")]
    [InlineData("../../etc")]
    [InlineData("-1")]
    public async Task A_session_that_is_none_is_not_found(string sessionId) =>
        Assert.Equal(NemoErrorCode.SessionNotFound, (await Assert.ThrowsAsync<NemoException>(() => _engine.EditAsync(sessionId, "mute the original audio"))).Code);

    [Fact]
    public async Task An_export_that_is_stopped_leaves_nothing()
    {
        // Ten minutes of sound take ffmpeg some seconds to encode, so the stop comes in the middle.
        TestMedia.Ffmpeg(["-f", "lavfi", "-i", "color=red:size=32x32:rate=1:duration=600", "-c:v", "libx264", _engine.Folder.File("long.mp4")]);
        string session = await _engine.SendAsync(_engine.Folder.File("long.mp4"), TestMedia.Voice(_engine.Folder.File("b.wav"), 600));
        await _engine.EditAsync(session, "replace the audio");

        using var stop = new CancellationTokenSource();
        var run = new ExportRun(_engine.Connection, _engine.Journal, _engine.Time, LocalBackend.ProveAsync);
        var atWork = new AtWork(stop);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.RunAsync(new ExportRequest(session, _engine.Output("a.mp4"), false), atWork, stop.Token));

        Assert.Empty(_engine.Leftovers());
        Assert.Equal(NemoRenderState.Cancelled, Assert.Single(_engine.Journal.ReadRenders()).State);
    }

    public ValueTask DisposeAsync() => _engine.DisposeAsync();

    /// <summary>Stops an export as soon as ffmpeg is at work.</summary>
    private sealed class AtWork(CancellationTokenSource stop) : IProgress<ExportProgress>
    {
        public void Report(ExportProgress value)
        {
            if (value.PercentComplete > 0)
                stop.Cancel();
        }
    }
}
