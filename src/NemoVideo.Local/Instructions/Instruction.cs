using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>An instruction, read: the steps that it asks for, or the clause that is not understood; never half of both.</summary>
internal sealed class Instruction
{
    /// <summary>No request of a person is longer, and reading takes time that grows faster than the length.</summary>
    private const int LongestInstruction = 4_000;

    private Instruction(IReadOnlyList<IEditStep> steps, string? notUnderstood)
    {
        Steps = steps;
        NotUnderstood = notUnderstood;
    }

    /// <summary>The steps, in order; none where the instruction is not understood.</summary>
    internal IReadOnlyList<IEditStep> Steps { get; }

    /// <summary>The part that is not understood, with its file names; null when everything is.</summary>
    internal string? NotUnderstood { get; }

    /// <summary>Reads an instruction: as one request first, then cut into several.</summary>
    /// <param name="text">What the user said.</param>
    /// <param name="knownFiles">The names of the files in the session, which may look like anything.</param>
    internal static Instruction Read(string text, IEnumerable<string> knownFiles)
    {
        if (text.Length > LongestInstruction)
            return new Instruction([], $"{text[..50]}…, which is longer than {LongestInstruction} characters");

        Clause whole = InstructionText.Fold(text, knownFiles);
        if (Read(whole with { Text = InstructionText.Trim(whole.Text) }) is { } single)
            return new Instruction([single], null);

        List<IEditStep> steps = [];
        foreach (Clause clause in InstructionText.Cut(whole))
        {
            if (Read(clause) is not { } step)
                return new Instruction([], Unfold(clause));
            steps.Add(step);
        }

        return steps.Count == 0 ? new Instruction([], text) : new Instruction(steps, null);
    }

    /// <summary>The instruction as a plan: an array of steps in the vocabulary of edits.</summary>
    internal JsonArray ToPlan() => NotUnderstood is null
        ? new JsonArray(Steps.Select(step => (JsonNode)step.ToPlan()).ToArray())
        : [new JsonObject { ["op"] = "not-understood", ["text"] = NotUnderstood }];

    private static IEditStep? Read(Clause clause) => EditKinds.Readers.Select(reader => reader(clause)).FirstOrDefault(step => step is not null);

    private static string Unfold(Clause clause) =>
        string.Concat(clause.Text.Select(c => c is >= Clause.FirstFile and <= '\uE0FF' ? clause.Files[c - Clause.FirstFile] : c.ToString()));
}
