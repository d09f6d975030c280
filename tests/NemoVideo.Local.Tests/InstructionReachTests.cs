namespace NemoVideo.Local.Tests;

/// <summary>Two requests in one instruction: the second reaches what it names, and no more.</summary>
public class InstructionReachTests
{
    [Theory]
    [InlineData("speed up 0:10 to 0:20 by 2x and mute that part")]
    [InlineData("speed it up 2x from 0:10 to 0:20 and mute it")]
    [InlineData("0:10 到 0:20 加速 2 倍，这段静音")]
    [InlineData("mute the original from 0:10 to 0:20 and add bgm.mp3 there")]
    [InlineData("lower the original to 20 % from 0:10 to 0:20 and add narration.mp3 there")]
    [InlineData("把 0:10 到 0:20 的原声静音，这段加 bgm.mp3")]
    [InlineData("join a.mp4 and b.mp4 and mute b.mp4")]
    [InlineData("join a.mp4 and b.mp4 and replace the sound of b.mp4 with x.wav")]
    [InlineData("replace the sound with x.wav and denoise the original")]
    [InlineData("replace the sound with x.wav and delay the original by 200 ms")]
    [InlineData("replace the sound with x.wav and keep the music")]
    [InlineData("声音换成 x.wav，保留背景音乐")]
    [InlineData("replace the sound with x.wav, keep the original as a second track and turn it down")]
    [InlineData("add x.wav as a second track and make it louder")]
    [InlineData("add x.wav as a second track and fade it out")]
    [InlineData("add x.wav as a second track, then replace the sound with y.wav")]
    [InlineData("normalize the voice to -16 and the music to -30")]
    [InlineData("loop the music until 0:30")]
    [InlineData("加 bgm.mp3 循环到 0:30")]
    public void What_would_go_beyond_what_is_named_is_refused(string instruction) => Assert.NotEmpty(Instruction.Read(instruction, []).Refusals);

    [Theory]
    [InlineData("replace the sound with x.wav and keep the original at 20 %")]
    [InlineData("replace the sound with x.wav and lower the original to 20 %")]
    [InlineData("声音换成 x.wav，原声保留 20%")]
    public void An_original_that_is_given_a_volume_stays(string instruction) =>
        Assert.Equal("""[{"op":"replace-audio","source":"x.wav","mode":"mix"},{"op":"set-volume","target":"original","value":0.2}]""", InstructionPlan.ToJson(instruction));

    [Theory]
    [InlineData("replace the sound with x.wav and turn the voice up", "[{\"op\":\"replace-audio\",\"source\":\"x.wav\"},{\"op\":\"set-volume\",\"target\":\"original\",\"dir\":\"up\"}]")]
    [InlineData("加 bgm.mp3，循环播放，音量 20%", "[{\"op\":\"add-music\",\"source\":\"bgm.mp3\",\"volume\":0.2},{\"op\":\"loop-audio\"}]")]
    [InlineData("add bgm.mp3, fade it in, volume 20 %", "[{\"op\":\"add-music\",\"source\":\"bgm.mp3\",\"volume\":0.2},{\"op\":\"fade\",\"target\":\"audio\",\"in_s\":null}]")]
    [InlineData("join a.mp4 and b.mp4 and mute the original", "[{\"op\":\"concat\",\"sources\":[\"a.mp4\",\"b.mp4\"]},{\"op\":\"mute-original\"}]")]
    public void What_a_second_request_names_is_what_it_reaches(string instruction, string plan) => Assert.Equal(plan, InstructionPlan.ToJson(instruction));
}
