namespace NemoVideo.Local;

/// <summary>The groups that meanings fall into; each is a stretch of <see cref="Concept"/>, whose order counts for that.</summary>
internal static class ConceptKinds
{
    /// <summary>Leads up to the word after it: with, to, from, 把.</summary>
    internal static bool IsPreposition(Concept concept) => concept is >= Concept.With and <= Concept.Object;

    /// <summary>Stands between requests: a comma, "and", "then".</summary>
    internal static bool IsSeparator(Concept concept) => concept is >= Concept.Comma and <= Concept.Colon;

    /// <summary>Says what is to be done.</summary>
    internal static bool IsVerb(Concept concept) => concept is >= Concept.Replace and <= Concept.Move;

    /// <summary>Stands with a verb and says more of what is to be done: out, off, together.</summary>
    internal static bool IsAdverb(Concept concept) => concept is >= Concept.Affect and <= Concept.Full;

    /// <summary>Says that something is wrong, or how it should be: too loud, late, earlier.</summary>
    internal static bool IsComplaint(Concept concept) => concept is >= Concept.TooLoud and <= Concept.Earlier;
}
