namespace NemoVideo.Local.Tests;

/// <summary>What people say to an editor, in English and Chinese, each sentence with the plan that it stands for (InstructionSentences.tsv).</summary>
public class InstructionSentencesTests
{
    public static TheoryData<string, string> Sentences()
    {
        var sentences = new TheoryData<string, string>();
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "InstructionSentences.tsv")))
        {
            string[] columns = line.Split('\t');
            sentences.Add(columns[0], columns[1]);
        }

        return sentences;
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_is_read_as_it_is_meant(string instruction, string plan)
    {
        Instruction read = Instruction.Read(instruction, []);
        Assert.Equal(plan, read.Refusals.Count > 0 ? "refused" : InstructionPlan.ToJson(instruction));
    }

    /// <summary>The sentences that the help topic gives: its lines of eight spaces, but for commands.</summary>
    public static TheoryData<string> HelpSentences() => new(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "about_NemoVideo_Instructions.help.txt"))
        .Where(line => line.StartsWith("        ", StringComparison.Ordinal) && !line.Contains("Invoke-", StringComparison.Ordinal))
        .Select(line => line.Trim()));

    [Theory]
    [MemberData(nameof(HelpSentences))]
    public void What_the_help_says_is_understood(string instruction)
    {
        Instruction read = Instruction.Read(instruction, []);
        Assert.Empty(read.Refusals);
        Assert.NotEmpty(read.Steps);
    }
}
