namespace NemoVideo.Local.Tests;

/// <summary>Music that makes room for speech.</summary>
public sealed class DuckTests : EditTest
{
    [Fact]
    public async Task Music_is_lower_while_there_is_a_voice_and_comes_back_after_it()
    {
        NemoExport export = await EditAsync(
            "a.mp4", [NemoVideo.Tests.TestMedia.Clip(File("a.mp4"), 4, sound: false), Listening.Tone(File("song.wav"), 300, 4), Listening.Tone(File("voice.wav"), 2000, 1)],
            new AddMusic(Named("song.wav"), 1, TimeRange.Whole), new AddVoiceover(Named("voice.wav"), Range(1, 2)), new Duck(SoundTarget.Music));
        double before = Listening.Level(export.FullName, 300, 0.2, 0.9);
        Assert.InRange(Listening.Level(export.FullName, 300, 1.3, 1.9), before - 15, before - 8);
        Assert.InRange(Listening.Level(export.FullName, 300, 3.3, 3.9), before - 1, before + 1);
        Assert.InRange(Listening.Level(export.FullName, 2000, 1.3, 1.9), -22, -20);
        Assert.True(export.Proof!.PictureUntouched);
    }

    [Fact]
    public async Task Everything_but_the_voice_is_lowered_where_nothing_is_named()
    {
        await EditAsync("a.mp4", [Listening.Clip(File("a.mp4")), Listening.Tone(File("voice.wav"), 2000, 1)], new AddVoiceover(SoundSource.Any, TimeRange.Whole), new Duck(null));
        Assert.Equal("The original audio is lowered while there is sound in the voice-over.", Said.OfType<AgentText>().Last().Text);
        string result = Engine.Output("a.mp4");
        Assert.True(Listening.Level(result, 1000, 0.3, 0.9) < Listening.Level(result, 1000, 1.7, 1.95) - 6);
    }

    [Fact]
    public async Task Without_music_on_a_track_of_its_own_nothing_can_be_lowered() =>
        Assert.Equal(NemoErrorCode.NotSupported, (await Assert.ThrowsAsync<NemoException>(() => EditAsync("a.mp4", [Listening.Clip(File("a.mp4"), 0.5)], new Duck(SoundTarget.Music)))).Code);
}
