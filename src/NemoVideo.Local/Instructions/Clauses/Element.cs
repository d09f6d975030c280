namespace NemoVideo.Local;

/// <summary>A part of a clause: a verb, a thing, a value, or a small word that stands alone.</summary>
/// <param name="Concept">What it means; <see cref="Concept.Sound"/>, <see cref="Concept.Video"/>, <see cref="Concept.Noise"/>, <see cref="Concept.Silence"/> or <see cref="Concept.It"/> for a thing.</param>
/// <param name="Lead">The preposition that leads up to it; <see cref="Concept.Unknown"/> for none.</param>
/// <param name="Token">The word, or the first of several.</param>
/// <param name="End">Where it ends in the folded instruction.</param>
internal sealed record Element(Concept Concept, Concept Lead, Token Token, int End)
{
    /// <summary>The thing; null for what is none.</summary>
    internal Thing? Thing { get; init; }

    /// <summary>The number of a value.</summary>
    internal double Value => Token.Value;
}
