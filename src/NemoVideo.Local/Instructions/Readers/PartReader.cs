namespace NemoVideo.Local;

/// <summary>
/// Reads the part of the video that the request before is limited to: "replace the audio, but only the last 10 seconds", "add
/// music at 0:05, stop it at 0:40", 到第40秒结束.
/// </summary>
internal static class PartReader
{
    internal static Reading? Read(Clause clause)
    {
        if (clause.LastStep is not { } step)
            return null;
        var unread = new Unread(clause);
        bool finishes = unread.TakeAll(Concept.Finish).Count > 0, only = clause.Has(Concept.Only);
        unread.TakeAll(Concept.It, Concept.Play, Concept.Fade, Concept.Part, Concept.Sound);
        TimeRange? named = unread.TakeFirst(Concept.Range)?.Token.Range.Range;
        TimeSpan? end = named is { Start: null } until ? until.End
            : unread.TakeFirst(element => element.Concept is Concept.Moment or Concept.Duration && element.Lead is Concept.At or Concept.To or Concept.Until or Concept.Unknown) is { } point && (finishes || point.Lead == Concept.Until) ? TimeSpan.FromSeconds(point.Value)
            : null;
        if (!unread.IsDone)
            return null;
        if (only && named is { } part)
            return Limited(step, whole => whole == TimeRange.Whole ? part : null);
        return end is { } last && (finishes || StartOf(step) is not null) ? Limited(step, begun => Until(begun, last)) : null;
    }

    private static TimeSpan? StartOf(IEditStep step) => step switch
    {
        AddMusic music => music.Range.Start,
        AddVoiceover voice => voice.Range.Start,
        ReplaceAudio sound => sound.Range.Start,
        _ => null,
    };

    /// <summary>The step before, limited; null where it cannot be, or is otherwise.</summary>
    private static Reading? Limited(IEditStep step, Func<TimeRange, TimeRange?> limit) => step switch
    {
        AddMusic music when limit(music.Range) is { } range => Reading.Of(music with { Range = range }, Remark.Completes),
        AddVoiceover voice when limit(voice.Range) is { } range => Reading.Of(voice with { Range = range }, Remark.Completes),
        ReplaceAudio sound when limit(sound.Range) is { } range => Reading.Of(sound with { Range = range }, Remark.Completes),
        MuteOriginal mute when limit(mute.Range) is { } range => Reading.Of(new MuteOriginal(range), Remark.Completes),
        RemoveAudio when limit(TimeRange.Whole) is { } range => Reading.Of(new MuteOriginal(range), Remark.Completes),
        Speed speed when limit(speed.Range) is { } range => Reading.Of(speed with { Range = range }, Remark.Completes),
        SetVolume volume when limit(volume.Range) is { } range => Reading.Of(volume with { Range = range }, Remark.Completes),
        _ => null,
    };

    private static TimeRange? Until(TimeRange begun, TimeSpan end) =>
        begun.End is null && (begun.Start ?? TimeSpan.Zero) is var start && start >= TimeSpan.Zero && start < end ? begun with { End = end } : null;
}
