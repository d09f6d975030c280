namespace NemoVideo.Local;

/// <summary>One request of an instruction, as the parts that readers look at.</summary>
/// <param name="Elements">The parts, in order.</param>
/// <param name="Before">The steps that the instruction asked for before; "it" may mean what they brought in.</param>
/// <param name="Text">The whole instruction.</param>
/// <param name="Start">Where the clause begins in it.</param>
/// <param name="End">Where the clause ends in it.</param>
internal sealed record Clause(IReadOnlyList<Element> Elements, IReadOnlyList<IEditStep> Before, InstructionText Text, int Start, int End)
{
    /// <summary>Whether the verb is that of the clause before.</summary>
    internal bool IsElided { get; init; }

    /// <summary>Whether a comma or a conjunction stands within it.</summary>
    internal bool IsCompound { get; init; }

    /// <summary>Whether the instruction begins with the clause.</summary>
    internal bool IsFirst { get; init; }

    /// <summary>The sound that the instruction spoke of last before; null where it spoke of none.</summary>
    internal Thing? Spoken { get; init; }

    /// <summary>Whether a sentence ends with it, or the whole instruction.</summary>
    internal bool EndsSentence => Text.Text[End..].TrimStart() is "" or ['.' or ',' or ';' or '!' or '?' or '\n', ..] or ['p' or 'P', 'l', ..];

    /// <summary>Whether it limits what was said before: "…, but keep the first 10 seconds".</summary>
    internal bool FollowsBut => Before.Count > 0 && Text.Text[..Start].TrimEnd() is var said && (said.EndsWith("but", StringComparison.OrdinalIgnoreCase) || said.EndsWith('但') || said.EndsWith("但是", StringComparison.Ordinal) || said.EndsWith("不过", StringComparison.Ordinal));

    /// <summary>The clause as a person wrote it.</summary>
    internal string Original => Text.Original(Start, End);

    /// <summary>The step asked for last; null at the beginning.</summary>
    internal IEditStep? LastStep => Before.Count > 0 ? Before[^1] : null;

    /// <summary>The last sound that the clause itself speaks of.</summary>
    internal Thing? LastSound => Elements.LastOrDefault(element => element.Concept == Concept.Sound)?.Thing;

    /// <summary>Whether a part of this meaning is in it.</summary>
    internal bool Has(params Concept[] concepts) => Elements.Any(element => concepts.Contains(element.Concept));

    /// <summary>The clause with the verb of the one before it, for "drop the first minute and the last ten seconds"; null where it has a verb, or the other has none.</summary>
    internal Clause? WithVerbOf(Clause previous)
    {
        Element[] verbs = previous.Elements.Where(IsVerb).ToArray();
        bool named = Elements.All(element => element.Thing is not { } thing || !thing.IsVideo || thing.Has(Concept.Video, Concept.VideoFile));
        return verbs.Length == 0 || !named || Elements.Any(IsVerb) ? null : this with { IsElided = true, Elements = [.. verbs, .. Elements] };
    }

    /// <summary>The clause without what it is for: "add captions for TikTok".</summary>
    internal Clause WithoutPurpose() => this with
    {
        Elements = Elements.Where(element => !(element.Lead == Concept.For && element.Concept is Concept.PortraitPlatform or Concept.SquarePlatform or Concept.StreamingPlatform or Concept.PodcastPlatform or Concept.Publish)).ToList(),
    };

    /// <summary>How many verbs are in it.</summary>
    internal int VerbCount => Elements.Count(IsVerb);

    /// <summary>Whether a part says what is to be done.</summary>
    internal static bool IsVerb(Element element) => ConceptKinds.IsVerb(element.Concept) || element.Concept is Concept.Unwanted or Concept.Without or Concept.Affect;
}
