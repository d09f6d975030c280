namespace NemoVideo.Local.Tests;

/// <summary>Sounds that are repeated until the video ends.</summary>
public sealed class LoopAudioTests : EditTest
{
    [Theory]
    [InlineData("song.mp3", 1.7)]
    [InlineData("song.wav", 0.6)]
    public async Task A_short_sound_fills_the_video_without_a_gap(string name, double seconds)
    {
        NemoExport export = await EditAsync(
            "a.mp4", [Listening.Clip(File("a.mp4"), 4), Listening.Tone(File(name), 300, seconds)], new ReplaceAudio(SoundSource.Any, Mix: false, TimeRange.Whole), new LoopAudio());
        Assert.True(export.Proof!.PictureUntouched);
        Assert.InRange(Listening.Level(export.FullName, 300, 0.2, 3.8), -22.5, -19);
        Assert.DoesNotContain(Listening.Pauses(export.FullName, TimeSpan.FromMilliseconds(10)), pause => pause < 3.98);
        Assert.InRange(Listening.Length(export.FullName, "a"), 3.98, 4.04);
    }

    [Fact]
    public async Task A_repeated_sound_can_be_silenced_for_a_while()
    {
        NemoExport export = await EditAsync(
            "a.mp4", [Listening.Clip(File("a.mp4"), 4), Listening.Tone(File("song.wav"), 300, 1.8)], new AddMusic(SoundSource.Any, 1, TimeRange.Whole), new LoopAudio(), new SetVolume(SoundTarget.Music, new LevelChange(Factor: 0), Range(2, 3)));
        Assert.InRange(Listening.Level(export.FullName, 300, 0.3, 1.9), -23, -20);
        Assert.True(Listening.Level(export.FullName, 300, 2.1, 2.9) < -50);
        Assert.InRange(Listening.Level(export.FullName, 300, 3.1, 3.9), -23, -20);
    }

    [Theory]
    [InlineData("music")]
    [InlineData("voiceover")]
    [InlineData("replacement")]
    public async Task A_repeated_sound_fills_the_part_that_it_was_put_on(string what)
    {
        TimeRange part = Range(1, 3);
        IEditStep brought = what switch
        {
            "music" => new AddMusic(SoundSource.Any, 1, part),
            "voiceover" => new AddVoiceover(SoundSource.Any, part),
            _ => new ReplaceAudio(SoundSource.Any, Mix: false, part),
        };
        NemoExport export = await EditAsync("a.mp4", [Listening.Clip(File("a.mp4"), 4), Listening.Tone(File("song.wav"), 300, 0.6)], brought, new LoopAudio());
        Assert.True(Listening.Level(export.FullName, 300, 0.1, 0.9) < -50);
        Assert.InRange(Listening.Level(export.FullName, 300, 1.1, 2.9), -23, -20);
        Assert.True(Listening.Level(export.FullName, 300, 3.1, 3.9) < -50);
    }

    [Fact]
    public async Task A_part_moves_with_the_video_that_it_is_of()
    {
        NemoExport export = await EditAsync(
            "a.mp4", [Listening.Clip(File("a.mp4"), 5), Listening.Tone(File("voice.wav"), 300, 0.6)], new AddVoiceover(SoundSource.Any, Range(2, 4)), new Cut(Range(0, 1)), new LoopAudio());
        Assert.InRange(Listening.Level(export.FullName, 300, 1.1, 2.9), -23, -20);
        Assert.True(Listening.Level(export.FullName, 300, 3.1, 3.9) < -50);
    }

    [Fact]
    public async Task A_sound_that_fills_its_part_is_not_repeated()
    {
        await EditAsync("a.mp4", [Listening.Clip(File("a.mp4"), 4), Listening.Tone(File("song.wav"), 300, 3)], new AddMusic(SoundSource.Any, 1, Range(1, 3)), new LoopAudio());
        Assert.Contains("fills the part that it is for already", Said.OfType<AgentText>().Select(text => text.Text).Last(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_sounds_the_one_that_is_meant_is_repeated()
    {
        NemoExport export = await EditAsync(
            "a.mp4", [Listening.Clip(File("a.mp4"), 3), Listening.Tone(File("song.wav"), 300, 0.8), Listening.Tone(File("voice.wav"), 500, 0.8)],
            new AddMusic(Named("song.wav"), 1, TimeRange.Whole), new AddVoiceover(Named("voice.wav"), TimeRange.Whole), new LoopAudio { Sound = SoundTarget.Voiceover });
        Assert.InRange(Listening.Level(export.FullName, 500, 1.2, 2.8), -23, -20);
        Assert.True(Listening.Level(export.FullName, 300, 1.2, 2.8) < -50);
    }

    [Fact]
    public async Task Without_a_new_sound_there_is_nothing_to_repeat() =>
        Assert.Equal(NemoErrorCode.AudioSourceMissing, (await Assert.ThrowsAsync<NemoException>(() => EditAsync("a.mp4", [Listening.Clip(File("a.mp4"))], new LoopAudio()))).Code);
}
