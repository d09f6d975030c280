namespace NemoVideo.Local;

/// <summary>Finds where one request of an instruction may end and the next begin.</summary>
internal static class ClauseCutter
{
    private static readonly HashSet<Concept> Ends = [Concept.Comma, Concept.Stop, Concept.And, Concept.But, Concept.Then, Concept.Dash];

    /// <summary>Cuts at every place where a request may end; each piece is a range of tokens, never an empty one.</summary>
    internal static List<(int Start, int End)> Cut(IReadOnlyList<Token> tokens)
    {
        List<(int Start, int End)> segments = [];
        int start = 0;
        for (int i = 0; i <= tokens.Count; i++)
        {
            bool ends = i == tokens.Count || Ends.Contains(tokens[i].Concept);
            if (!ends && !Begins(tokens, i))
                continue;
            if (i > start)
                segments.Add((start, i));
            start = ends ? i + 1 : i;
        }

        return segments;
    }

    /// <summary>Whether segments cannot be one request: a sentence ends between them, or each of two has a verb of its own.</summary>
    internal static bool ArePartedFor(IReadOnlyList<Token> tokens, List<(int Start, int End)> segments, int segment, int end)
    {
        if (end > segment + 1 && segments[segment..end].Count(part => HasVerb(tokens, part)) > 1 && !segments[segment..end].TrueForAll(part => IsPartOfOne(tokens, part)))
            return true;
        for (int i = segments[segment].Start; i < segments[end - 1].End; i++)
        {
            if (tokens[i].Concept is Concept.Stop or Concept.Then or Concept.But)
                return true;
        }

        return false;
    }

    private static bool HasVerb(IReadOnlyList<Token> tokens, (int Start, int End) part)
    {
        for (int i = part.Start; i < part.End; i++)
        {
            if (tokens[i].Concept is >= Concept.Replace and <= Concept.Move && tokens[part.Start].Concept is not (Concept.So or Concept.Because))
                return true;
        }

        return false;
    }

    /// <summary>Fades at both ends, a start and an end, and "not …" with what is meant instead are said in one.</summary>
    private static bool IsPartOfOne(IReadOnlyList<Token> tokens, (int Start, int End) part)
    {
        for (int i = part.Start; i < part.End; i++)
        {
            if (tokens[i].Concept is Concept.Fade or Concept.FadeIn or Concept.FadeOut or Concept.Begin or Concept.Finish or Concept.In or Concept.Out)
                return true;
        }

        return false;
    }

    /// <summary>"so that …" and "… with a fade out" begin something new without a conjunction before them.</summary>
    private static bool Begins(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Concept is Concept.So or Concept.Because)
            return i > 0 && !Ends.Contains(tokens[i - 1].Concept);
        var at = new TokenCursor(tokens, i);
        return i > 0 && at[0].Concept == Concept.With
            && (at[1].Concept is Concept.Fade or Concept.FadeIn or Concept.FadeOut || (at[1].Concept == Concept.Duration && at[2].Concept is Concept.Fade or Concept.FadeIn or Concept.FadeOut));
    }
}
