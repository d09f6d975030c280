using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>One step of an instruction, understood. A new kind of edit is a new class here, and a reader of instructions that makes it.</summary>
internal interface IEditStep
{
    /// <summary>The step in the vocabulary of plans: an object with <c>op</c> and what belongs to it.</summary>
    JsonObject ToPlan();

    /// <summary>Carries the step out on a draft.</summary>
    /// <param name="draft">The draft; changed in place.</param>
    /// <param name="media">All files of the session, in the order they were sent.</param>
    /// <returns>What was done, and what the user should know about it.</returns>
    /// <exception cref="NemoException">The step cannot be carried out; the caller throws the draft away.</exception>
    EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media);
}

/// <summary>What a step did.</summary>
/// <param name="Done">What was done, as a sentence.</param>
/// <param name="Warnings">What the user should know about it.</param>
internal sealed record EditReport(string Done, params IReadOnlyList<string> Warnings);
