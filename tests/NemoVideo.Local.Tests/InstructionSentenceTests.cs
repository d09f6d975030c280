namespace NemoVideo.Local.Tests;

/// <summary>What is understood is said back.</summary>
public class InstructionSentenceTests
{
    [Theory]
    [InlineData("mute the original, add bgm.mp3 at 30 % and fade it out over 3 s", "I will mute the original sound, add 'bgm.mp3' at 30 % and fade the music out over 3 s.")]
    [InlineData("把原声换成 a.wav", "I will replace the sound with 'a.wav'.")]
    [InlineData("replace the sound with jazz", "I will replace the sound with music (jazz).")]
    [InlineData("mute the last 5 seconds", "I will mute the original sound of the last 5 s.")]
    [InlineData("turn the voice up by 3 dB from 0:10 to 0:20", "I will change the volume of the original sound by +3 dB from 10 s to 20 s.")]
    [InlineData("music down", "I will make the music softer.")]
    [InlineData("cut the first 5 seconds", "I will take out the part of the first 5 s.")]
    [InlineData("cut everything before 0:20", "I will take out the part up to 20 s.")]
    [InlineData("the audio is 80 ms late", "I will move the sound 80 ms earlier.")]
    [InlineData("put 'Hello' bottom left for the last 4 seconds", "I will show 'Hello' at the bottom-left for the last 4 s.")]
    [InlineData("rotate left and export", "I will turn the picture 90° counterclockwise and leave the export to Export-NemoVideo.")]
    public void Steps_are_said_in_a_sentence(string instruction, string sentence) => Assert.Equal(sentence, Instruction.Read(instruction, []).Say());

    [Fact]
    public void Every_kind_of_step_has_words_of_its_own()
    {
        string[] instructions =
        [
            "replace the audio", "mute the original", "remove the audio", "add music", "add the voiceover", "music down", "duck the music", "normalize", "denoise the audio", "sync the audio", "loop the music",
            "trim to 0:10-0:20", "cut 0:10-0:20", "remove the silence", "2x speed", "fade out", "add text 'a'", "add subtitles", "make it square", "resize to 720p", "rotate left", "merge the clips", "upload",
        ];
        IEditStep[] steps = instructions.Select(instruction => Assert.Single(Instruction.Read(instruction, []).Steps)).ToArray();
        Type[] kinds = typeof(IEditStep).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IEditStep)) && !type.IsInterface).ToArray();
        Assert.Equal(kinds.Select(kind => kind.Name).Order(), steps.Select(step => step.GetType().Name).Distinct().Order());
        Assert.All(steps, step => Assert.DoesNotContain($"I will {(string)step.ToPlan()["op"]!}.", PlanSentence.Of([step]), StringComparison.Ordinal));
    }
}
