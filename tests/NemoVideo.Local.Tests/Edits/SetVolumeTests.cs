namespace NemoVideo.Local.Tests;

/// <summary>Louder, softer, and silent for a while.</summary>
public sealed class SetVolumeTests : EditTest
{
    [Fact]
    public async Task A_part_is_softer_by_decibels_and_the_rest_as_it_was()
    {
        NemoExport export = await EditAsync("a.mp4", [Listening.Clip(File("a.mp4"))], new SetVolume(SoundTarget.Original, new LevelChange(Decibels: -12), Range(0.5, 1.5)));
        Assert.True(export.Proof!.PictureUntouched);
        Assert.InRange(Listening.Level(export.FullName, 1000, 0.1, 0.4), -22, -20.5);
        Assert.InRange(Listening.Level(export.FullName, 1000, 0.6, 1.4), -34, -32.5);
        Assert.InRange(Listening.Level(export.FullName, 1000, 1.6, 1.9), -22, -20.5);
    }

    [Theory]
    [InlineData(1.0, 0.25, 0.25)]
    [InlineData(0.3, 0.2, 0.2)]
    [InlineData(0.3, 0.5, 0.15)]
    [InlineData(0.0, 1.0, 1.0)]
    [InlineData(0.5, 1.5, 0.75)]
    public async Task A_percentage_sets_the_volume_or_lowers_what_is_low_already(double before, double value, double after)
    {
        string session = await Engine.SendAsync(Listening.Clip(File("a.mp4"), 0.5), Listening.Tone(File("song.wav"), 300, 0.5));
        await ApplyAsync(session, new AddMusic(SoundSource.Any, before, TimeRange.Whole), new SetVolume(SoundTarget.Music, new LevelChange(Factor: value), TimeRange.Whole));
        NemoTimeline timeline = new((await Engine.Backend.GetStateAsync(session, default)).Draft);
        Assert.Equal(after, timeline.Tracks[2].Segments[0].Volume);
    }

    [Fact]
    public async Task A_direction_is_a_step_that_is_heard_and_a_loud_sound_is_not_distorted()
    {
        NemoExport export = await EditAsync("a.mp4", [Listening.Clip(File("a.mp4"))], new SetVolume(SoundTarget.All, new LevelChange(Up: true), TimeRange.Whole));
        Assert.InRange(Listening.Level(export.FullName, 1000, 0.3, 1.7), -15.6, -14.6);
    }

    [Fact]
    public async Task Music_that_is_part_of_the_original_cannot_be_changed_alone()
    {
        NemoException error = await Assert.ThrowsAsync<NemoException>(() => EditAsync("a.mp4", [Listening.Clip(File("a.mp4"), 0.5)], new SetVolume(SoundTarget.Music, new LevelChange(Factor: 0), TimeRange.Whole)));
        Assert.Equal(NemoErrorCode.NotSupported, error.Code);
    }
}
