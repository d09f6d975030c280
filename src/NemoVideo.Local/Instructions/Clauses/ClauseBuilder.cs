namespace NemoVideo.Local;

/// <summary>Makes a clause of tokens: joins the words of a thing, and gives each part the preposition that leads up to it.</summary>
internal static class ClauseBuilder
{
    /// <summary>Prepositions that mean something by themselves where nothing follows them: "fade it in", "turn it on".</summary>
    private static readonly HashSet<Concept> Adverbs = [Concept.In, Concept.On, Concept.Over, Concept.Under, Concept.InsteadOf];

    private static readonly HashSet<Concept> Separators = [Concept.Comma, Concept.Stop, Concept.And, Concept.But, Concept.Then, Concept.Colon, Concept.Slash, Concept.Plus];

    /// <summary>Builds the clause of the tokens from one place to another.</summary>
    internal static Clause Build(IReadOnlyList<Token> tokens, int start, int end, IReadOnlyList<IEditStep> before, InstructionText text)
    {
        List<Element> elements = [];
        Token lead = default;
        for (int i = start; i < end;)
        {
            Token token = tokens[i];
            if (ConceptKinds.IsPreposition(token.Concept))
            {
                if (Adverbs.Contains(lead.Concept))
                    elements.Add(Alone(lead));
                lead = token;
                i++;
            }
            else if (Separators.Contains(token.Concept))
            {
                if (lead.Concept != Concept.Unknown)
                    elements.Add(Alone(lead));
                lead = default;
                i++;
            }
            else if (IsPassedOver(tokens, i, end, text))
            {
                i++;
            }
            else if (token.Concept == Concept.Landscape && i + 1 < end && tokens[i + 1].Concept is Concept.Video or Concept.VideoKind)
            {
                i++;
            }
            else
            {
                (Element element, int length) = ThingWords.Read(tokens, i, end, lead.Concept, text) ?? (new Element(token.Concept, lead.Concept, token, token.End), 1);
                if (element.Thing is null && IsAdverbHere(lead.Concept, token.Concept))
                    elements.Add(Alone(lead));
                elements.Add(element);
                lead = default;
                i += length;
            }
        }

        if (lead.Concept != Concept.Unknown)
            elements.Add(Alone(lead));
        return new Clause(elements, before, text, tokens[start].Start, tokens[end - 1].End);
    }

    /// <summary>"first" and 最后 before a verb only order the steps, and "all" before a thing takes nothing away.</summary>
    private static bool IsPassedOver(IReadOnlyList<Token> tokens, int at, int end, InstructionText text) =>
        at + 1 < end && tokens[at].Concept switch
        {
            Concept.First or Concept.Last => text.Text[tokens[at].Start..tokens[at].End].ToLowerInvariant() is "first" or "最后"
                && (ConceptKinds.IsVerb(tokens[at + 1].Concept) || tokens[at + 1].Concept is Concept.Object or Concept.With or Concept.Export or Concept.Upload),
            Concept.Everything => ThingWords.Begins(tokens[at + 1]),
            // "as the only audio"
            Concept.Only => at > 0 && tokens[at - 1].Concept == Concept.As && ThingWords.Begins(tokens[at + 1]),
            // 原来的一半: half of what it is.
            Concept.Old => tokens[at + 1].Concept is Concept.Percent or Concept.Factor,
            _ => false,
        };

    /// <summary>A preposition before a verb is an adverb; before a value it leads up to the value.</summary>
    private static bool IsAdverbHere(Concept lead, Concept concept) => Adverbs.Contains(lead) && (ConceptKinds.IsVerb(concept) || ConceptKinds.IsAdverb(concept) || ConceptKinds.IsComplaint(concept));

    private static Element Alone(Token lead) => new(lead.Concept, Concept.Unknown, lead, lead.End);
}
