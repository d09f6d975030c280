namespace NemoVideo.Local.Tests;

/// <summary>Silence that is asked for beside sound: what is to be heard is heard.</summary>
public class InstructionSilenceTests
{
    [Theory]
    [InlineData("replace 0:10 to 0:20 with x.wav and mute the rest", "0-10 20-")]
    [InlineData("replace the sound from 0:10 to 0:20 with x.wav, the rest should be silent", "0-10 20-")]
    [InlineData("replace the sound from 0:10 to 0:20 with x.wav and remove the rest of the audio", "0-10 20-")]
    [InlineData("replace the first 5 seconds with x.wav and silence everything else", "5-")]
    [InlineData("replace the last 10 seconds with x.wav and mute the rest of the video", "0--10")]
    [InlineData("set the volume to 50 % from 0:10 to 0:20 and mute the rest", "0-10 20-")]
    [InlineData("把 0:10 到 0:20 的声音换成 x.wav，其余静音", "0-10 20-")]
    [InlineData("把 0:10 到 0:20 的声音换成 x.wav，其他部分静音", "0-10 20-")]
    public void The_rest_of_a_part_is_what_is_before_and_after_it(string instruction, string muted) =>
        Assert.Equal(muted, string.Join(' ', Instruction.Read(instruction, []).Steps.Skip(1).Cast<MuteOriginal>().Select(mute => $"{mute.Range.Start?.TotalSeconds ?? 0}-{mute.Range.End?.TotalSeconds}")));

    [Theory]
    [InlineData("add bgm.mp3 and mute everything else")]
    [InlineData("add bgm.mp3 and mute the video")]
    [InlineData("add narration.mp3, then remove all the audio")]
    [InlineData("mute the video and set the music to 20 %")]
    [InlineData("turn the music up and mute the video")]
    [InlineData("set the music to 30 % and mute the rest")]
    [InlineData("keep the music, lose everything else")]
    [InlineData("加 bgm.mp3，其余静音")]
    [InlineData("只留音乐，其余静音")]
    public void Beside_a_sound_that_was_added_it_is_the_original_that_is_muted(string instruction) =>
        Assert.Equal(new MuteOriginal(TimeRange.Whole), Assert.Single(Instruction.Read(instruction, []).Steps, step => step is MuteOriginal or RemoveAudio));

    [Fact]
    public void A_part_can_be_heard_of_a_video_without_sound() =>
        Assert.Equal(
            """[{"op":"remove-audio"},{"op":"replace-audio","source":"x.wav","start_s":10,"end_s":20}]""",
            InstructionPlan.ToJson("mute the video and replace 0:10 to 0:20 with x.wav"));

    [Fact]
    public void Nothing_is_left_to_silence_where_all_of_the_sound_is_replaced() =>
        Assert.IsType<ReplaceAudio>(Assert.Single(Instruction.Read("replace the sound with x.wav and mute the rest", []).Steps));

    [Theory]
    [InlineData("mute the rest")]
    [InlineData("mute everything else")]
    [InlineData("其余静音")]
    [InlineData("mute 0:10 to 0:20 and silence the rest")]
    [InlineData("trim to 0:10-0:20 and mute the rest")]
    [InlineData("cut 0:10 to 0:20 and mute the rest")]
    [InlineData("add bgm.mp3 from 0:10 to 0:20 and mute the rest")]
    [InlineData("replace 0:10 to 0:20 with x.wav and remove the rest")]
    [InlineData("replace 0:10 to 0:20 with x.wav and mute the video")]
    [InlineData("replace 0:10 to 0:20 with x.wav, fade it out and mute the rest")]
    [InlineData("set the volume to 50 % from 0:00 to 0:05, replace 0:10 to 0:20 with x.wav and mute the rest")]
    [InlineData("replace the sound with x.wav and keep the original on a second track, muted")]
    [InlineData("replace the sound with x.wav, keep the original as a second track and mute it")]
    [InlineData("replace the sound with x.wav, keep the original as a second track and mute the original")]
    [InlineData("声音换成 x.wav，原声保留为第二音轨并静音")]
    public void Silence_that_is_not_clear_is_refused(string instruction) => Assert.NotEmpty(Instruction.Read(instruction, []).Refusals);
}
