namespace NemoVideo.Local;

/// <summary>Reads which ends of a sound or picture fade, and over what length.</summary>
internal static class FadeLengths
{
    /// <summary>
    /// A length belongs to the end that it stands with; the only length belongs to both ends, unless it stands between them.
    /// Nothing for both where no end is named, or more lengths than ends.
    /// </summary>
    internal static (FadeLength? In, FadeLength? Out) Read(Clause clause, Unread unread)
    {
        List<bool> ends = [];
        List<(TimeSpan Length, int EndsBefore)> lengths = [];
        foreach (Element element in clause.Elements)
            ReadElement(element, ends, lengths);
        unread.TakeAll(Concept.In, Concept.Out, Concept.Duration);
        unread.TakeAll(element => element.Concept == Concept.Range && element.Token.Range.Kind is RangeKind.First or RangeKind.Last);

        // "a fade at the end": the place says which.
        if (ends.Count == 0)
        {
            if (clause.Has(Concept.Start, Concept.Begin, Concept.First))
                ends.Add(true);
            if (clause.Has(Concept.End, Concept.Finish, Concept.Last))
                ends.Add(false);
        }

        bool fadesIn = ends.Contains(true), fadesOut = ends.Contains(false);
        if (lengths.Count > (fadesIn && fadesOut ? 2 : 1))
            return (null, null);
        TimeSpan? first = lengths.Count > 0 ? lengths[0].Length : null;
        if (fadesIn != fadesOut)
            return (fadesIn ? new FadeLength(first) : null, fadesOut ? new FadeLength(first) : null);
        if (!fadesIn)
            return (null, null);
        TimeSpan? second = lengths.Count > 1 ? lengths[1].Length : lengths.Count == 1 && lengths[0].EndsBefore != 1 ? first : null;
        return ends[0] ? (new FadeLength(first), new FadeLength(second)) : (new FadeLength(second), new FadeLength(first));
    }

    private static void ReadElement(Element element, List<bool> ends, List<(TimeSpan Length, int EndsBefore)> lengths)
    {
        switch (element.Concept)
        {
            case Concept.FadeIn or Concept.In:
            case Concept.Black when element.Lead == Concept.From:
                ends.Add(true);
                break;
            case Concept.FadeOut or Concept.Out:
            case Concept.Black when element.Lead == Concept.To:
                ends.Add(false);
                break;
            case Concept.FadeBoth:
                ends.AddRange([true, false]);
                break;
            case Concept.Duration:
                lengths.Add((TimeSpan.FromSeconds(element.Value), ends.Count));
                break;
            case Concept.Range when element.Token.Range is { Kind: RangeKind.First or RangeKind.Last } part:
                lengths.Add((part.Kind == RangeKind.First ? part.Range.End!.Value : -part.Range.Start!.Value, ends.Count));
                ends.Add(part.Kind == RangeKind.First);
                break;
        }
    }
}
