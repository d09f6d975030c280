using NemoVideo.Tests;

namespace NemoVideo.Local.Tests;

/// <summary>Settings that were asked for in words, found in the result.</summary>
public sealed class SettingTests : EditTest
{
    [Fact]
    public async Task Music_that_fades_leaves_the_original_as_it_is()
    {
        NemoExport export = await AskAsync("add song.wav at 100 % and fade it out over 1 s", Listening.Clip(File("a.mp4"), 3), Listening.Tone(File("song.wav"), 300, 3));
        Assert.InRange(Listening.Level(export.FullName, 300, 1, 1.9), -22, -20);
        Assert.InRange(Listening.Level(export.FullName, 300, 2.45, 2.55), -28.5, -26);
        Assert.InRange(Listening.Level(export.FullName, 1000, 2.4, 2.9), -22.5, -20.5);
    }

    [Fact]
    public async Task What_is_called_music_fades_where_it_took_the_place_of_the_original()
    {
        NemoExport export = await AskAsync("replace the sound with song.wav and fade the music out over 1 s", Listening.Clip(File("a.mp4"), 3), Listening.Tone(File("song.wav"), 300, 3));
        Assert.InRange(Listening.Level(export.FullName, 300, 2.45, 2.55), -28.5, -26);
    }

    [Fact]
    public async Task A_voiceover_is_stretched_within_its_bound()
    {
        NemoExport export = await AskAsync("add narration.wav and stretch it to fit, at most 6 %", Listening.Clip(File("a.mp4")), Listening.Tone(File("narration.wav"), 300, 1.9));
        Assert.Contains("it is played 5 % slower to fit", Assert.Single(Warnings), StringComparison.Ordinal);
        Assert.InRange(Listening.Level(export.FullName, 300, 1.8, 1.95), -22, -19);
    }

    [Fact]
    public async Task A_voiceover_beyond_its_bound_is_not_stretched()
    {
        await AskAsync("add narration.wav and stretch it to fit, at most 3 %", Listening.Clip(File("a.mp4")), Listening.Tone(File("narration.wav"), 300, 1.9));
        Assert.Contains("by more than 3 %", Assert.Single(Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Music_that_does_not_fit_is_refused_where_that_was_asked_for()
    {
        NemoException error = await Assert.ThrowsAsync<NemoException>(() => AskAsync("add song.wav only if it is as long as the video", Listening.Clip(File("a.mp4")), Listening.Tone(File("song.wav"), 300, 1)));
        Assert.Contains("was to be used only if it fits", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("replace the sound with b.wav in German and keep the original as a second track", "deu", "eng")]
    [InlineData("keep the original as the default track and add b.wav as a second track in German", "eng", "deu")]
    [InlineData("add b.wav as a second track and mark it as German", "eng", "deu")]
    public async Task Both_sounds_are_tracks_and_one_plays_by_itself(string instruction, string first, string second)
    {
        NemoExport export = await AskAsync(instruction, Listening.Clip(File("a.mp4")), Listening.Tone(File("b.wav"), 300, 2));
        Assert.Equal([first, second], TestMedia.Probe(export.FullName, "stream_tags=language", "-select_streams", "a"));
        Assert.Equal(["1", "0"], TestMedia.Probe(export.FullName, "stream_disposition=default", "-select_streams", "a"));
    }

    [Theory]
    [InlineData("replace the sound from 0:01 to 0:02 with b.wav and mute the rest")]
    [InlineData("replace the last 2 seconds with b.wav and mute the rest")]
    [InlineData("replace the sound from 0:01 to 0:09 with b.wav and mute the rest")]
    public async Task Of_a_part_that_is_replaced_the_rest_can_be_silent(string instruction)
    {
        NemoExport export = await AskAsync(instruction, Listening.Clip(File("a.mp4"), 3), Listening.Tone(File("b.wav"), 300, 1));
        Assert.InRange(Listening.Level(export.FullName, 300, 1.1, 1.9), -22, -20);
        Assert.True(Listening.Level(export.FullName, 1000, 0, 3) < -50);
        Assert.True(Listening.Level(export.FullName, 300, 0.1, 0.9) < -50);
    }

    [Fact]
    public async Task An_original_that_is_given_a_volume_is_heard_beneath_the_new_sound()
    {
        NemoExport export = await AskAsync("replace the sound with b.wav and keep the original at 20 %", Listening.Clip(File("a.mp4")), Listening.Tone(File("b.wav"), 300, 2));
        Assert.InRange(Listening.Level(export.FullName, 300, 0.2, 1.8), -22, -20);
        Assert.InRange(Listening.Level(export.FullName, 1000, 0.2, 1.8), -36.5, -34);
    }

    [Fact]
    public async Task A_sound_that_was_put_on_a_part_is_repeated_there()
    {
        NemoExport export = await AskAsync("add song.wav from 0:01 to 0:03 at 100 % and loop it", Listening.Clip(File("a.mp4"), 4), Listening.Tone(File("song.wav"), 300, 0.7));
        Assert.InRange(Listening.Level(export.FullName, 300, 1.1, 2.9), -23, -20);
        Assert.True(Listening.Level(export.FullName, 300, 3.1, 3.9) < -50);
    }

    [Theory]
    [InlineData("make it square with black bars", "160,160")]
    [InlineData("make it square", "120,120")]
    public async Task Bars_are_added_where_they_were_asked_for(string instruction, string size)
    {
        NemoExport export = await AskAsync(instruction, Listening.Clip(File("a.mp4"), 1));
        Assert.Equal(size, Assert.Single(TestMedia.Probe(export.FullName, "stream=width,height", "-select_streams", "v")));
    }

    [Theory]
    [InlineData("burn in s.srt", false)]
    [InlineData("add soft subtitles from s.srt", true)]
    public async Task Subtitles_are_part_of_the_picture_where_that_was_asked_for(string instruction, bool isTrack)
    {
        await System.IO.File.WriteAllTextAsync(File("s.srt"), "1\n00:00:00,100 --> 00:00:00,900\nHello\n");
        NemoExport export = await AskAsync(instruction, Listening.Clip(File("a.mp4"), 1), File("s.srt"));
        Assert.Equal((isTrack, isTrack ? 1 : 0), (export.Proof!.PictureUntouched, TestMedia.Probe(export.FullName, "stream=index", "-select_streams", "s").Length));
    }

    /// <summary>Carries an instruction out on a clip.</summary>
    private Task<NemoExport> AskAsync(string instruction, params string[] files)
    {
        Instruction read = Instruction.Read(instruction, files.Select(file => Path.GetFileName(file)));
        Assert.Empty(read.Refusals);
        return EditAsync("a.mp4", files, [.. read.Steps]);
    }
}
