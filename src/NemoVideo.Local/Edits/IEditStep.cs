using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>One step of an instruction, understood. A new kind of edit is a new class here, and a reader of instructions that makes it.</summary>
internal interface IEditStep
{
    /// <summary>What the step does, as words that follow "I will".</summary>
    string Say();

    /// <summary>The step in the vocabulary of plans: an object with <c>op</c> and what belongs to it.</summary>
    JsonObject ToPlan();

    /// <summary>
    /// Finds out what has to be known of the files before the step can be carried out. Most steps have to know nothing, and are
    /// what is carried out.
    /// </summary>
    /// <param name="draft">The draft, as it is before the step; not changed.</param>
    /// <param name="media">All files of the session, in the order they were sent.</param>
    /// <param name="tools">What files are looked into with.</param>
    /// <param name="cancellationToken">Cancels the looking.</param>
    /// <returns>The step to carry out.</returns>
    /// <exception cref="NemoException">What has to be known cannot be found out.</exception>
    ValueTask<IEditStep> PrepareAsync(LocalDraft draft, IReadOnlyList<LocalMedia> media, EditTools tools, CancellationToken cancellationToken) => new(this);

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
