namespace NemoVideo.Local;

/// <summary>Reads where something ends whose start the request before it gave: "add music at 0:05, stop it at 0:40", 到第40秒结束.</summary>
internal static class EndReader
{
    internal static Reading? Read(Clause clause)
    {
        var unread = new Unread(clause);
        bool finishes = unread.TakeAll(Concept.Finish).Count > 0;
        unread.TakeAll(Concept.It, Concept.Play, Concept.Fade, Concept.Sound);
        TimeSpan? end = unread.TakeFirst(Concept.Range)?.Token.Range is { Range: { Start: null, End: { } until } } ? until
            : unread.TakeFirst(element => element.Concept is Concept.Moment or Concept.Duration && element.Lead is Concept.At or Concept.To or Concept.Until or Concept.Unknown) is { } point && (finishes || point.Lead == Concept.Until) ? TimeSpan.FromSeconds(point.Value)
            : null;
        if (end is null || !unread.IsDone)
            return null;
        return clause.LastStep switch
        {
            AddMusic music when Ends(music.Range, end.Value) is { } range => Reading.Of(music with { Range = range }, Remark.Completes),
            AddVoiceover voice when Ends(voice.Range, end.Value) is { } range => Reading.Of(voice with { Range = range }, Remark.Completes),
            ReplaceAudio sound when Ends(sound.Range, end.Value) is { } range => Reading.Of(sound with { Range = range }, Remark.Completes),
            _ => null,
        };
    }

    private static TimeRange? Ends(TimeRange begun, TimeSpan end) => begun is { Start: { } start, End: null } && start >= TimeSpan.Zero && start < end ? begun with { End = end } : null;
}
