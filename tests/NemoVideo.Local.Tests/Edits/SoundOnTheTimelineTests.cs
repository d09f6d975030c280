using NemoVideo.Tests;

namespace NemoVideo.Local.Tests;

/// <summary>Sounds that are taken away, put in for a part, kept beside the new one, faded, and made to fit.</summary>
public sealed class SoundOnTheTimelineTests : EditTest
{
    [Fact]
    public async Task Removed_audio_leaves_the_picture_alone()
    {
        NemoExport export = await EditAsync("a.mp4", [Listening.Clip(File("a.mp4"))], new RemoveAudio());
        Assert.Equal(["video"], TestMedia.Probe(export.FullName, "stream=codec_type"));
        Assert.Equal((true, false), (export.Proof!.PictureUntouched, export.Proof.OriginalAudible));
    }

    [Fact]
    public async Task A_muted_part_is_silent_to_a_few_milliseconds()
    {
        NemoExport export = await EditAsync("a.mp4", [Listening.Clip(File("a.mp4"))], new MuteOriginal(Range(-1.5, -0.5)));
        Assert.InRange(Listening.Level(export.FullName, 1000, 0.1, 0.49), -22, -20.5);
        Assert.True(Listening.Level(export.FullName, 1000, 0.55, 1.45) < -60);
        Assert.InRange(Listening.Level(export.FullName, 1000, 1.55, 1.9), -22, -20.5);
    }

    [Fact]
    public async Task A_part_beyond_the_end_is_said_to_be_none()
    {
        NemoException error = await Assert.ThrowsAsync<NemoException>(() => EditAsync("a.mp4", [Listening.Clip(File("a.mp4"), 1)], new MuteOriginal(Range(20, 40))));
        Assert.Contains("The video is 1 s long; there is nothing of it from 20 s to 40 s", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_is_replaced_and_the_rest_stays()
    {
        NemoExport export = await EditAsync(
            "a.mp4", [Listening.Clip(File("a.mp4"), 3), Listening.Tone(File("b.wav"), 300, 1)], new ReplaceAudio(SoundSource.Any, Mix: false, Range(1, 2)));
        Assert.True(export.Proof!.PictureUntouched);
        Assert.InRange(Listening.Level(export.FullName, 1000, 0.2, 0.9), -22, -20.5);
        Assert.True(Listening.Level(export.FullName, 1000, 1.1, 1.9) < -60);
        Assert.InRange(Listening.Level(export.FullName, 300, 1.1, 1.9), -22, -20.5);
        Assert.True(Listening.Level(export.FullName, 300, 2.1, 2.9) < -50);
        Assert.InRange(Listening.Level(export.FullName, 1000, 2.1, 2.9), -22, -20.5);
    }

    [Fact]
    public async Task A_sound_mixed_in_leaves_the_old_one_as_loud_as_it_was()
    {
        NemoExport export = await EditAsync("a.mkv", [Listening.Clip(File("a.mp4")), Listening.Tone(File("b.wav"), 300, 2)], new ReplaceAudio(SoundSource.Any, Mix: true, TimeRange.Whole));
        Assert.InRange(Listening.Level(export.FullName, 1000, 0.2, 1.8), -22, -20.5);
        Assert.InRange(Listening.Level(export.FullName, 300, 0.2, 1.8), -22, -20.5);
    }

    [Theory]
    [InlineData("a.mp4")]
    [InlineData("a.mkv")]
    [InlineData("a.avi")]
    public async Task The_original_can_stay_as_a_second_track(string output)
    {
        NemoExport export = await EditAsync(
            output, [Listening.Clip(File("a.mp4")), Listening.Tone(File("b.wav"), 300, 2)],
            new ReplaceAudio(SoundSource.Any, Mix: false, TimeRange.Whole) { KeepsOriginal = true, Language = "deu" });
        Assert.InRange(Listening.Level(export.FullName, 300, 0.2, 1.8), -23, -20);
        Assert.InRange(Listening.Level(export.FullName, 1000, 0.2, 1.8, track: 1), -23, -20);
        if (output == "a.avi")
            return;
        Assert.Equal(["deu", "eng"], TestMedia.Probe(export.FullName, "stream_tags=language", "-select_streams", "a"));
        Assert.Equal(["1", "0"], TestMedia.Probe(export.FullName, "stream_disposition=default", "-select_streams", "a"));
        Assert.Equal(["audio aac (eng)"], export.Proof!.StreamsKept.Where(stream => stream.StartsWith("audio", StringComparison.Ordinal)));
        Assert.Equal(["audio aac (deu)"], export.Proof.StreamsAdded);
    }

    [Theory]
    [InlineData("rich.mp4", false, new[] { "deu", "eng", "fra" }, "100")]
    [InlineData("rich.mkv", false, new[] { "deu", "eng", "fra" }, "100")]
    [InlineData("rich.mp4", true, new[] { "eng", "fra", "deu" }, "100")]
    public async Task The_default_track_comes_first_and_the_others_keep_their_order_and_names(string name, bool originalPlays, string[] languages, string defaults)
    {
        string titled = File("titled-" + name);
        TestMedia.Ffmpeg(["-i", TestMedia.RichClip(Engine.Folder.FullPath, name), "-map", "0", "-map", "-0:d", "-c", "copy", "-metadata:s:a:0", "handler_name=Sea", "-metadata:s:a:1", "handler_name=Mer", "-disposition:a:1", "0", titled]);
        NemoExport export = await EditAsync(
            "a" + Path.GetExtension(name), [titled, Listening.Tone(File("b.wav"), 300, 4)],
            new ReplaceAudio(SoundSource.Any, Mix: false, TimeRange.Whole) { KeepsOriginal = true, IsOriginalDefault = originalPlays, Language = "deu" });
        Assert.Equal(languages, TestMedia.Probe(export.FullName, "stream_tags=language", "-select_streams", "a"));
        Assert.Equal(defaults, string.Concat(TestMedia.Probe(export.FullName, "stream_disposition=default", "-select_streams", "a")));
        Assert.Equal(["eng,Sea", "fra,Mer"], TestMedia.Probe(export.FullName, "stream_tags=language,handler_name", "-select_streams", "a").Where(stream => !stream.StartsWith("deu", StringComparison.Ordinal)));
        Assert.Equal(["One", "Two"], TestMedia.Probe(export.FullName, "chapter_tags=title"));
        Assert.Equal(["eng"], TestMedia.Probe(export.FullName, "stream_tags=language", "-select_streams", "s"));
        Assert.Equal(["audio aac (eng)", "audio aac (fra)"], export.Proof!.StreamsKept.Where(stream => stream.StartsWith("audio", StringComparison.Ordinal)));
        Assert.True(export.Proof.PictureUntouched);
    }

    [Fact]
    public async Task A_voiceover_is_heard_where_it_was_put()
    {
        NemoExport export = await EditAsync("a.mp4", [Listening.Clip(File("a.mp4")), Listening.Tone(File("voice.wav"), 300, 0.5)], new AddVoiceover(SoundSource.Any, Range(1, null)));
        Assert.True(Listening.Level(export.FullName, 300, 0.1, 0.95) < -50);
        Assert.InRange(Listening.Level(export.FullName, 300, 1.1, 1.4), -22, -20);
        Assert.True(Listening.Level(export.FullName, 300, 1.6, 2) < -50);
        Assert.Empty(Warnings);
    }

    [Fact]
    public async Task Sound_fades_in_and_out_and_the_picture_is_copied()
    {
        NemoExport export = await EditAsync("a.mp4", [Listening.Clip(File("a.mp4"), 3)], new Fade(FadeTarget.Audio, new FadeLength(TimeSpan.FromSeconds(1)), new FadeLength(TimeSpan.FromSeconds(1))));
        Assert.True(export.Proof!.PictureUntouched);
        Assert.InRange(Listening.Level(export.FullName, 1000, 0.45, 0.55), -28, -26);
        Assert.InRange(Listening.Level(export.FullName, 1000, 1.1, 1.9), -22, -20.5);
        Assert.InRange(Listening.Level(export.FullName, 1000, 2.45, 2.55), -28, -26);
    }

    [Theory]
    [InlineData("Stretch", 1.9, "it is played 5 % slower to fit, its pitch kept")]
    [InlineData("Stretch", 1.0, "by more than 10 %; the last 1.0 s are silent")]
    [InlineData("FadeOut", 3.0, "it fades out, and its last 1.0 s are not used")]
    public async Task A_sound_of_another_length_is_made_to_fit_as_asked(string policy, double seconds, string warning)
    {
        NemoExport export = await EditAsync(
            "a.mp4", [Listening.Clip(File("a.mp4")), Listening.Tone(File("b.wav"), 300, seconds)],
            new ReplaceAudio(SoundSource.Any, Mix: false, TimeRange.Whole) { Fit = new SoundFit(Enum.Parse<LengthPolicy>(policy), 0.1) });
        Assert.Contains(warning, Assert.Single(Warnings), StringComparison.Ordinal);
        Assert.True(export.Proof!.PictureUntouched);
        Assert.InRange(Listening.Length(export.FullName, "a"), 1.98, 2.04);
        if (policy == "Stretch" && seconds > 1.5)
            Assert.InRange(Listening.Level(export.FullName, 300, 1.8, 1.95), -22, -19);
    }

    [Fact]
    public async Task A_sound_of_another_length_is_refused_where_that_was_asked_for()
    {
        NemoException error = await Assert.ThrowsAsync<NemoException>(() => EditAsync(
            "a.mp4", [Listening.Clip(File("a.mp4"), 0.5), Listening.Tone(File("b.wav"), 300, 2)],
            new ReplaceAudio(SoundSource.Any, Mix: false, TimeRange.Whole) { Fit = new SoundFit(LengthPolicy.Error) }));
        Assert.Contains("longer than the picture, by 1.5 s", error.Message, StringComparison.Ordinal);
    }
}
