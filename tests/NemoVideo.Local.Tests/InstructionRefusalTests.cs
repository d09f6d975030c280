using System.Text.Json.Nodes;

namespace NemoVideo.Local.Tests;

/// <summary>What is not carried out is named, with the nearest thing that can be done; and it is never half of a request that is.</summary>
public class InstructionRefusalTests
{
    [Theory]
    [InlineData("make the picture brighter", "visual effect")]
    [InlineData("put a reverb on my voice", "audio effect")]
    [InlineData("dub it into Spanish", "dub")]
    [InlineData("transcribe what I say", "transcribe")]
    [InlineData("undo that", "undo")]
    [InlineData("read this aloud with an ai voice", "generate speech")]
    [InlineData("把背景换成海边", "visual effect")]
    [InlineData("提取人声", "vocal separation")]
    [InlineData("加个转场", "transition")]
    [InlineData("remove the music but keep the voice", "vocal separation")]
    public void What_the_engine_does_not_do_is_named(string instruction, string why)
    {
        Assert.Contains($$"""{"op":"out-of-scope","why":"{{why}}"}""", InstructionPlan.ToJson(instruction), StringComparison.Ordinal);
        Assert.Contains("It can ", Instruction.Read(instruction, []).Say(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("edit this clip", "what to change")]
    [InlineData("don't touch the sound", "nothing to change")]
    [InlineData("不要加音乐", "nothing to change")]
    [InlineData("cut out the dull part", "which part")]
    [InlineData("add a title", "which title text")]
    [InlineData("swap the tracks", "which file")]
    [InlineData("the audio is off by 80 ms", "how much")]
    public void What_is_left_open_is_asked(string instruction, string ask) =>
        Assert.Equal($$"""[{"op":"ambiguous","ask":"{{ask}}"}]""", InstructionPlan.ToJson(instruction));

    [Fact]
    public void Every_part_in_the_way_is_named() =>
        Assert.Equal(
            """[{"op":"not-understood","text":"frobnicate the Gizmo"},{"op":"out-of-scope","why":"translate"}]""",
            InstructionPlan.ToJson("Mute the original, frobnicate the Gizmo and translate a.srt"));

    [Theory]
    [InlineData("mute the original audio and dance", "dance")]
    [InlineData("静音然后跳舞", "跳舞")]
    [InlineData("denoise it, then juggle", "juggle")]
    public void The_part_that_is_not_understood_is_named_and_nothing_is_done(string instruction, string part)
    {
        Instruction read = Instruction.Read(instruction, []);
        Assert.Empty(read.Steps);
        Assert.Equal($"The local engine does not understand '{part}'.", read.Say());
    }

    [Theory]
    [InlineData("is the sound in sync?")]
    [InlineData("why is the music so loud")]
    [InlineData("did you mute it?")]
    [InlineData("声音同步吗")]
    public void A_question_is_no_request(string instruction) => Assert.NotEmpty(Instruction.Read(instruction, []).Refusals);

    [Theory]
    [InlineData("can you mute the original?")]
    [InlineData("how would I mute the original sound")]
    [InlineData("能把原声关掉吗")]
    [InlineData("原声怎么静音")]
    public void A_request_may_be_put_as_a_question(string instruction) =>
        Assert.Equal(new MuteOriginal(TimeRange.Whole), Assert.Single(Instruction.Read(instruction, []).Steps));

    [Theory]
    [MemberData(nameof(Understood))]
    public void An_instruction_with_one_word_too_many_is_refused_whole(string instruction)
    {
        Assert.NotEmpty(Instruction.Read(instruction, []).Steps);
        foreach (string strange in (string[])["frobnicate the gizmo", "把咕噜弄瘪", "xylophonically", "unless it snows"])
        {
            foreach (string joined in (string[])[$"{instruction}, {strange}", $"{instruction} and {strange}", $"{strange}. {instruction}", $"{strange}，然后{instruction}"])
                Assert.True(Instruction.Read(joined, []).Refusals.Count > 0, joined);
        }
    }

    public static TheoryData<string> Understood() =>
    [
        "replace the audio with a.wav", "mute the original", "remove the audio", "add bgm.mp3 at 20 %", "add the voiceover", "turn the music down", "duck the music under the voice", "normalize to -16 LUFS",
        "denoise the audio", "the sound is 200 ms late", "loop the music", "trim to 0:10-0:20", "cut the last 5 seconds", "remove the silence", "speed it up 2x", "fade out over 3 seconds", "put 'Hello' at the top",
        "burn in a.srt", "make it vertical", "resize to 720p", "rotate it left", "join a.mp4 and b.mp4", "原声静音", "加背景音乐", "音乐小一点", "剪掉前五秒", "改成竖屏", "降噪",
        "replace the audio with a.wav only if it fits", "replace the audio with a.wav and stretch it to fit", "replace the audio with a.wav and keep the original as a second track",
        "replace the audio with a.wav, the new sound is German", "add a.srt and burn it in", "make it vertical with black bars", "声音换成 a.wav，长度不一致就报错", "声音换成 a.wav，原声保留为第二音轨，语言设为德语",
    ];

    [Theory]
    [InlineData("mute ")]
    [InlineData("and ")]
    [InlineData(", ")]
    [InlineData("add bgm.mp3 and ")]
    [InlineData("加音乐")]
    [InlineData("1:00-")]
    [InlineData("\"a\" ")]
    [InlineData("一二三四")]
    [InlineData("a.mp3")]
    [InlineData("the the audio of the ")]
    [InlineData("replace the audio with a.wav if it fits in German as a second track, ")]
    [InlineData("if it fits in German as a second track ")]
    [InlineData("((((")]
    [InlineData("'")]
    public void The_longest_instruction_gives_a_plan_whatever_it_repeats(string part) =>
        Assert.NotEmpty(JsonNode.Parse(InstructionPlan.ToJson(string.Concat(Enumerable.Repeat(part, 4_000 / part.Length))))!.AsArray());

    [Fact]
    public void Whatever_comes_gives_a_plan()
    {
        var random = new Random(20_250_301);
        string[] pieces = ["mute", "原声", "0:1", "-", "%", "\"", "'", "a.mp3", "and", "，", "from", "到", "dB", "\uE000", "\uD83D", "«", "九", "x", "first", "最后", ":", ".", "the", "fade", "to", "9:16", "not", "\0"];
        for (int i = 0; i < 2_000; i++)
        {
            string instruction = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => pieces[random.Next(pieces.Length)] + (random.Next(3) == 0 ? "" : " ")));
            Assert.NotEmpty(JsonNode.Parse(InstructionPlan.ToJson(instruction))!.AsArray());
        }
    }
}
