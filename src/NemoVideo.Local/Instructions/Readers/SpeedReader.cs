namespace NemoVideo.Local;

/// <summary>Reads requests for another speed: "speed it up 1.5x", "half speed", "too slow", 两倍速, 慢一点.</summary>
internal static class SpeedReader
{
    internal static Reading? Read(Clause clause)
    {
        var unread = new Unread(clause);
        bool faster = unread.TakeAll(Concept.Faster, Concept.TooSlow).Count > 0, slower = unread.TakeAll(Concept.Slower, Concept.TooFast).Count > 0;
        bool word = unread.TakeAll(Concept.SpeedWord).Count > 0;
        if (word)
        {
            faster |= unread.TakeAll(Concept.Up).Count > 0;
            slower |= unread.TakeAll(Concept.Down).Count > 0;
        }

        if (faster)
            unread.TakeAll(Concept.Up);
        else if (slower)
            unread.TakeAll(Concept.Down);
        if (faster && slower)
            return null;
        double? factor = ReadFactor(unread, faster, slower) ?? (word ? unread.TakeFirst(element => element.Concept == Concept.Number && element.Value is >= 0.1 and <= 10)?.Value : null);
        bool times = factor is not null && clause.Elements.Any(element => element.Concept == Concept.Factor);
        bool play = unread.TakeAll(Concept.Play, Concept.Fix, Concept.Make, Concept.Set, Concept.Change, Concept.Turn, Concept.Bring, Concept.Move, Concept.Want, Concept.Convert, Concept.As, Concept.Give).Exists(verb => verb.Concept is Concept.Play or Concept.Make or Concept.Set or Concept.Turn or Concept.Bring);
        TimeRange range = unread.TakeRange();
        bool video = unread.TakeVideo() | unread.Take(Concept.It) | unread.Take(Concept.Picture);
        video |= unread.TakeAll(Concept.Part, Concept.Everything, Concept.It).Count > 0;
        // "until it is 30 seconds long" is no part of the video.
        if (range != TimeRange.Whole && clause.Original.EndsWith(" long", StringComparison.OrdinalIgnoreCase))
            return null;
        if (!unread.IsDone || !(faster || slower || (word && factor is not null) || (times && clause.Elements.Count == 1 && (clause.IsFirst || clause.Original.Contains('速', StringComparison.Ordinal))) || (times && range != TimeRange.Whole && clause.Original.Contains('速', StringComparison.Ordinal)) || (times && play && (video || range != TimeRange.Whole || clause.Elements.Count <= 2))))
            return null;
        return Reading.Of(new Speed(factor is { } known ? new LevelChange(Factor: known) : new LevelChange(Up: faster), range), clause.Has(Concept.TooFast, Concept.TooSlow) && factor is null ? Remark.Complaint : Remark.None);
    }

    /// <summary>"by 50 %" is half as fast again, "to 50 %" half as fast; "slow down 2x" is half as fast.</summary>
    private static double? ReadFactor(Unread unread, bool faster, bool slower)
    {
        if (unread.TakeFirst(Concept.Percent) is { } percent)
        {
            bool relative = (faster || slower) && percent.Lead is not (Concept.To or Concept.At);
            return Math.Round(!relative ? percent.Value : faster ? 1 + percent.Value : 1 - percent.Value, 6);
        }

        if (unread.TakeFirst(Concept.Factor, Concept.Double) is { } factor)
            return slower && factor.Value > 1 ? Math.Round(1 / factor.Value, 6) : factor.Value;
        return null;
    }
}
