namespace NemoVideo.Local;

/// <summary>Reads by how much a sound is to be louder or softer: "to 25 %", "by half", "3 dB up", "louder", 提高两倍.</summary>
internal static class LevelReader
{
    /// <summary>A bare number is a percentage only where a volume of a few percent would make no sense.</summary>
    private const double SmallestBarePercentage = 5;

    private static readonly Concept[] Upwards = [Concept.Up, Concept.Louder, Concept.TooQuiet], Downwards = [Concept.Down, Concept.Quieter, Concept.TooLoud];

    /// <summary>Takes what says the amount or the direction; null where there is nothing of both, or a contradiction.</summary>
    /// <param name="unread">The clause.</param>
    /// <param name="verb">Whether the clause says that something is to be done.</param>
    internal static LevelChange? Read(Unread unread, bool verb)
    {
        Clause clause = unread.Clause;
        bool up = unread.TakeAll(Upwards).Count > 0, down = unread.TakeAll(Downwards).Count > 0;
        // "keep it at low volume" is a wish, "it comes out at low volume" a complaint.
        if (unread.Take(Concept.Faint))
            (up, down) = (up || !verb, down || verb);
        // "22 % loud"
        if (clause.Elements is [.., { Concept: Concept.Percent }, { Concept: Concept.TooLoud }])
            (up, down) = (false, false);
        if (up && down)
            return null;
        // "knock 6 dB off the music"
        bool off = clause.Elements.Any(element => element is { Concept: Concept.Sound, Lead: Concept.From }) || unread.Take(Concept.Off);
        bool? direction = up ? true : down ? false : null;
        if (unread.TakeFirst(Concept.Decibels) is { } decibels)
            return new LevelChange(Decibels: Gain(decibels, direction ?? (unread.Take(Concept.Cut, Concept.Remove, Concept.Take) | off ? false : null)));
        // "from 100 down to 60 percent"
        if (clause.Elements.Any(element => element is { Concept: Concept.Percent, Lead: Concept.To }))
            unread.TakeFirst(element => element is { Concept: Concept.Percent or Concept.Number, Lead: Concept.From });
        if (unread.TakeFirst(Concept.Percent) is { } percent)
            return Share(percent, direction ?? (unread.Take(Concept.Cut, Concept.Remove, Concept.Take) | off ? false : null));
        if (unread.TakeFirst(Concept.Factor) is { } factor)
            return new LevelChange(Factor: direction == false && factor.Lead != Concept.To && factor.Value > 1 ? 1 / factor.Value : factor.Value);
        if (unread.TakeFirst(Concept.Double) is { } multiple)
            return up && multiple.Value < 1 ? null : new LevelChange(Factor: down && multiple.Value > 1 ? 1 / multiple.Value : multiple.Value);
        if (!down && unread.Take(Concept.Full))
            return new LevelChange(Factor: 1);
        if (unread.TakeFirst(element => element.Concept == Concept.Number && element.Lead is Concept.To or Concept.At && element.Value is 0 or (>= SmallestBarePercentage and <= 100)) is { } number)
            return new LevelChange(Factor: number.Value / 100);
        bool named = clause.Elements.Any(element => element.Thing?.Has(Concept.Volume) == true);
        if (direction is null && unread.TakeFirst(element => element is { Concept: Concept.Number, Value: > 0 and <= 1 } && (named || (element.Lead == Concept.At && element.Value < 1))) is { } share)
            return new LevelChange(Factor: share.Value);
        // "bump the voice"
        if (direction is null && clause.Elements.Any(element => element is { Concept: Concept.Turn, Value: ActionWords.Upwards }))
            direction = true;
        return direction is { } only ? new LevelChange(Up: only) : null;
    }

    /// <summary>"up 3 dB" and "down 3 dB" give the sign; "down to -20 dB" has its own.</summary>
    private static double Gain(Element decibels, bool? up) =>
        up is null || decibels.Lead == Concept.To || decibels.Value < 0 ? decibels.Value : up.Value ? decibels.Value : -decibels.Value;

    /// <summary>"down to 20 %" is a fifth, "down (by) 20 %" four fifths.</summary>
    private static LevelChange Share(Element percent, bool? up) =>
        new(Factor: Math.Round(up is null || percent.Lead is Concept.To or Concept.At ? percent.Value : up.Value ? 1 + percent.Value : 1 - percent.Value, 6));
}
