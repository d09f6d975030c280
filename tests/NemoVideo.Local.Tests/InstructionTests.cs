namespace NemoVideo.Local.Tests;

/// <summary>What the engine takes sentences to mean; above all, that it never takes one to mean what it does not say.</summary>
public class InstructionTests
{
    [Theory]
    [InlineData("replace audio")]
    [InlineData("replace the original audio track with")]
    [InlineData("Please swap out the old soundtrack.")]
    [InlineData("can you replace all the audio of this video?")]
    [InlineData("替换音频")]
    [InlineData("请把视频的声音换掉")]
    [InlineData("請幫我替換視頻的聲音")]
    public void Replacing_without_a_source_takes_the_sound_sent_last(string instruction) =>
        Assert.Equal("""[{"op":"replace-audio"}]""", InstructionPlan.ToJson(instruction));

    [Theory]
    [InlineData("replace the audio with voice.m4a", "voice.m4a")]
    [InlineData("Replace the sound of the clip by \"my new voice.wav\"", "my new voice.wav")]
    [InlineData("use take-2.mp3 instead of the original audio", "take-2.mp3")]
    [InlineData("use ./mixes/final.aac as the audio track", "./mixes/final.aac")]
    [InlineData("change the audio to the clean recording named room.wav", "room.wav")]
    [InlineData("把原来的声音换成 旁白.m4a", "旁白.m4a")]
    [InlineData("用“新 录音.wav”替换原声", "新 录音.wav")]
    [InlineData("substitute voice.mp3 for the original audio", "voice.mp3")]
    [InlineData("将音轨替换为voice.mp3", "voice.mp3")]
    [InlineData("用旁白2.m4a替换原声", "旁白2.m4a")]
    public void A_file_that_is_named_is_the_source(string instruction, string file) =>
        Assert.Equal($$"""[{"op":"replace-audio","source":"{{file}}"}]""", InstructionPlan.ToJson(instruction));

    [Theory]
    [InlineData("replace the original audio track with the voiceover", "voiceover")]
    [InlineData("replace the audio with this clean voice-over file", "voiceover")]
    [InlineData("swap the camera audio for my mic recording", "recording")]
    [InlineData("用这个旁白替换视频里的声音", "voiceover")]
    [InlineData("把音频换成我的录音", "recording")]
    public void A_kind_of_sound_may_be_named_instead(string instruction, string kind) =>
        Assert.Equal($$"""[{"op":"replace-audio","source":"{{kind}}"}]""", InstructionPlan.ToJson(instruction));

    [Theory]
    [InlineData("mute the original audio")]
    [InlineData("Silence the camera sound, please")]
    [InlineData("turn the original sound off")]
    [InlineData("把原声静音")]
    [InlineData("关闭视频原声")]
    [InlineData("将原聲關掉")]
    public void The_original_is_muted(string instruction) => Assert.Equal("""[{"op":"mute-original"}]""", InstructionPlan.ToJson(instruction));

    [Theory]
    [InlineData("mute the original audio, then replace the audio with a.m4a")]
    [InlineData("Mute the original audio and replace the sound with a.m4a.")]
    [InlineData("把原声静音，然后把声音换成 a.m4a")]
    public void Several_steps_are_carried_out_in_their_order(string instruction) =>
        Assert.Equal("""[{"op":"mute-original"},{"op":"replace-audio","source":"a.m4a"}]""", InstructionPlan.ToJson(instruction));

    [Theory]
    [InlineData("make it pop")]
    [InlineData("replace the background with a beach")]
    [InlineData("don't replace the audio")]
    [InlineData("replace the audio with a.m4a at 50% volume")]
    [InlineData("replace the voice with a.m4a but keep the music")]
    [InlineData("replace the audio and match the lips")]
    [InlineData("replace audio.mp3")]
    [InlineData("不要替换声音")]
    [InlineData("把背景换成星空")]
    [InlineData("switch the audio to the other track")]
    [InlineData("swap all the audio tracks")]
    [InlineData("replace the audio with music from")]
    [InlineData("replace the audio for")]
    [InlineData("substitute the audio for voice.mp3")]
    [InlineData("somute the original audio")]
    [InlineData("mute my recorded audio")]
    [InlineData("把声音改一下")]
    [InlineData("原声静音吗")]
    [InlineData("and")]
    [InlineData("，，")]
    [InlineData("")]
    public void What_is_not_understood_as_a_whole_is_refused_as_a_whole(string instruction) =>
        Assert.NotEmpty(Instruction.Read(instruction, []).Refusals);

    [Fact]
    public void The_part_that_is_not_understood_is_named() =>
        Assert.Equal(
            """[{"op":"not-understood","text":"juggle with a.m4a"}]""",
            InstructionPlan.ToJson("Replace the audio with b.m4a and juggle with a.m4a"));

    [Theory]
    [InlineData("mute the original audio.m4a")]
    [InlineData("replace the audio with x and y.m4a")]
    public void The_names_of_files_that_were_sent_are_never_read_as_words(string name) =>
        Assert.Equal(
            new ReplaceAudio(new SoundSource(name, null), Mix: false, TimeRange.Whole),
            Assert.Single(Instruction.Read($"replace the audio with {name}", [name]).Steps));

    [Fact]
    public void A_sent_file_is_not_found_in_the_middle_of_another_name() =>
        Assert.Equal(new ReplaceAudio(new SoundSource("track1.wav", null), Mix: false, TimeRange.Whole), Assert.Single(Instruction.Read("replace the audio with track1.wav", ["1.wav"]).Steps));

    [Fact]
    public void A_sent_file_may_be_named_by_its_path() =>
        Assert.Equal(new ReplaceAudio(new SoundSource("n.wav", null), Mix: false, TimeRange.Whole), Assert.Single(Instruction.Read("replace the audio with ./takes/n.wav", ["n.wav"]).Steps));

    [Theory]
    [InlineData(", ")]
    [InlineData("replace the audio and ")]
    [InlineData("the the old ")]
    public void An_instruction_without_end_is_refused_at_once(string part) =>
        Assert.NotEmpty(Instruction.Read(string.Concat(Enumerable.Repeat(part, 100_000)), []).Refusals);
}
