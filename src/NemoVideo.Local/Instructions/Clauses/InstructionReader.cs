namespace NemoVideo.Local;

/// <summary>
/// Reads an instruction clause by clause. A word such as "and" may end a request or stand within one, so the longest
/// stretch that a reader understands as a whole is taken first, and shorter ones where the rest would not be understood.
/// </summary>
internal sealed class InstructionReader
{
    /// <summary>No request of a person holds more commas and conjunctions within itself.</summary>
    private const int LongestClause = 6;

    /// <summary>Bounds the time for an instruction that can be cut in very many ways.</summary>
    private const int MostAttempts = 1_000;

    /// <summary>No request of a person has more settings at its end; each multiplies the ways to read it.</summary>
    private const int MostSettings = 2;

    private readonly InstructionText _text;
    private readonly List<Token> _tokens;
    private readonly List<Segment> _segments;
    private int _attempts;

    private InstructionReader(InstructionText text)
    {
        _text = text;
        _tokens = Occurrences.Read(LeadingVerbs.Read(TimeRanges.Read(Measures.Read(Lexer.Read(text))), text));
        _segments = ClauseCutter.Cut(_tokens);
    }

    /// <summary>Reads an instruction.</summary>
    /// <returns>The readings of its clauses, or else what is in the way.</returns>
    internal static (IReadOnlyList<Reading> Readings, IReadOnlyList<Refusal> Refusals) Read(InstructionText text)
    {
        var reader = new InstructionReader(text);
        if (reader._segments.Count == 0)
            return ([], [new NotUnderstood(text.Original(0, text.Text.Length))]);
        return reader.ReadFrom(0, [], null, null) is { } readings ? (readings, []) : ([], reader.Refusals());
    }

    private List<Reading>? ReadFrom(int segment, IReadOnlyList<IEditStep> before, Clause? previous, Thing? spoken)
    {
        if (segment == _segments.Count)
            return [];
        for (int end = Math.Min(_segments.Count, segment + LongestClause); end > segment; end--)
        {
            if (ClauseCutter.ArePartedFor(_tokens, _segments, segment, end) || ++_attempts > MostAttempts)
                continue;
            Clause clause = Build(segment, end, before) with { Spoken = spoken, IsFirst = segment == 0 };
            if (IsTwo(segment, end, before, spoken))
                continue;
            // "join a.mp4 + b.mp4 and export": b.mp4 is of what was said before.
            if (clause is { IsCompound: true, LastStep: Concatenate, Elements: [{ Lead: Concept.Unknown, Thing.VideoFile: not null }, ..] })
                continue;
            if (ReadClause(clause, end == segment + 1 ? previous : null) is { } reading && ReadFrom(end, reading.Remark == Remark.Unheard && before.Count > 0 ? before : reading.After(before), clause, SpokenAfter(clause, reading, spoken)) is { } rest)
                return [reading, .. rest];
        }

        return null;
    }

    /// <summary>Whether a stretch is two requests, each of which is understood by itself.</summary>
    private bool IsTwo(int segment, int end, IReadOnlyList<IEditStep> before, Thing? spoken)
    {
        for (int middle = segment + 1; middle < end; middle++)
        {
            if (_segments[middle].IsContinued)
                continue;
            Clause first = Build(segment, middle, before) with { Spoken = spoken, IsFirst = segment == 0 };
            if (FirstReading(first) is { Steps.Count: > 0, Remark: not Remark.OpenComplaint } reading
                && FirstReading(Build(middle, end, [.. before, .. reading.Steps]) with { Spoken = first.LastSound ?? spoken }) is { Steps.Count: > 0 })
            {
                return true;
            }
        }

        return false;
    }

    private Clause Build(int segment, int end, IReadOnlyList<IEditStep> before) =>
        ClauseBuilder.Build(_tokens, _segments[segment].Start, _segments[end - 1].End, before, _text) with { IsCompound = EndOfClause(segment) < end };

    /// <summary>
    /// The sound that is spoken of after a clause: "the music is too loud, nobody hears the host, lower it" and "the music is loud
    /// compared to the voice, lower it" speak of the music.
    /// </summary>
    private static Thing? SpokenAfter(Clause clause, Reading reading, Thing? spoken) => reading.Remark == Remark.Unheard ? spoken ?? clause.LastSound
        : clause.Has(Concept.Than) ? clause.Elements.TakeWhile(element => element.Concept != Concept.Than).FirstOrDefault(element => element.Concept == Concept.Sound)?.Thing ?? spoken
        : clause.LastSound ?? spoken;

    private static Reading? ReadClause(Clause clause, Clause? previous) =>
        FirstReading(clause) ?? WithoutPurpose(clause) ?? (previous is not null && clause.WithVerbOf(previous) is { } whole ? FirstReading(whole) : null);

    /// <summary>What a clause asks for, whatever it is for; a loudness and a shape depend on that.</summary>
    private static Reading? WithoutPurpose(Clause clause) =>
        FirstReading(clause.WithoutPurpose()) is { } reading && !reading.Steps.Any(step => step is Normalize or ChangeAspect or Resize) ? reading : null;

    private static Reading? FirstReading(Clause clause) => FirstReading(clause, MostSettings);

    private static Reading? FirstReading(Clause clause, int settings) =>
        clause.Elements.Count == 0 ? null : EditKinds.Readers.Select(read => read(clause)).FirstOrDefault(reading => reading is not null && !Reach.IsBeyond(clause, reading)) ?? (settings > 0 ? Settings.ReadAtEnd(clause, edit => FirstReading(edit, settings - 1)) : null);

    /// <summary>What is in the way: each clause that is not understood by itself.</summary>
    private List<Refusal> Refusals()
    {
        List<Refusal> refusals = [];
        IReadOnlyList<IEditStep> before = [];
        for (int segment = 0, end; segment < _segments.Count; segment = end)
        {
            end = EndOfClause(segment);
            Reading? reading = null;
            for (int longer = Math.Max(end, Math.Min(_segments.Count, segment + LongestClause)); longer >= end && reading is null; longer--)
            {
                if (longer > end && ClauseCutter.ArePartedFor(_tokens, _segments, segment, longer))
                    continue;
                reading = FirstReading(Build(segment, longer, before));
                if (reading is not null)
                    end = longer;
            }

            if (reading is not null)
                before = reading.After(before);
            else
                refusals.Add(Refusal.Of(Build(segment, end, before)));
        }

        return refusals.Count > 0 ? refusals.Distinct().ToList() : [new NotUnderstood(_text.Original(0, _text.Text.Length))];
    }

    /// <summary>The end of the clause that begins at a segment: before the next comma or conjunction.</summary>
    private int EndOfClause(int segment)
    {
        int end = segment + 1;
        while (end < _segments.Count && _segments[end].IsContinued)
            end++;
        return end;
    }
}
