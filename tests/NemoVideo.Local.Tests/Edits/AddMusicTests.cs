namespace NemoVideo.Local.Tests;

/// <summary>Music under a video: mixed in, as loud as asked for, as long as the picture, and the picture copied.</summary>
public sealed class AddMusicTests : EditTest
{
    [Theory]
    [InlineData("a.mp4")]
    [InlineData("a.mov")]
    [InlineData("a.mkv")]
    public async Task Music_is_heard_together_with_the_original(string output)
    {
        NemoExport export = await EditAsync(output, [Listening.Clip(File("a.mp4")), Listening.Tone(File("song.mp3"), 300, 2)], new AddMusic(Named("song.mp3"), 0.5, TimeRange.Whole));
        Assert.True(export.Proof!.PictureUntouched);
        Assert.InRange(Listening.Level(export.FullName, 1000, 0.3, 1.7), -22.5, -20.5);
        Assert.InRange(Listening.Level(export.FullName, 300, 0.3, 1.7), -28.5, -26.5);
        Assert.Equal("eng", Assert.Single(NemoVideo.Tests.TestMedia.Probe(export.FullName, "stream_tags=language", "-select_streams", "a")));
        Assert.InRange(Listening.Length(export.FullName, "a"), 1.98, 2.04);
    }

    [Fact]
    public async Task Music_without_a_volume_is_softer_than_what_is_there()
    {
        NemoExport export = await EditAsync("a.mp4", [Listening.Clip(File("a.mp4")), Listening.Tone(File("song.mp3"), 300, 2)], new AddMusic(SoundSource.Any, null, TimeRange.Whole));
        Assert.InRange(Listening.Level(export.FullName, 300, 0.3, 1.7), -33, -31);
    }

    [Fact]
    public async Task Music_for_a_part_is_heard_there_alone()
    {
        NemoExport export = await EditAsync("a.mp4", [Listening.Clip(File("a.mp4")), Listening.Tone(File("song.wav"), 300, 3)], new AddMusic(SoundSource.Any, 1, Range(0.5, 1.5)));
        Assert.True(Listening.Level(export.FullName, 300, 0, 0.45) < -50);
        Assert.InRange(Listening.Level(export.FullName, 300, 0.55, 0.95), -22.5, -20.5);
        Assert.True(Listening.Level(export.FullName, 300, 1.55, 2) < -50);
        Assert.Contains("fades out", Assert.Single(Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Music_is_all_that_is_heard_when_the_original_is_muted()
    {
        NemoExport export = await EditAsync(
            "a.mp4", [Listening.Clip(File("a.mp4")), Listening.Tone(File("song.wav"), 300, 2)], new MuteOriginal(TimeRange.Whole), new AddMusic(SoundSource.Any, null, TimeRange.Whole));
        Assert.False(export.Proof!.OriginalAudible);
        Assert.True(Listening.Level(export.FullName, 1000, 0.3, 1.7) < -50);
        Assert.InRange(Listening.Level(export.FullName, 300, 0.3, 1.7), -22, -20);
    }

    [Fact]
    public async Task Each_language_of_a_film_gets_the_music()
    {
        string clip = NemoVideo.Tests.TestMedia.RichClip(Engine.Folder.FullPath, "rich.mp4");
        NemoExport export = await EditAsync("a.mp4", [clip, Listening.Tone(File("song.wav"), 2500, 4)], new AddMusic(SoundSource.Any, 1, TimeRange.Whole));
        Assert.Equal(["eng", "fra"], NemoVideo.Tests.TestMedia.Probe(export.FullName, "stream_tags=language", "-select_streams", "a"));
        Assert.All([0, 1], track => Assert.InRange(Listening.Level(export.FullName, 2500, 0.3, 3.5, track), -24, -20));
        Assert.True(export.Proof!.PictureUntouched);
    }

    [Fact]
    public async Task Music_on_a_video_without_sound_is_its_sound()
    {
        string clip = NemoVideo.Tests.TestMedia.Clip(File("a.mp4"), sound: false);
        NemoExport export = await EditAsync("a.mp4", [clip, Listening.Tone(File("song.wav"), 300, 2)], new AddMusic(SoundSource.Any, null, TimeRange.Whole));
        Assert.InRange(Listening.Level(export.FullName, 300, 0.3, 1.7), -22, -20);
    }
}
