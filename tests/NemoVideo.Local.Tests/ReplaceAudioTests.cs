using NemoVideo.Tests;

namespace NemoVideo.Local.Tests;

/// <summary>The engine's main work, on real files: new sound in, old sound out, everything else as it was.</summary>
public sealed class ReplaceAudioTests : IAsyncDisposable
{
    private readonly LocalEngine _engine = new();

    [Theory]
    [InlineData("rich.mp4")]
    [InlineData("rich.mov")]
    [InlineData("rich.mkv")]
    public async Task Everything_but_the_sound_stays(string name)
    {
        string clip = TestMedia.RichClip(_engine.Folder.FullPath, name);
        NemoExport export = await ReplaceAsync(clip, TestMedia.Voice(_engine.Folder.File("new.m4a"), 4));

        Assert.True(export.Proof!.PictureUntouched);
        Assert.False(export.Proof.OriginalAudible);
        Assert.Equal(["audio aac (eng)", "audio aac (fra)"], export.Proof.StreamsLost);
        Assert.Equal(["audio aac (eng)"], export.Proof.StreamsAdded);
        Assert.Equal(["video", "audio", "subtitle"], TestMedia.Probe(export.FullName, "stream=codec_type").Where(type => type != "data"));
        Assert.Equal(["One", "Two"], TestMedia.Probe(export.FullName, "chapter_tags=title"));
        Assert.Equal("My title", Assert.Single(TestMedia.Probe(export.FullName, "format_tags=title")));
        Assert.Equal("eng", Assert.Single(TestMedia.Probe(export.FullName, "stream_tags=language", "-select_streams", "a")));
        Assert.Equal("eng", Assert.Single(TestMedia.Probe(export.FullName, "stream_tags=language", "-select_streams", "s")));
        Assert.Equal("1", Assert.Single(TestMedia.Probe(export.FullName, "stream_disposition=default", "-select_streams", "a")));
        Assert.Equal(TestMedia.Probe(clip, "stream_side_data=rotation"), TestMedia.Probe(export.FullName, "stream_side_data=rotation"));
    }

    [Fact]
    public async Task The_timecode_and_notes_of_a_camera_stay()
    {
        string clip = TestMedia.Clip(_engine.Folder.File("camera.mov"), 2, true, "-timecode", "01:02:03:04");
        NemoExport export = await ReplaceAsync(clip, TestMedia.Voice(_engine.Folder.File("b.wav")));
        Assert.Contains("data tmcd (eng)", export.Proof!.StreamsKept);
        Assert.Contains("01:02:03:04", TestMedia.Probe(export.FullName, "stream_tags=timecode"));
    }

    [Fact]
    public async Task Files_attached_to_a_Matroska_video_stay()
    {
        string clip = _engine.Folder.File("a.mkv");
        File.WriteAllText(_engine.Folder.File("font.ttf"), "not really a font");
        TestMedia.Ffmpeg(["-i", TestMedia.Clip(_engine.Folder.File("plain.mp4")), "-c", "copy", "-attach", _engine.Folder.File("font.ttf"), "-metadata:s:t", "mimetype=application/x-truetype-font", clip]);
        NemoExport export = await ReplaceAsync(clip, TestMedia.Voice(_engine.Folder.File("b.wav")));
        Assert.Contains("attachment font.ttf", export.Proof!.StreamsKept);
    }

    [Fact]
    public async Task A_Matroska_video_that_begins_late_is_not_lengthened()
    {
        string clip = _engine.Folder.File("late.mkv");
        TestMedia.Ffmpeg(["-i", TestMedia.Clip(_engine.Folder.File("plain.mp4")), "-c", "copy", "-output_ts_offset", "7", clip]);
        NemoExport export = await ReplaceAsync(clip, TestMedia.Voice(_engine.Folder.File("b.wav"), 5));
        Assert.InRange(export.Proof!.DurationBefore.TotalSeconds, 1.9, 2.1);
        Assert.InRange(export.Proof.DurationAfter.TotalSeconds, 1.9, 2.1);
    }

    [Theory]
    [InlineData("mono", 8000)]
    [InlineData("5.1(side)", 48000)]
    public async Task A_new_sound_may_have_any_layout(string layout, int rate)
    {
        string voice = _engine.Folder.File("b.wav");
        TestMedia.Ffmpeg(["-f", "lavfi", "-i", $"anoisesrc=duration=2:sample_rate={rate}", "-af", $"aformat=channel_layouts={layout}", voice]);
        NemoExport export = await ReplaceAsync(TestMedia.Clip(_engine.Folder.File("a.mp4")), voice);
        Assert.False(export.Proof!.OriginalAudible);
    }

    [Fact]
    public async Task A_container_that_cannot_hold_a_rotation_gets_the_picture_upright()
    {
        string session = await _engine.SendAsync(TestMedia.RichClip(_engine.Folder.FullPath, "rich.mp4"));
        NemoExport export = await _engine.ExportAsync(session, _engine.Output("a.mkv"));
        Assert.Equal("120,160", Assert.Single(TestMedia.Probe(export.FullName, "stream=width,height", "-select_streams", "v")));
        Assert.Equal(["eng"], TestMedia.Probe(export.FullName, "stream_tags=language", "-select_streams", "s"));
    }

    [Theory]
    [InlineData(1.2, "the last 0.8 s are silent")]
    [InlineData(2.0, null)]
    [InlineData(3.5, "its last 1.5 s are not used")]
    public async Task The_picture_decides_how_long_the_result_is(double newSeconds, string? warning)
    {
        string session = await _engine.SendAsync(TestMedia.Clip(_engine.Folder.File("a.mp4")), TestMedia.Voice(_engine.Folder.File("b.wav"), newSeconds));
        NemoEdit edit = await _engine.EditAsync(session, "replace the audio");
        NemoExport export = await _engine.ExportAsync(session, _engine.Output("a.mp4"));

        Assert.Equal(warning is null, edit.Warnings.Count == 0);
        Assert.All(edit.Warnings, text => Assert.Contains(warning!, text, StringComparison.Ordinal));
        Assert.True(export.Proof!.PictureUntouched);
        Assert.InRange(export.Proof.DurationDifference.TotalMilliseconds, -1, 40);
        Assert.InRange(double.Parse(Assert.Single(TestMedia.Probe(export.FullName, "stream=duration", "-select_streams", "a")), System.Globalization.CultureInfo.InvariantCulture), 1.99, 2.03);
    }

    [Fact]
    public async Task A_video_without_sound_gets_some()
    {
        NemoExport export = await ReplaceAsync(TestMedia.Clip(_engine.Folder.File("silent.mp4"), sound: false), TestMedia.Voice(_engine.Folder.File("b.mp3")));
        Assert.True(export.Proof!.PictureUntouched);
        Assert.Null(export.Proof.OriginalAudible);
        Assert.Equal(["audio aac"], export.Proof.StreamsAdded);
    }

    [Theory]
    [InlineData("-lead.mp4")]
    [InlineData("a [1] 'q' \"d\".mp4")]
    [InlineData("concat:a|b.mp4")]
    [InlineData("frame%03d 🎬.mp4")]
    public async Task Names_of_files_are_only_names(string name)
    {
        NemoExport export = await ReplaceAsync(TestMedia.Clip(_engine.Folder.File(name)), TestMedia.Voice(_engine.Folder.File($"new {name}.wav")), _engine.Folder.File("out/"));
        Assert.Equal(Path.Combine(_engine.Folder.File("out"), name), export.FullName);
        Assert.True(export.Proof!.PictureUntouched);
    }

    [Fact]
    public async Task The_named_file_wins_over_the_latest()
    {
        string session = await _engine.SendAsync(
            TestMedia.Clip(_engine.Folder.File("a.mp4")), TestMedia.Voice(_engine.Folder.File("first.wav")), TestMedia.Voice(_engine.Folder.File("narration.wav")), TestMedia.Voice(_engine.Folder.File("second.wav")));
        Assert.Contains("narration.wav", (await _engine.EditAsync(session, "replace the audio with the voiceover")).Reply, StringComparison.Ordinal);
        Assert.Contains("first.wav", (await _engine.EditAsync(session, "replace the audio with First.wav")).Reply, StringComparison.Ordinal);
        Assert.Contains("second.wav", (await _engine.EditAsync(session, "replace the audio")).Reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cover_of_a_song_does_not_become_part_of_the_video()
    {
        string song = TestMedia.Voice(_engine.Folder.File("song.m4a"), 2, "-f", "lavfi", "-t", "0.04", "-i", "color=red:size=64x64", "-map", "0:a", "-map", "1:v", "-c:v", "png", "-disposition:v:0", "attached_pic");
        NemoExport export = await ReplaceAsync(TestMedia.Clip(_engine.Folder.File("a.mp4")), song);
        Assert.Equal(["video", "audio"], TestMedia.Probe(export.FullName, "stream=codec_type"));
    }

    [Fact]
    public async Task A_muted_original_leaves_a_silent_track_for_each_language()
    {
        string session = await _engine.SendAsync(TestMedia.RichClip(_engine.Folder.FullPath, "rich.mp4"));
        NemoEdit edit = await _engine.EditAsync(session, "mute the original audio");
        NemoExport export = await _engine.ExportAsync(session, _engine.Output("muted.mp4"));

        Assert.Equal(
            ["track 2 Original audio (eng) \"rich.mp4\": volume 100% -> 0%", "track 3 Original audio (fra) \"rich.mp4\": volume 100% -> 0%"],
            edit.Changes.Select(change => change.ToString()));
        Assert.Equal((true, false, -120), (export.Proof!.PictureUntouched, export.Proof.OriginalAudible, export.Proof.BleedDecibels));
        Assert.Equal(["eng", "fra"], TestMedia.Probe(export.FullName, "stream_tags=language", "-select_streams", "a"));
    }

    [Fact]
    public async Task An_export_without_an_edit_copies_everything()
    {
        string session = await _engine.SendAsync(TestMedia.RichClip(_engine.Folder.FullPath, "rich.mp4"));
        NemoExport export = await _engine.ExportAsync(session, _engine.Output("copy.mp4"));
        Assert.Empty(export.Proof!.StreamsLost);
        Assert.Empty(export.Proof.StreamsAdded);
        Assert.True(export.Proof.OriginalAudible);
    }

    [Theory]
    [InlineData("a.mkv", "mp4")]
    [InlineData("a.mkv", "mov")]
    [InlineData("a.mp4", "mov")]
    public async Task Another_container_keeps_picture_and_subtitles(string name, string format)
    {
        string session = await _engine.SendAsync(TestMedia.RichClip(_engine.Folder.FullPath, name), TestMedia.Voice(_engine.Folder.File("b.wav"), 4));
        await _engine.EditAsync(session, "replace the audio");
        NemoExport export = await _engine.ExportAsync(session, _engine.Output($"a.{format}"));
        Assert.True(export.Proof!.PictureUntouched);
        Assert.Equal(["video", "audio", "subtitle"], TestMedia.Probe(export.FullName, "stream=codec_type").Where(type => type != "data"));
    }

    [Fact]
    public async Task A_picture_that_the_container_cannot_hold_is_encoded()
    {
        string session = await _engine.SendAsync(TestMedia.Clip(_engine.Folder.File("a.mp4"), 1));
        NemoExport export = await _engine.ExportAsync(session, _engine.Output("a.webm"));
        Assert.Equal(["vp9", "opus"], TestMedia.Probe(export.FullName, "stream=codec_name"));
    }

    [Fact]
    public async Task A_container_that_is_not_known_is_refused()
    {
        string session = await _engine.SendAsync(TestMedia.Clip(_engine.Folder.File("a.mp4"), 1));
        NemoException error = await Assert.ThrowsAsync<NemoException>(() => _engine.ExportAsync(session, _engine.Output("a.xyz")));
        Assert.Equal(NemoErrorCode.NotSupported, error.Code);
        Assert.Empty(_engine.Leftovers());
    }

    public ValueTask DisposeAsync() => _engine.DisposeAsync();

    private async Task<NemoExport> ReplaceAsync(string clip, string sound, string? destination = null)
    {
        string session = await _engine.SendAsync(clip, sound);
        Assert.Equal(NemoEditOutcome.Applied, (await _engine.EditAsync(session, "replace the audio")).Outcome);
        return await _engine.ExportAsync(session, destination ?? _engine.Output(Path.GetFileName(clip)));
    }
}
