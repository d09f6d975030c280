namespace NemoVideo.Local;

/// <summary>Reads whether subtitles are drawn into the picture or a track that viewers switch: "burn them in", "as a soft track", 硬字幕.</summary>
internal static class BurnReader
{
    /// <summary>A clause of its own, after the subtitles.</summary>
    internal static Reading? Read(Clause clause)
    {
        if (clause.LastStep is not AddSubtitles)
            return null;
        var unread = new Unread(clause);
        bool negated = unread.Take(Concept.Not, Concept.Without, Concept.Unwanted);
        bool? burnt = IsBurnt(clause);
        bool said = unread.TakeAll(element => element is { Concept: Concept.Burn, Value: SettingWords.BurntValue } or { Concept: Concept.Selectable } or { Concept: Concept.SubtitleWord, Value: not 0 }).Count > 0;
        unread.TakeAll(Concept.SubtitleWord, Concept.It, Concept.Picture, Concept.In, Concept.On, Concept.Make, Concept.Use, Concept.Keep, Concept.Track, Concept.One, Concept.Add);
        unread.TakeAll(element => element.Thing is { } thing && thing.Words.SetEquals([Concept.Track]));
        unread.TakeVideo();
        return said && burnt is { } asked && unread.IsDone && !(negated && !asked)
            ? new Reading([]) { Setting = step => step is AddSubtitles subtitles ? subtitles with { AreBurnt = asked && !negated } : null } : null;
    }

    /// <summary>What the words of a clause say of it: false where they say nothing, null where they contradict one another.</summary>
    internal static bool? IsBurnt(Clause clause)
    {
        bool burnt = clause.Elements.Any(element => element is { Concept: Concept.Burn, Value: SettingWords.BurntValue } or { Concept: Concept.SubtitleWord, Value: SettingWords.BurntValue });
        bool soft = clause.Elements.Any(element => element is { Concept: Concept.Selectable } or { Concept: Concept.SubtitleWord, Value: SettingWords.SoftValue });
        return burnt && soft ? null : burnt;
    }
}
