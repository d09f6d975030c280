namespace NemoVideo.Local;

/// <summary>Puts times together to parts of the video: "the first 5 seconds", "from 0:10 to 0:20", 第3秒到第8秒, 最后5秒, "3 s from the end".</summary>
internal static class TimeRanges
{
    /// <summary>Reads all parts of the video that an instruction names.</summary>
    internal static List<Token> Read(List<Token> tokens)
    {
        tokens = WithUnits(tokens);
        List<Token> read = [];
        for (int i = 0; i < tokens.Count;)
        {
            var at = new TokenCursor(tokens, i);
            if ((ByLengthOfBoth(at) ?? ByLength(at) ?? LengthFrom(at) ?? Span(at) ?? OpenRange(at)) is { } range)
            {
                read.AddRange(range.Tokens);
                i += range.Length;
            }
            else if (Point(at) is { } point && point.Length > 1)
            {
                read.Add(at.Join(Concept.Moment, point.Length, point.Seconds).Token);
                i += point.Length;
            }
            else
            {
                read.Add(tokens[i].Concept == Concept.UpTo ? tokens[i] with { Concept = Concept.To } : tokens[i]);
                i++;
            }
        }

        return read;
    }

    /// <summary>"from 10 to 15 seconds and from 40 to 45": the unit of the first part is that of the others.</summary>
    private static List<Token> WithUnits(List<Token> tokens)
    {
        if (!tokens.Exists(token => token is { Concept: Concept.Duration or Concept.Moment, UnitSeconds: 1 }))
            return tokens;
        List<Token> read = [.. tokens];
        for (int i = 0; i < read.Count; i++)
        {
            var at = new TokenCursor(read, i);
            if (at[0].Concept is Concept.From or Concept.Between && at[1].Concept == Concept.Number && at[2].Concept is Concept.To or Concept.And or Concept.Dash && at[3].Concept == Concept.Number)
                (read[i + 1], read[i + 3]) = (at[1] with { Concept = Concept.Duration, UnitSeconds = 1 }, at[3] with { Concept = Concept.Duration, UnitSeconds = 1 });
        }

        return read;
    }

    /// <summary>"the first and last 5 seconds", "the first 5 and the last 3 seconds": two ranges.</summary>
    private static (Token[] Tokens, int Length)? ByLengthOfBoth(TokenCursor at)
    {
        if (at.Matches(Concept.First, Concept.And, Concept.Last, Concept.Duration))
            return ([Range(at, 4, RangeKind.First, 0, at[3].Value), at[1], Range(at, 4, RangeKind.Last, -at[3].Value, null)], 4);
        if (at.Matches(Concept.First, Concept.Duration, Concept.And, Concept.Last, Concept.Number) && at[1].UnitSeconds > 0 && at[5].Concept is not (Concept.Duration or Concept.Percent))
            return ([Range(at, 5, RangeKind.First, 0, at[1].Value), at[2], Range(at, 5, RangeKind.Last, -at[4].Value * at[1].UnitSeconds, null)], 5);
        if (at[0].Concept == Concept.Duration && at[1].Concept is Concept.From or Concept.At or Concept.Off or Concept.Of && at[2].Concept == Concept.BothEnds)
            return ([Range(at, 3, RangeKind.First, 0, at[0].Value), Range(at, 3, RangeKind.Last, -at[0].Value, null)], 3);
        // 首尾各剪掉2秒
        int cut = at[1].Concept == Concept.Comma ? 2 : 1;
        if (at[0].Concept == Concept.BothEnds && at[cut].Concept is Concept.Cut or Concept.Remove or Concept.Trim or Concept.Fade && at[cut + 1].Concept == Concept.Duration)
            return ([at[cut], Range(at, cut + 2, RangeKind.First, 0, at[cut + 1].Value), Range(at, cut + 2, RangeKind.Last, -at[cut + 1].Value, null)], cut + 2);
        if (at.Matches(Concept.BothEnds, Concept.By, Concept.Duration))
            return ([Range(at, 3, RangeKind.First, 0, at[2].Value), Range(at, 3, RangeKind.Last, -at[2].Value, null)], 3);
        if (at.Matches(Concept.BothEnds, Concept.Duration) && at[0].Value == TimeWords.CutsByItself)
            return ([at[0] with { Concept = Concept.Cut }, Range(at, 2, RangeKind.First, 0, at[1].Value), Range(at, 2, RangeKind.Last, -at[1].Value, null)], 2);
        if (at.Matches(Concept.BothEnds, Concept.Duration))
            return ([Range(at, 2, RangeKind.First, 0, at[1].Value), Range(at, 2, RangeKind.Last, -at[1].Value, null)], 2);
        if (at.Matches(Concept.First, Concept.Number, Concept.And, Concept.Last, Concept.Duration) && at[4].UnitSeconds > 0)
            return ([Range(at, 5, RangeKind.First, 0, at[1].Value * at[4].UnitSeconds), at[2], Range(at, 5, RangeKind.Last, -at[4].Value, null)], 5);
        return null;
    }

    private static (Token[] Tokens, int Length)? ByLength(TokenCursor at)
    {
        if (at[0].Concept is Concept.First or Concept.Start && at[1].Concept == Concept.Duration)
            return One(at, 2, RangeKind.First, 0, at[1].Value);
        if (at[0].Concept is Concept.Last or Concept.Final or Concept.End && at[1].Concept == Concept.Duration)
            return One(at, 2, RangeKind.Last, -at[1].Value, null);
        // "trim the beginning by 2 seconds"
        if (at[0].Concept is Concept.Start or Concept.End && at[1].Concept == Concept.By && at[2].Concept == Concept.Duration)
            return at[0].Concept == Concept.Start ? One(at, 3, RangeKind.First, 0, at[2].Value) : One(at, 3, RangeKind.Last, -at[2].Value, null);
        if (at[0].Concept == Concept.Duration && at[1].Concept is Concept.From or Concept.At or Concept.Of or Concept.In or Concept.Off)
        {
            if (at[2].Concept is Concept.Start or Concept.Begin or Concept.First)
                return One(at, 3, RangeKind.First, 0, at[0].Value);
            if (at[2].Concept is Concept.End or Concept.Finish or Concept.Last)
                return One(at, 3, RangeKind.Last, -at[0].Value, null);
        }

        return null;
    }

    /// <summary>"5 seconds starting at 0:10".</summary>
    private static (Token[] Tokens, int Length)? LengthFrom(TokenCursor at)
    {
        if (at[0].Concept != Concept.Duration || at[1].Concept is not (Concept.Begin or Concept.From))
            return null;
        int lead = at[1].Concept == Concept.Begin && at[2].Concept is Concept.At or Concept.From ? 3 : 2;
        return at[lead].Concept == Concept.Moment ? One(at, lead + 1, RangeKind.Span, at[lead].Value, at[lead].Value + at[0].Value) : null;
    }

    /// <summary>From one time to another, or for a length from a time on.</summary>
    private static (Token[] Tokens, int Length)? Span(TokenCursor at)
    {
        int lead = at[0].Concept is Concept.From or Concept.Between or Concept.Begin or Concept.At ? 1 : 0;
        if (lead == 1 && at[0].Concept == Concept.Begin && at[1].Concept is Concept.At or Concept.From)
            lead = 2;
        bool between = at[0].Concept == Concept.Between, named = lead > 0;
        var first = new TokenCursor(at, lead);
        bool fromStart = named && first[0].Concept is Concept.Start or Concept.Begin or Concept.First;
        (double Seconds, int Length, double Unit) from = fromStart ? (0, 1, 0) : Point(first) ?? (first[0].Concept == Concept.Number ? (first[0].Value, 1, -1) : default);
        if (from.Length == 0)
            return null;

        var joint = new TokenCursor(first, from.Length);
        // "from 30 s play to 1 min": the verb stands in the middle in Chinese.
        if (named && joint[0].Concept is Concept.Add or Concept.Play or Concept.Keep or Concept.Trim && joint[1].Concept == Concept.To && Point(new TokenCursor(joint, 2)) is { } last)
            return ([joint[0], Range(at, lead + from.Length + 2 + last.Length, RangeKind.Span, from.Seconds, last.Seconds)], lead + from.Length + 2 + last.Length);
        int joined = joint[0].Concept is Concept.To or Concept.UpTo or Concept.Until or Concept.Dash || (between && joint[0].Concept == Concept.And) ? 1 : 0;
        if (joined == 0 && joint[0].Concept is Concept.And or Concept.Comma && joint[1].Concept == Concept.Finish)
            joined = joint[2].Concept == Concept.At ? 3 : 2;
        // "starts at 0:10 and lasts 20 seconds"
        if (named && from.Unit >= 0 && joint[0].Concept == Concept.And && joint[1].Concept == Concept.Fit && joint[2].Concept == Concept.Duration)
            return One(at, joint.StepsFrom(at) + 3, RangeKind.Span, from.Seconds, from.Seconds + joint[2].Value);
        // "trim it to 15-45": numbers without a unit are seconds where they say what is kept.
        if (from.Unit == -1 && joint.Matches(Concept.Dash, Concept.Number) && at[-1].Concept is Concept.To or Concept.Trim or Concept.Keep)
            return from.Seconds < joint[1].Value ? One(at, joint.StepsFrom(at) + 2, RangeKind.Span, from.Seconds, joint[1].Value) : null;
        if (joined == 1 && joint[1].Concept is Concept.At or Concept.Until)
            joined = 2;
        if (joined == 0)
            return ForLength(at, lead, from.Seconds, from.Unit, joint);

        var second = new TokenCursor(joint, joined);
        if (named && second[0].Concept is Concept.End or Concept.Finish or Concept.Last)
            return One(at, lead + from.Length + joined + 1, RangeKind.From, from.Seconds, null);
        if ((Point(second) ?? (second[0].Concept == Concept.Number && from.Unit > 0 ? (second[0].Value * from.Unit, 1, from.Unit) : null)) is not { } to)
            return null;
        double start = from.Unit == -1 ? from.Seconds * (to.Unit > 0 ? to.Unit : 1) : from.Seconds;
        return start < to.Seconds ? One(at, lead + from.Length + joined + to.Length, RangeKind.Span, start, to.Seconds) : null;
    }

    private static (Token[] Tokens, int Length)? ForLength(TokenCursor at, int lead, double start, double unit, TokenCursor joint) =>
        lead > 0 && unit >= 0 && joint.Matches(Concept.For, Concept.Duration)
            ? One(at, joint.StepsFrom(at) + 2, RangeKind.Span, start, start + joint[1].Value)
            : null;

    private static (Token[] Tokens, int Length)? OpenRange(TokenCursor at)
    {
        int lead = at[0].Concept switch
        {
            Concept.From or Concept.After or Concept.Begin or Concept.Until or Concept.UpTo or Concept.Before => 1,
            _ => 0,
        };
        if (at[0].Concept == Concept.Begin && at[1].Concept is Concept.At or Concept.From or Concept.After)
            lead = 2;
        bool until = at[0].Concept is Concept.Until or Concept.UpTo or Concept.Before;

        var time = new TokenCursor(at, lead);
        if (lead > 0 && ByLength(time) is { } part)
            return AfterOrBefore(at, lead + part.Length, part.Tokens[0].Range, until, at[0].Concept);
        if (Point(time) is not { } point)
            return null;

        Concept next = time[point.Length].Concept;
        if (next is Concept.Late or Concept.Early or Concept.Later or Concept.Earlier)
            return null;
        if (next is Concept.Onward or Concept.Begin or Concept.On || (next is Concept.After or Concept.Last && !IsTimeAhead(time, point.Length) && !IsThingAhead(time, point.Length)))
            return One(at, lead + point.Length + 1, RangeKind.From, point.Seconds, null);
        if ((next is Concept.Before && !IsThingAhead(time, point.Length)) || (next == Concept.First && !IsTimeAhead(time, point.Length)))
            return One(at, lead + point.Length + 1, RangeKind.Until, null, point.Seconds);
        return lead == 0 ? null
            : until ? One(at, lead + point.Length, RangeKind.Until, null, point.Seconds)
            : One(at, lead + point.Length, RangeKind.From, point.Seconds, null);
    }

    /// <summary>"after the first 10 seconds" is what follows them, "before the last 5 seconds" what precedes them.</summary>
    private static (Token[] Tokens, int Length)? AfterOrBefore(TokenCursor at, int length, NamedRange part, bool until, Concept lead) => (lead, part.Kind) switch
    {
        (Concept.After, RangeKind.First) => One(at, length, RangeKind.From, part.Range.End!.Value.TotalSeconds, null),
        (_, RangeKind.Last) when until => One(at, length, RangeKind.Until, null, part.Range.Start!.Value.TotalSeconds),
        _ => null,
    };

    /// <summary>"1 second before the video" says by how much, not where.</summary>
    private static bool IsThingAhead(TokenCursor at, int steps) => at[steps + 1].Concept is Concept.Video or Concept.Picture or Concept.Audio;

    private static bool IsTimeAhead(TokenCursor at, int steps) => at[steps + 1].Concept is Concept.Duration or Concept.Moment;

    /// <summary>A place in time: a clock's time, or a length from the beginning, with the words that mark it as a place.</summary>
    private static (double Seconds, int Length, double Unit)? Point(TokenCursor at)
    {
        if (at[0].Concept is not (Concept.Moment or Concept.Duration))
            return null;
        bool last = at[2].End == 0 || at[2].Concept is Concept.Comma or Concept.Stop or Concept.And or Concept.Then;
        int length = at[1].Concept == Concept.Mark || (at[1].Concept == Concept.In && last) ? 2 : 1;
        return (at[0].Value, length, at[0].UnitSeconds);
    }

    private static (Token[] Tokens, int Length) One(TokenCursor at, int length, RangeKind kind, double? start, double? end) => ([Range(at, length, kind, start, end)], length);

    private static Token Range(TokenCursor at, int length, RangeKind kind, double? start, double? end) => at.Join(Concept.Range, length).Token with
    {
        Range = new NamedRange(kind, new TimeRange(Seconds(start), Seconds(end))),
    };

    private static TimeSpan? Seconds(double? seconds) => seconds is { } value ? TimeSpan.FromSeconds(value) : null;
}
