using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>An instruction, read: the steps that it asks for, or what is in the way of doing any of them; never half of both.</summary>
internal sealed class Instruction
{
    /// <summary>No request of a person is longer.</summary>
    private const int LongestInstruction = 4_000;

    private Instruction(IReadOnlyList<IEditStep> steps, IReadOnlyList<Refusal> refusals)
    {
        Steps = steps;
        Refusals = refusals;
    }

    /// <summary>The steps, in order; none where the instruction is refused.</summary>
    internal IReadOnlyList<IEditStep> Steps { get; }

    /// <summary>The parts that are not carried out and why; empty where the instruction is understood.</summary>
    internal IReadOnlyList<Refusal> Refusals { get; }

    /// <summary>Reads an instruction.</summary>
    /// <param name="text">What the user said, in English or Chinese.</param>
    /// <param name="knownFiles">The names of the files in the session, which may look like anything.</param>
    internal static Instruction Read(string text, IEnumerable<string> knownFiles)
    {
        if (text.Length > LongestInstruction)
            return new Instruction([], [new NotUnderstood($"{text[..50]}…, which is longer than {LongestInstruction} characters")]);

        InstructionText folded = InstructionText.Fold(text, knownFiles);
        (IReadOnlyList<Reading> readings, IReadOnlyList<Refusal> refusals) = InstructionReader.Read(folded);
        if (refusals.Count > 0)
            return new Instruction([], refusals);
        (IReadOnlyList<IEditStep> steps, Refusal? refusal) = Composition.Compose(readings, text.Trim());
        refusal ??= Doubts.Of(folded, steps, text.Trim());
        return refusal is null ? new Instruction(steps, []) : new Instruction([], [refusal]);
    }

    /// <summary>What is understood, or what is not and why, in words to the user.</summary>
    internal string Say() => Refusals.Count > 0 ? string.Join(' ', Refusals.Select(refusal => refusal.Say())) : PlanSentence.Of(Steps);

    /// <summary>The instruction as a plan: an array of steps in the vocabulary of edits.</summary>
    internal JsonArray ToPlan() => new(Refusals.Count > 0
        ? Refusals.Select(refusal => (JsonNode)refusal.ToPlan()).ToArray()
        : Steps.Select(step => (JsonNode)step.ToPlan()).ToArray());
}
