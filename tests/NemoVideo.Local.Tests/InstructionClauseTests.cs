namespace NemoVideo.Local.Tests;

/// <summary>Where one request of an instruction ends and the next begins, and what they share.</summary>
public class InstructionClauseTests
{
    [Theory]
    [InlineData("mute the original, add bgm.mp3 at 30 % and fade it out over 3 seconds", "mute-original add-music fade")]
    [InlineData("denoise it; normalize it. Then rotate it left", "denoise normalize rotate")]
    [InlineData("remove the hiss and the hum", "denoise")]
    [InlineData("fade in over 2 s and fade out over 3 s", "fade")]
    [InlineData("trim it from 0:10 to 0:20 and add a.srt", "trim subtitles")]
    [InlineData("bring the song down and the narration up", "set-volume set-volume")]
    [InlineData("join a.mp4 and b.mp4 and make it square", "concat aspect")]
    [InlineData("mute the original add song.mp3", "mute-original add-music")]
    [InlineData("speed it up 2x by the way and export", "speed route")]
    [InlineData("先降噪再把音量统一", "denoise normalize")]
    [InlineData("剪掉前五秒，加上 a.srt，然后导出", "cut subtitles route")]
    [InlineData("去噪后把声音调大", "denoise set-volume")]
    [InlineData("原声关掉配上 bgm.mp3", "mute-original add-music")]
    [InlineData("声音换成 a.wav 并把画面转成竖屏", "replace-audio aspect")]
    public void Requests_are_told_apart(string instruction, string operations) =>
        Assert.Equal(operations, string.Join(' ', Operations(instruction)));

    [Theory]
    [InlineData(", ")]
    [InlineData(" and ")]
    [InlineData(", then ")]
    [InlineData(". ")]
    public void Of_two_requests_neither_is_lost(string joint)
    {
        string[] requests =
        [
            "denoise the audio", "rotate it left", "resize to 720p", "make it square", "burn in a.srt", "put 'Hello' at the top", "speed the video up 2x", "trim to 0:10-0:20", "cut the last 5 seconds", "remove the pauses",
            "normalize to -16 LUFS", "the sound is 200 ms late", "the narration is too quiet", "duck the music", "merge x.mp4 and y.mp4", "export it as 1080p mp4", "show the timeline", "set the original to 40 %",
            "fade the picture in over 2 s", "add the voiceover at 0:30", "mute the original from 0:05 to 0:08", "I want 0:10 to 0:40", "video from 0:15 to 0:45 only", "16:9 to 1:1",
        ];
        foreach (string first in requests)
        {
            foreach (string second in requests.Where(second => second != first))
            {
                string[] expected = [.. Operations(first), .. Operations(second)];
                string[] read = Operations(first + joint + second);
                Assert.True(expected.SequenceEqual(read) || expected.Distinct().SequenceEqual(read), $"{first}{joint}{second}: {string.Join(' ', read)}");
            }
        }
    }

    private static string[] Operations(string instruction) => Instruction.Read(instruction, []).Steps.Select(step => (string)step.ToPlan()["op"]!).ToArray();

    [Fact]
    public void A_verb_counts_for_what_is_listed_after_it() =>
        Assert.Equal(
            [new Cut(new TimeRange(TimeSpan.Zero, TimeSpan.FromSeconds(1))), new Cut(new TimeRange(TimeSpan.FromSeconds(-1), null))],
            Instruction.Read("delete the first second and the last second", []).Steps);

    [Theory]
    [InlineData("add bgm.mp3 and turn it down", "Music")]
    [InlineData("the narration is too quiet, turn it up", "Voiceover")]
    [InlineData("turn it up", "All")]
    public void It_is_what_was_spoken_of_before(string instruction, string target) =>
        Assert.Equal(target, Assert.IsType<SetVolume>(Instruction.Read(instruction, []).Steps[^1]).Target.ToString());

    [Fact]
    public void Music_that_is_added_and_faded_is_faded_alone() =>
        Assert.Equal(
            new Fade(FadeTarget.Audio, null, new FadeLength(TimeSpan.FromSeconds(3))) { Sound = SoundTarget.Music },
            Instruction.Read("add bgm.mp3 and fade it out over 3 seconds", []).Steps[1]);

    [Theory]
    [InlineData("add bgm.mp3, volume 20 %")]
    [InlineData("set the music to 20 % and add bgm.mp3")]
    public void A_volume_beside_added_music_is_its_volume(string instruction) =>
        Assert.Equal(new AddMusic(new SoundSource("bgm.mp3", null), 0.2, TimeRange.Whole), Assert.Single(Instruction.Read(instruction, []).Steps));

    [Theory]
    [InlineData("mute the original and add a.wav")]
    [InlineData("remove the sound, then add a.wav")]
    [InlineData("replace the sound with a.wav and mute the original")]
    [InlineData("replace the sound, use a.wav")]
    [InlineData("swap the audio, the file is a.wav")]
    [InlineData("I recorded a.wav separately, use it instead of the camera sound")]
    [InlineData("原声不要了，换成 a.wav")]
    public void What_one_clause_leaves_open_another_says(string instruction) =>
        Assert.Equal(new ReplaceAudio(new SoundSource("a.wav", null), Mix: false, TimeRange.Whole), Assert.Single(Instruction.Read(instruction, []).Steps));

    [Theory]
    [InlineData("replace the audio with a.wav but keep the original")]
    [InlineData("add a.wav and keep the original sound")]
    [InlineData("加上 a.wav，原声保留")]
    public void The_original_that_is_kept_is_mixed(string instruction) =>
        Assert.Equal(new ReplaceAudio(new SoundSource("a.wav", null), Mix: true, TimeRange.Whole), Assert.Single(Instruction.Read(instruction, []).Steps));

    [Theory]
    [InlineData("the music is too loud, set it to 20 %")]
    [InlineData("turn the music to 20 %, don't mute it")]
    [InlineData("set the music to 20 % so that the voice stays audible")]
    [InlineData("音乐太吵了，调到 20%")]
    public void Reasons_and_limits_are_no_steps(string instruction) =>
        Assert.Equal(new SetVolume(SoundTarget.Music, new LevelChange(Factor: 0.2), TimeRange.Whole), Assert.Single(Instruction.Read(instruction, []).Steps));

    [Theory]
    [InlineData("the sound is 200 ms late, pull it forward", -200)]
    [InlineData("sound and picture are out of sync, move the sound 300 ms earlier", -300)]
    [InlineData("音频早了半秒，往后推 500 毫秒", 500)]
    public void A_complaint_and_its_remedy_are_one_step(string instruction, double milliseconds) =>
        Assert.Equal(new Sync(TimeSpan.FromMilliseconds(milliseconds)), Assert.Single(Instruction.Read(instruction, []).Steps));
}
