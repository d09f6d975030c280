using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Why a part of an instruction is not carried out, and with it none of the instruction.</summary>
/// <param name="Text">The part, as a person wrote it.</param>
internal abstract record Refusal(string Text)
{
    /// <summary>The refusal in the vocabulary of plans.</summary>
    internal abstract JsonObject ToPlan();

    /// <summary>The refusal in words to the user: what is not understood, and the nearest thing that can be done.</summary>
    internal abstract string Say();

    /// <summary>Finds out why no reader understands a clause.</summary>
    internal static Refusal Of(Clause clause)
    {
        if (clause.Elements.FirstOrDefault(element => element.Concept == Concept.OutOfScope) is { } foreign)
            return OutOfScope.OfTopic(clause, (int)foreign.Value);
        if (clause.Elements.Any(element => element.Thing?.Has(Concept.Beat) == true))
            return new OutOfScope(clause.Original, OutOfScopeTopics.Named("beat sync"));
        if (clause.Has(Concept.Extract) && clause.Has(Concept.Sound))
            return new OutOfScope(clause.Original, OutOfScopeTopics.Named("extract audio"));
        if (clause.Has(Concept.Background, Concept.Flip))
            return new OutOfScope(clause.Original, OutOfScopeTopics.Named("visual effect"));
        return (Refusal?)OutOfScope.OfGeneration(clause) ?? (Refusal?)Ambiguous.QuestionOf(clause) ?? new NotUnderstood(clause.Original);
    }
}
