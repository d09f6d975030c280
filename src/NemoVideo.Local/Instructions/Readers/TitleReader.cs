namespace NemoVideo.Local;

/// <summary>Reads requests to write a text over the picture: "put 'Ep. 12' top left for 5 s", 开头加标题“黄金时刻”.</summary>
internal static class TitleReader
{
    private static readonly string[] Positions = ["", "top-left", "top-right", "bottom-left", "bottom-right", "top", "bottom", "center"];

    internal static Reading? Read(Clause clause)
    {
        var unread = new Unread(clause);
        if (unread.TakeFirst(element => element.Thing is { Quote: not null, IsSound: false }) is not { } quote)
            return null;
        // "say 'hi'" asks for a voice.
        bool named = unread.TakeAll(Concept.TitleWord, Concept.SubtitleWord, Concept.Saying, Concept.Named).Count > 0 && clause.Elements[0].Concept != Concept.Saying;
        // "the guest's name 'Maria'" speaks of no sound.
        if (named)
            unread.TakeAll(element => element is { Concept: Concept.Sound, Thing: { Kind: SoundKind.Speech, SoundFile: null } });
        bool verb = unread.TakeAll(Concept.Add, Concept.Put, Concept.Show, Concept.Mix, Concept.Make, Concept.Use, Concept.Play, Concept.Set, Concept.Burn, Concept.Keep, Concept.Have, Concept.Give).Count > 0;
        string? position = unread.TakeFirst(Concept.Position) is { } place ? Positions[(int)place.Value] : null;
        if (position is null && clause.Elements[^1].Concept == Concept.Over)
            position = "top";
        (TimeSpan? start, TimeSpan? length) = ReadTime(unread);
        if (start is null && (unread.Take(Concept.Start, Concept.First, Concept.Begin)))
            start = TimeSpan.Zero;
        unread.TakeAll(Concept.End, Concept.Finish, Concept.Last, Concept.Look, Concept.Old, Concept.Language, Concept.FadeIn, Concept.On, Concept.Over, Concept.In, Concept.Picture, Concept.Part, Concept.Black, Concept.It, Concept.Begin, Concept.Start, Concept.One, Concept.At);
        unread.TakeVideo();
        return unread.IsDone && (named || verb || (position is not null && (start ?? length) is not null)) ? Reading.Of(new Title(quote.Thing!.Quote!, start, length, position)) : null;
    }

    private static (TimeSpan? Start, TimeSpan? Length) ReadTime(Unread unread)
    {
        TimeSpan? length = null, start = null;
        if (unread.TakeFirst(Concept.Range) is { } range)
        {
            TimeRange part = range.Token.Range.Range;
            (start, length) = (part.Start, part.End is { } end ? end - (part.Start ?? TimeSpan.Zero) : range.Lead == Concept.For && part.Start < TimeSpan.Zero ? -part.Start : null);
        }

        if (start is null && unread.TakeFirst(element => element.Concept == Concept.Moment || (element.Concept == Concept.Duration && element.Lead is Concept.At or Concept.After or Concept.From)) is { } point)
            start = TimeSpan.FromSeconds(point.Value);
        if (length is null && unread.TakeFirst(Concept.Duration) is { } duration)
            length = TimeSpan.FromSeconds(duration.Value);
        return (start, length);
    }
}
