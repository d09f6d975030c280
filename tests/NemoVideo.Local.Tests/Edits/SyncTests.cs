using NemoVideo.Tests;

namespace NemoVideo.Local.Tests;

/// <summary>Sound that is moved to where the picture is, by a given offset or a measured one, measured again on the result.</summary>
public sealed class SyncTests : EditTest
{
    [Theory]
    [InlineData(-200, 0.8)]
    [InlineData(350.5, 1.3505)]
    public async Task The_original_is_moved_by_the_offset(double milliseconds, double onset)
    {
        NemoExport export = await EditAsync("a.mp4", [Beep(File("a.mp4"), 1)], new Sync(TimeSpan.FromMilliseconds(milliseconds)));
        Assert.Equal(onset, Listening.Onset(export.FullName), 0.002);
        Assert.True(export.Proof!.PictureUntouched);
        Assert.InRange(Listening.Length(export.FullName, "a"), 2.98, 3.04);
    }

    [Fact]
    public async Task The_new_sound_is_what_is_moved_where_there_is_one()
    {
        NemoExport export = await EditAsync(
            "a.mp4", [Listening.Clip(File("a.mp4"), 3), Beep(File("b.wav"), 1, 3)], new ReplaceAudio(SoundSource.Any, Mix: false, TimeRange.Whole), new Sync(TimeSpan.FromMilliseconds(500)));
        Assert.Equal(1.5, Listening.Onset(export.FullName), 0.002);
    }

    [Fact]
    public async Task A_recording_that_began_earlier_and_drifts_is_laid_under_the_whole_picture()
    {
        // What is at time t of the recording is at -2 + t·1.0005 of the picture: the beep at 4 s comes at 2.002 s.
        string session = await Engine.SendAsync(Listening.Clip(File("a.mp4"), 3), Beep(File("b.wav"), 4, 6));
        await ApplyAsync(session, new ReplaceAudio(SoundSource.Any, Mix: false, TimeRange.Whole), new Sync(null) { Measured = new NemoSync { OffsetMilliseconds = -2000, DriftPpm = 500 } });
        NemoExport export = await ExportAsync(session, "a.mp4");
        Assert.Equal(2.002, Listening.Onset(export.FullName), 0.001);
        Assert.InRange(Listening.Length(export.FullName, "a"), 2.98, 3.04);
    }

    [Theory]
    [InlineData("synced.mp4")]
    [InlineData("synced.mkv")]
    public async Task A_recording_of_the_scene_is_laid_under_the_camera_and_found_there_again(string output)
    {
        string session = await SendSceneAsync();
        await ApplyAsync(session, new ReplaceAudio(SoundSource.Any, Mix: false, TimeRange.Whole), new Sync(null));
        NemoExport export = await ExportAsync(session, output);
        Assert.InRange(export.Proof!.SyncOffsetMilliseconds!.Value, -1, 1);
        Assert.Equal("copied bit for bit", export.Picture);
    }

    [Fact]
    public async Task A_render_whose_synced_sound_is_found_elsewhere_fails_its_proof()
    {
        string session = await SendSceneAsync();
        await ApplyAsync(session, new ReplaceAudio(SoundSource.Any, Mix: false, TimeRange.Whole), new Sync(null) { Measured = new NemoSync { OffsetMilliseconds = 2040 } });
        NemoException error = await Assert.ThrowsAsync<NemoException>(() => ExportAsync(session, "late.mp4"));
        Assert.Equal(NemoErrorCode.RenderFailed, error.Code);
        Assert.Contains("40.0 ms too late", error.Message, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(Engine.Output("late.mp4")));
    }

    [Fact]
    public async Task A_measured_offset_is_only_used_when_it_is_sure()
    {
        LocalMedia[] media = [await MediaAsync(Listening.Clip(File("a.mp4"), 1)), await MediaAsync(Beep(File("b.wav"), 0.5, 1))];
        LocalDraft draft = LocalDraft.Of(media[0]);
        new ReplaceAudio(SoundSource.Any, Mix: false, TimeRange.Whole).Apply(draft, media);

        async Task<IEditStep> PrepareAsync(NemoSync measured) =>
            await new Sync(null).PrepareAsync(draft, media, new EditTools(FfmpegInstallation.Locate(), (path, reference, _) =>
            {
                Assert.Equal((File("b.wav"), File("a.mp4")), (path, reference));
                return Task.FromResult(measured);
            }), default);

        var sure = new NemoSync { OffsetMilliseconds = 1000 };
        Assert.Equal(new Sync(null) { Measured = sure }, await PrepareAsync(sure));
        NemoException error = await Assert.ThrowsAsync<NemoException>(() => PrepareAsync(sure with { Doubt = "They are not of one scene." }));
        Assert.Equal(NemoErrorCode.SyncNotConfident, error.Code);
    }

    [Fact]
    public async Task A_voiceover_is_no_recording_to_bring_together_with_the_picture()
    {
        NemoException error = await Assert.ThrowsAsync<NemoException>(async () =>
        {
            LocalMedia[] media = [await MediaAsync(Listening.Clip(File("a.mp4"), 1)), await MediaAsync(Beep(File("b.wav"), 0.5, 1))];
            LocalDraft draft = LocalDraft.Of(media[0]);
            new AddVoiceover(SoundSource.Any, TimeRange.Whole).Apply(draft, media);
            await new Sync(null).PrepareAsync(draft, media, new EditTools(FfmpegInstallation.Locate(), (_, _, _) => throw new InvalidOperationException()), default);
        });
        Assert.Equal(NemoErrorCode.AudioSourceMissing, error.Code);
    }

    /// <summary>Sends a clip of ten seconds with the sound of a scene, and a clean recording that begins two seconds later.</summary>
    private Task<string> SendSceneAsync()
    {
        var scene = new Scene(seed: 11, seconds: 12);
        string sound = scene.Record(File("camera.wav"), 0.5, 10, noise: 0.1);
        TestMedia.Ffmpeg(["-f", "lavfi", "-i", "testsrc2=size=160x120:rate=25:duration=10", "-i", sound, "-c:v", "libx264", "-preset", "ultrafast", File("camera.mp4")]);
        return Engine.SendAsync(File("camera.mp4"), scene.Record(File("take.wav"), 2.5, 8));
    }

    /// <summary>Silence with a tone of half a second at a time: a clip of three seconds, or a sound.</summary>
    private static string Beep(string path, double at, double seconds = 3)
    {
        string beep = FormattableString.Invariant($"aevalsrc='0.4*between(t,{at},{at + 0.5})*sin(2*PI*700*(t-{at}))':d={seconds}:s=48000");
        string[] picture = path.EndsWith('4') ? ["-f", "lavfi", "-i", "testsrc2=size=160x120:rate=25:duration=3", "-c:v", "libx264", "-preset", "ultrafast"] : [];
        TestMedia.Ffmpeg(["-f", "lavfi", "-i", beep, .. picture, path]);
        return path;
    }

    private static Task<LocalMedia> MediaAsync(string path) =>
        LocalMedia.ReadAsync(FfmpegInstallation.Locate(), path, path.EndsWith('4') ? NemoMediaKind.Video : NemoMediaKind.Audio, default);
}
