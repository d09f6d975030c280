namespace NemoVideo.Local;

/// <summary>
/// Reads that old and new sound are both to be tracks, for viewers to choose, and which of them plays by itself: "keep the
/// original as a second track", "make it the default track", 原声保留为第二音轨.
/// </summary>
internal static class SecondTrackReader
{
    internal static Reading? Read(Clause clause)
    {
        var unread = new Unread(clause);
        bool second = unread.TakeAll(IsSecond).Count > 0, plays = unread.TakeAll(Concept.DefaultTrack).Count > 0;
        if (!second && !plays)
            return null;
        bool original = unread.TakeFirst(element => element.Concept == Concept.Old || element is { Concept: Concept.Sound, Thing: { SoundFile: null } thing } && (thing.IsOriginal || thing.Has(Concept.Old))) is not null;
        bool kept = unread.TakeAll(Concept.Keep).Count > 0;
        unread.TakeAll(Concept.Make, Concept.Set, Concept.Put, Concept.Use, Concept.Move, Concept.Have);
        if (original)
            unread.Take(Concept.It);
        else if (!Settings.TakeNewSound(unread))
            return null;
        unread.TakeVideo();
        if (!unread.IsDone || (second && !original) || (kept && !original))
            return null;
        bool keeps = kept || second;
        return new Reading([]) { Setting = step => With(step, keeps, original, plays) };
    }

    /// <summary>Whether a part of a clause says that a sound is a track beside another, or the one of several that plays by itself.</summary>
    internal static bool IsTrack(Element element) => IsSecond(element) || element.Concept == Concept.DefaultTrack;

    /// <summary>"as a second track", "as an alternative"; "replace it with another track" is said of the sound itself.</summary>
    private static bool IsSecond(Element element) =>
        element.Concept == Concept.SecondTrack || (element is { Lead: Concept.As, Thing: { SoundFile: null } thing } && thing.Has(Concept.Fresh) && thing.Words.All(word => word is Concept.Fresh or Concept.Audio or Concept.Track or Concept.One));

    /// <summary>The new sound plays by itself unless the original is said to; where it alone is left, it does anyway.</summary>
    private static ReplaceAudio? With(IEditStep step, bool keeps, bool original, bool plays)
    {
        if (step is not ReplaceAudio { Mix: false } replace || replace.Range != TimeRange.Whole)
            return null;
        if (!keeps && !replace.KeepsOriginal)
            return original ? null : replace;
        return replace with { KeepsOriginal = true, IsOriginalDefault = plays ? original : replace.IsOriginalDefault };
    }
}
