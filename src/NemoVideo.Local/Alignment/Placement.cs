namespace NemoVideo.Local;

/// <summary>Where one recording seems to be on another one's timeline, by the places that parts of it were found at.</summary>
/// <param name="Line">The lag of the reference over the new recording.</param>
/// <param name="Support">How many parts say so; one that fits better elsewhere counts for less.</param>
/// <param name="Rivalry">How well the best lines both earlier and later are supported, relative to this one.</param>
/// <param name="Elsewhere">How many parts were clearly found along another line, and not along this one.</param>
internal sealed record Placement(LagLine Line, double Support, double Rivalry, int Elsewhere)
{
    /// <summary>How many parts must agree: two are always on one line.</summary>
    private const int Fewest = 3;

    /// <summary>When lines at other places are this well supported, nobody can tell which is right.</summary>
    private const double LargestRivalry = 0.5;

    /// <summary>The steepest line that is looked for. Clocks of recorders differ by less than 200 ppm.</summary>
    private const double LargestSlope = 500e-6;

    /// <summary>How far a part may be off a line, in seconds: the smear of eight seconds at the largest slope.</summary>
    private const double Tolerance = 0.004;

    /// <summary>Lines that are less than this apart, in seconds, are the same.</summary>
    private const double Neighbourhood = 0.02;

    /// <summary>What chance does not reach, even in ten hours.</summary>
    private const double ClearHeight = 8;

    /// <summary>A part with little but pauses in it is found anywhere, if not as clearly as those that are found together: by less than this share.</summary>
    private const double ClearShare = 1.0 / 3;

    /// <summary>Whether enough parts agree for chance to be out of the question.</summary>
    internal bool IsSupported => Support >= Fewest;

    /// <summary>Whether the recordings fit together at other places as well.</summary>
    internal bool IsAmbiguous => Rivalry > LargestRivalry;

    /// <summary>Whether a good part of the recordings belongs together differently, as when one was paused or cut.</summary>
    internal bool IsDivided => Elsewhere > 1 && 3 * Elsewhere >= Support;

    /// <summary>Finds the line that most parts agree on.</summary>
    /// <param name="parts">The places that parts were found at.</param>
    /// <param name="ofNew">Whether the parts are of the new recording, and were looked for in the reference.</param>
    /// <returns>The line; null when no part was found at all.</returns>
    /// <remarks>
    /// An echo in one of the recordings makes a second line, but on one side only. What repeats itself, such as a metronome or
    /// a loop, makes lines on both sides, and no part tells which one is right.
    /// </remarks>
    internal static Placement? Choose(IReadOnlyList<FoundPart> parts, bool ofNew)
    {
        if (parts.Count == 0)
            return null;

        Vote[] votes = parts.Select(part => new Vote(
            part.Part,
            ofNew ? new LagPoint(part.PartTime, part.FoundTime - part.PartTime) : new LagPoint(part.FoundTime, part.PartTime - part.FoundTime),
            part.Height,
            part.Height / parts.Where(other => other.Part == part.Part).Max(other => other.Height))).ToArray();
        var candidates = Lines(votes).Select(line => (Line: line, Support: Supporters(line, votes).Sum(vote => vote.Weight))).ToArray();
        (LagLine best, double support) = candidates.MaxBy(candidate => candidate.Support);

        Vote[] supporters = Supporters(best, votes).ToArray();
        double middle = supporters.Average(vote => vote.Point.Time);
        double Rival(int side) => candidates
            .Where(candidate => side * (candidate.Line.At(middle) - best.At(middle)) > Neighbourhood)
            .Select(candidate => candidate.Support).DefaultIfEmpty(0).Max();

        double clear = Math.Max(ClearHeight, supporters.Average(vote => vote.Height) * ClearShare);
        Vote[] others = votes.Where(vote => vote.Height >= clear && supporters.All(supporter => supporter.Part != vote.Part)).ToArray();
        int elsewhere = candidates.Select(candidate => Supporters(candidate.Line, others).Count()).Max();
        LagLine line = supporters.Length > 2 ? LagLine.LeastSquares(supporters.Select(vote => vote.Point).ToArray()) : best;
        return new Placement(line, support, Math.Min(Rival(-1), Rival(1)) / support, elsewhere);
    }

    /// <summary>The lines through two votes, and the level one through each.</summary>
    private static IEnumerable<LagLine> Lines(Vote[] votes)
    {
        foreach (Vote vote in votes)
        {
            yield return new LagLine(vote.Point.Lag, 0);
            foreach (Vote other in votes.Where(other => other.Part > vote.Part && other.Point.Time != vote.Point.Time))
            {
                LagLine line = LagLine.Through(vote.Point, other.Point);
                if (Math.Abs(line.Slope) <= LargestSlope)
                    yield return line;
            }
        }
    }

    /// <summary>The best vote of each part for a line.</summary>
    private static IEnumerable<Vote> Supporters(LagLine line, Vote[] votes) =>
        votes.Where(vote => line.Distance(vote.Point) <= Tolerance).GroupBy(vote => vote.Part).Select(ofPart => ofPart.MaxBy(vote => vote.Weight)!);

    /// <summary>What a part says.</summary>
    /// <param name="Part">The part's number.</param>
    /// <param name="Point">The lag that it was found at.</param>
    /// <param name="Height">How high its peak is.</param>
    /// <param name="Weight">How high that is, relative to the part's highest.</param>
    private sealed record Vote(int Part, LagPoint Point, double Height, double Weight);
}
