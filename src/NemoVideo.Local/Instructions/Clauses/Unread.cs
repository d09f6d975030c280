namespace NemoVideo.Local;

/// <summary>
/// What of a clause is still to be read. A reader takes out what it understands; only when nothing is left has it read the
/// clause, so that a word which it does not know is never passed over.
/// </summary>
internal sealed class Unread
{
    /// <summary>What may be left: words that say no more than that something is wanted.</summary>
    private static readonly HashSet<Concept> Idle = [Concept.Only, Concept.Want, Concept.I, Concept.Object, Concept.Colon, Concept.Slash];

    private readonly List<Element> _left;

    internal Unread(Clause clause)
    {
        Clause = clause;
        _left = [.. clause.Elements];
    }

    /// <summary>The clause.</summary>
    internal Clause Clause { get; }

    /// <summary>What is left.</summary>
    internal IReadOnlyList<Element> Left => _left;

    /// <summary>Whether everything is read.</summary>
    internal bool IsDone => _left.TrueForAll(element => Idle.Contains(element.Concept));

    /// <summary>Takes the first part of one of these meanings; null when there is none.</summary>
    internal Element? TakeFirst(params Concept[] concepts) => TakeFirst(element => concepts.Contains(element.Concept));

    /// <summary>Takes the first part that fits; null when none does.</summary>
    internal Element? TakeFirst(Predicate<Element> fits)
    {
        if (_left.FindIndex(fits) is not (>= 0 and var at))
            return null;
        Element element = _left[at];
        _left.RemoveAt(at);
        return element;
    }

    /// <summary>Takes the first part of one of these meanings, and says whether there was one.</summary>
    internal bool Take(params Concept[] concepts) => TakeFirst(concepts) is not null;

    /// <summary>Takes all parts of these meanings.</summary>
    internal List<Element> TakeAll(params Concept[] concepts) => TakeAll(element => concepts.Contains(element.Concept));

    /// <summary>Takes all parts that fit.</summary>
    internal List<Element> TakeAll(Predicate<Element> fits)
    {
        List<Element> taken = _left.FindAll(fits);
        _left.RemoveAll(fits);
        return taken;
    }

    /// <summary>Takes the part of the video that the clause is limited to; the whole where none is named.</summary>
    /// <param name="pointIsStart">Whether a single time ("at 3 seconds") is where the part begins.</param>
    internal TimeRange TakeRange(bool pointIsStart = false)
    {
        if (TakeFirst(Concept.Range) is { } range)
        {
            TakeAll(Concept.Begin, Concept.Part);
            return range.Token.Range.Range;
        }

        if (pointIsStart && TakeFirst(element => element.Concept is Concept.Moment or Concept.Duration && element.Lead is Concept.At or Concept.From || element.Concept == Concept.Moment) is { } point)
        {
            TakeAll(Concept.Begin);
            return new TimeRange(TimeSpan.FromSeconds(point.Value), null);
        }

        return TimeRange.Whole;
    }

    /// <summary>Takes the video that the clause names as where it all happens, and says whether it does.</summary>
    internal bool TakeVideo() => TakeAll(Concept.Video).Count > 0;
}
