namespace NemoVideo.Local;

/// <summary>Reads requests to take the pauses out: "remove the silence", 去掉停顿.</summary>
internal static class RemoveSilenceReader
{
    internal static Reading? Read(Clause clause)
    {
        var unread = new Unread(clause);
        bool silence = unread.TakeAll(Concept.Silence).Exists(element => element.Thing is { } thing && !thing.Has(Concept.Music, Concept.Noise, Concept.Quote));
        // 剪掉静音: what is cut out is the silence; 去掉静音 may mean to unmute.
        silence |= clause.Has(Concept.Cut) && unread.Take(Concept.Mute);
        bool verb = unread.TakeAll(Concept.Remove, Concept.Cut, Concept.Trim, Concept.Unwanted, Concept.Clean, Concept.Without, Concept.Fix, Concept.TurnOff).Count > 0;
        // 去静音, as 去噪
        verb |= clause.Original.Contains("去静音", StringComparison.Ordinal);
        unread.TakeAll(Concept.Part, Concept.Out, Concept.Off, Concept.It, Concept.Than, Concept.Duration, Concept.Up, Concept.Start, Concept.End, Concept.BothEnds, Concept.Sound);
        unread.TakeVideo();
        return silence && verb && unread.IsDone ? Reading.Of(new RemoveSilence()) : null;
    }
}
