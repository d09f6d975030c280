using System.Text.Json.Nodes;

namespace NemoVideo.Local.Tests;

/// <summary>Settings of edits, said in a clause of their own or within that of the edit.</summary>
public class InstructionSettingTests
{
    private static readonly ReplaceAudio Replaced = new(new SoundSource("a.wav", null), Mix: false, TimeRange.Whole);

    [Theory]
    [InlineData("replace the sound with a.wav and stretch it to fit", 0.1)]
    [InlineData("replace the sound with a.wav, stretch it by up to 4 % to fit the picture", 0.04)]
    [InlineData("replace the sound with a.wav; speed it up or slow it down by at most 3 % to fit", 0.03)]
    [InlineData("replace the sound with a.wav, stretch it to the length of the video, but by no more than 2 %", 0.02)]
    [InlineData("replace the sound with a.wav and change the speed of the audio to match the video", 0.1)]
    [InlineData("replace the sound with a.wav; if the lengths differ, stretch it", 0.1)]
    [InlineData("声音换成 a.wav，拉伸到视频长度", 0.1)]
    [InlineData("声音换成 a.wav，变速到和视频一样长，不超过 6%", 0.06)]
    public void A_new_sound_can_be_stretched(string instruction, double most) =>
        Assert.Equal(Replaced with { Fit = new SoundFit(LengthPolicy.Stretch, most) }, Assert.Single(Instruction.Read(instruction, []).Steps));

    [Theory]
    [InlineData("swap the sound for a.wav and fade it out if it is too long")]
    [InlineData("swap the sound for a.wav, and if it is longer than the video, fade it out")]
    [InlineData("swap the sound for a.wav; fade it out where the video ends")]
    [InlineData("声音换成 a.wav，如果太长就淡出")]
    public void A_new_sound_can_fade_where_it_is_cut(string instruction) =>
        Assert.Equal(Replaced with { Fit = new SoundFit(LengthPolicy.FadeOut) }, Assert.Single(Instruction.Read(instruction, []).Steps));

    [Theory]
    [InlineData("replace the sound with a.wav only if it is as long as the video")]
    [InlineData("replace the sound with a.wav, but only if the lengths match")]
    [InlineData("if it fits, replace the sound with a.wav")]
    [InlineData("replace the sound with a.wav; give me an error if the lengths differ")]
    [InlineData("replace the sound with a.wav, fail if it doesn't fit")]
    [InlineData("replace the sound with a.wav, but don't replace it unless it fits")]
    [InlineData("声音换成 a.wav，长度不一致就报错")]
    [InlineData("声音换成 a.wav，时长不同就不要换")]
    [InlineData("声音换成 a.wav，长度相同才换")]
    public void A_new_sound_can_be_refused_unless_it_fits(string instruction) =>
        Assert.Equal(Replaced with { Fit = new SoundFit(LengthPolicy.Error) }, Assert.Single(Instruction.Read(instruction, []).Steps));

    [Theory]
    [InlineData("replace the sound with a.wav and trim it to the length of the video")]
    [InlineData("replace the sound with a.wav, cut it off if it is too long")]
    [InlineData("replace the sound with a.wav and leave the rest silent")]
    [InlineData("replace the sound with a.wav and make it the default track")]
    [InlineData("声音换成 a.wav，超出部分裁掉，剩下的保持静音")]
    public void What_is_done_anyway_changes_nothing(string instruction) => Assert.Equal(Replaced, Assert.Single(Instruction.Read(instruction, []).Steps));

    [Theory]
    [InlineData("replace the sound with a.wav and keep the original as a second track", false)]
    [InlineData("replace the sound with a.wav while keeping the old audio as an alternative", false)]
    [InlineData("keep the original as an extra track and replace the sound with a.wav", false)]
    [InlineData("声音换成 a.wav，原声保留为第二条音轨", false)]
    [InlineData("add a.wav as a second audio track", true)]
    [InlineData("add a.wav as a second audio track and make it the default track", false)]
    [InlineData("keep the original as the default track and add a.wav as a second track", true)]
    [InlineData("replace the sound with a.wav, keep the original as a second track, and make the original the default track", true)]
    [InlineData("添加 a.wav 作为第二音轨，设为默认音轨", false)]
    [InlineData("把原声作为默认音轨保留，声音换成 a.wav", true)]
    public void Both_sounds_can_be_tracks(string instruction, bool original) =>
        Assert.Equal(Replaced with { KeepsOriginal = true, IsOriginalDefault = original }, Assert.Single(Instruction.Read(instruction, []).Steps));

    [Theory]
    [InlineData("replace the sound with a.wav, the new sound is German", "deu")]
    [InlineData("replace the sound with a.wav and tag it as French", "fra")]
    [InlineData("replace the sound with a.wav and set its language to ger", "deu")]
    [InlineData("replace the sound with a.wav (Dutch)", "nld")]
    [InlineData("replace the sound with a.wav in Japanese", "jpn")]
    [InlineData("声音换成 a.wav，语言设为德语", "deu")]
    [InlineData("声音换成 a.wav，标记为 es", "spa")]
    public void A_new_sound_has_a_language(string instruction, string code) =>
        Assert.Equal(Replaced with { Language = code }, Assert.Single(Instruction.Read(instruction, []).Steps));

    [Theory]
    [InlineData("replace the sound with a.wav and loop it if it is too short")]
    [InlineData("replace the sound with a.wav; if it is shorter than the video, repeat it")]
    [InlineData("声音换成 a.wav，不够长就循环")]
    public void A_new_sound_can_be_repeated_where_it_is_too_short(string instruction) =>
        Assert.Equal([Replaced, new LoopAudio()], Instruction.Read(instruction, []).Steps);

    [Theory]
    [InlineData("add bgm.mp3 and voice.mp3 as a voiceover and loop the voiceover", nameof(SoundTarget.Voiceover))]
    [InlineData("add bgm.mp3, then add voice.mp3, and loop it", nameof(SoundTarget.Voiceover))]
    [InlineData("add voice.mp3, then add bgm.mp3 and loop the music", nameof(SoundTarget.Music))]
    [InlineData("loop the music", nameof(SoundTarget.Music))]
    [InlineData("loop the audio", nameof(SoundTarget.All))]
    public void What_is_repeated_is_the_sound_that_is_meant(string instruction, string target) =>
        Assert.Equal(new LoopAudio { Sound = Enum.Parse<SoundTarget>(target) }, Instruction.Read(instruction, []).Steps[^1]);

    [Theory]
    [InlineData("burn in a.srt", true)]
    [InlineData("draw the subtitles a.srt into the picture", true)]
    [InlineData("add a.srt and burn it into the video", true)]
    [InlineData("hardcode the captions of a.srt", true)]
    [InlineData("把 a.srt 烧录到画面上", true)]
    [InlineData("加硬字幕 a.srt", true)]
    [InlineData("add a.srt as a track", false)]
    [InlineData("add soft subtitles from a.srt", false)]
    [InlineData("add a.srt, but don't burn it in", false)]
    [InlineData("add a.srt as subtitles that can be switched off", false)]
    [InlineData("加上外挂字幕 a.srt", false)]
    public void Subtitles_are_burnt_or_a_track(string instruction, bool burnt) =>
        Assert.Equal(new AddSubtitles("a.srt") { AreBurnt = burnt }, Assert.Single(Instruction.Read(instruction, []).Steps));

    [Theory]
    [InlineData("make it square with black bars", true)]
    [InlineData("letterbox it to 1:1", true)]
    [InlineData("make it square and pad it", true)]
    [InlineData("make it square, don't crop it", true)]
    [InlineData("make it square without cutting anything", true)]
    [InlineData("改成方形，加黑边", true)]
    [InlineData("改成 1:1，不要裁切", true)]
    [InlineData("make it square", false)]
    [InlineData("crop it to 1:1", false)]
    [InlineData("make it square without black bars", false)]
    [InlineData("改成方形，不要黑边", false)]
    public void A_picture_gets_bars_or_loses_edges(string instruction, bool padded) =>
        Assert.Equal(new ChangeAspect("1:1") { IsPadded = padded }, Assert.Single(Instruction.Read(instruction, []).Steps));

    [Theory]
    [InlineData("add bgm.mp3, set it to 20 % and fade it in over 2 s", nameof(SoundTarget.Music))]
    [InlineData("add bgm.mp3 and fade it in over 2 s at the start of the video", nameof(SoundTarget.Music))]
    [InlineData("fade the narration in over 2 s", nameof(SoundTarget.Voiceover))]
    [InlineData("背景音乐淡入 2 秒", nameof(SoundTarget.Music))]
    [InlineData("fade the sound in over 2 s", nameof(SoundTarget.All))]
    public void A_fade_is_of_the_sound_that_is_meant(string instruction, string target) =>
        Assert.Equal(
            new Fade(FadeTarget.Audio, new FadeLength(TimeSpan.FromSeconds(2)), null) { Sound = Enum.Parse<SoundTarget>(target) },
            Instruction.Read(instruction, []).Steps[^1]);

    [Theory]
    [InlineData("add narration.mp3 and stretch it to fit")]
    [InlineData("add bgm.mp3 only if it is as long as the video")]
    public void Whatever_sound_is_brought_in_can_be_made_to_fit(string instruction) =>
        Assert.NotEqual(LengthPolicy.Default, Assert.Single(Instruction.Read(instruction, []).Steps) switch { AddVoiceover voice => voice.Fit.Policy, AddMusic music => music.Fit.Policy, _ => default });

    [Theory]
    [InlineData("stretch it to fit")]
    [InlineData("stretch the music to fill the video")]
    [InlineData("replace the sound with a.wav and stretch the video to fit the audio")]
    [InlineData("replace the sound with a.wav and cut the video to the length of the audio")]
    [InlineData("replace the sound with a.wav, make it square and stretch it to fit")]
    [InlineData("replace the sound with a.wav and stretch it to 95 %")]
    [InlineData("replace the sound with a.wav and speed it up to fit")]
    [InlineData("replace the sound with a.wav, stretch it to fit, but only if it fits")]
    [InlineData("replace the sound with a.wav, if the lengths differ")]
    [InlineData("replace the sound with a.wav unless it fits")]
    [InlineData("replace the sound with a.wav even if it doesn't fit")]
    [InlineData("replace the sound with a.wav and refuse if it fits")]
    [InlineData("keep the original as a second track")]
    [InlineData("add bgm.mp3 as a second track")]
    [InlineData("replace the sound from 0:10 to 0:20 with a.wav and keep the original as a second track")]
    [InlineData("replace the sound with a.wav and make the original the default track")]
    [InlineData("replace the sound with German")]
    [InlineData("replace the voice with German")]
    [InlineData("replace the sound and mark it as German")]
    [InlineData("replace the sound with a.wav and make it German")]
    [InlineData("replace the sound with a.wav and set its language to klingon")]
    [InlineData("replace the sound with a.wav in English and in Spanish")]
    [InlineData("replace the sound with a.wav, dub it into German")]
    [InlineData("burn in the soft subtitles a.srt")]
    [InlineData("crop it to 1:1 with black bars")]
    [InlineData("make it square with white bars")]
    [InlineData("add black bars")]
    [InlineData("声音换成 a.wav，翻译成德语")]
    [InlineData("声音换成 a.wav，拉伸画面")]
    [InlineData("声音换成 a.wav，拉长视频长度")]
    [InlineData("声音换成 a.wav，裁剪视频长度")]
    [InlineData("replace the sound with a.wav and trim the length")]
    [InlineData("replace the sound with a.wav and end with the video outro.mp4")]
    public void What_no_edit_can_be_set_to_is_refused(string instruction) => Assert.NotEmpty(Instruction.Read(instruction, []).Refusals);

    [Theory]
    [InlineData("replace the sound with a.wav, keep the original as a second track and stretch it to fit by at most 5 %", "replace-audio")]
    [InlineData("replace the sound with a.wav in German only if it fits", "replace-audio")]
    [InlineData("burn in a.srt", "subtitles")]
    [InlineData("letterbox it to 1:1", "aspect")]
    public void A_plan_keeps_to_its_vocabulary(string instruction, string operation)
    {
        JsonObject step = Assert.Single(Instruction.Read(instruction, []).Steps).ToPlan();
        Assert.Equal(operation, (string?)step["op"]);
        Assert.All(step, member => Assert.Contains(member.Key, (string[])["op", "source", "ratio"]));
    }

    [Theory]
    [InlineData("replace the sound with a.wav and stretch it to fit", "I will replace the sound with 'a.wav' (played up to 10 % faster or slower to fit).")]
    [InlineData("add bgm.mp3 only if it fits", "I will add 'bgm.mp3' (only if it is as long as the picture).")]
    [InlineData("add narration.mp3, fade it out if it is too long", "I will add 'narration.mp3' (faded out if it is not as long as the picture).")]
    [InlineData("replace the sound with a.wav in German and keep the original as a second track", "I will put 'a.wav' on the video as another track beside the original (marked as German; the new sound plays by default).")]
    [InlineData("burn in a.srt", "I will draw the subtitles of 'a.srt' into the picture.")]
    [InlineData("make it square with black bars", "I will bring the picture to 1:1 with bars.")]
    public void Settings_are_said_back(string instruction, string sentence) => Assert.Equal(sentence, Instruction.Read(instruction, []).Say());

    [Fact]
    public void Every_language_has_a_code_of_its_own() =>
        Assert.All(Languages.All, language => Assert.All([language.Code, .. language.OtherCodes.Split(' ', StringSplitOptions.RemoveEmptyEntries)], code => Assert.Equal(language.Code, Languages.CodeOf(code))));
}
