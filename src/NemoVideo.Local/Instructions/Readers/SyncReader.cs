namespace NemoVideo.Local;

/// <summary>Reads requests to bring sound and picture together: "align the audio", "the sound is 200 ms late", 声音提前 0.3 秒.</summary>
internal static class SyncReader
{
    internal static Reading? Read(Clause clause)
    {
        var unread = new Unread(clause);
        bool sync = unread.TakeAll(Concept.Sync).Count > 0 | (clause.Has(Concept.Line) && clause.Has(Concept.Up) && unread.TakeAll(Concept.Line, Concept.Up).Count > 1), outOfSync = unread.TakeAll(Concept.OutOfSync).Count > 0;
        // "match the recorder track to the camera audio"
        sync |= clause.Elements is [{ Concept: Concept.Fit }, { Concept: Concept.Sound, Thing.IsNew: true }, { Concept: Concept.Sound, Lead: Concept.To or Concept.With, Thing.IsOriginal: true }];
        int late = unread.TakeAll(Concept.Late).Count, early = unread.TakeAll(Concept.Early).Count;
        int later = unread.TakeAll(Concept.Later).Count, earlier = unread.TakeAll(Concept.Earlier).Count;
        if (unread.Take(Concept.Push) && unread.Take(Concept.Back))
            later++;
        if (clause.Has(Concept.Onward) && unread.Take(Concept.Bring, Concept.Extract) && unread.Take(Concept.Onward))
            earlier++;
        Element? by = unread.TakeFirst(Concept.Duration);
        Element? first = clause.Elements.FirstOrDefault(element => element.Concept is Concept.Sound or Concept.Video or Concept.Picture && element.Lead is Concept.Unknown or Concept.Object);
        first ??= clause.Elements.FirstOrDefault(element => element.Concept is Concept.Sound);
        bool picture = first is { Concept: Concept.Video or Concept.Picture };
        List<Element> sounds = unread.TakeAll(Concept.Sound);
        unread.TakeAll(Concept.Video, Concept.Picture, Concept.It, Concept.Fix, Concept.Move, Concept.Make, Concept.Set, Concept.Fit, Concept.Back, Concept.To, Concept.Play, Concept.Than, Concept.Start, Concept.Begin, Concept.Speech, Concept.Together, Concept.Turn, Concept.Keep, Concept.With, Concept.Change, Concept.Bring, Concept.One, Concept.Old, Concept.Bring, Concept.Give, Concept.After, Concept.Before, Concept.Under);
        // 口型对上新配音: there the picture is to follow.
        bool lipsFollow = clause.Elements[0].Concept == Concept.OutOfScope && !outOfSync && late + early == 0;
        if ((!lipsFollow && first is { Concept: Concept.Sound } && (sync || (by is not null && (late + early > 0 || clause.Elements.Any(element => element is { Concept: Concept.OutOfScope, Lead: Concept.After or Concept.Before }))))) || outOfSync)
            unread.TakeAll(element => element.Concept == Concept.OutOfScope && OutOfScopeTopics.All[(int)element.Value].Why == "lip-sync");
        if (sync)
            unread.TakeAll(Concept.So);
        // "add an audio offset", 增加音频偏移: by how much is said elsewhere, or found out.
        bool offset = by is null && clause.Has(Concept.Add, Concept.Up) && sounds.Count == 1 && clause.Elements[^1].Concept is Concept.Move or Concept.Later && unread.TakeAll(Concept.Add, Concept.Up).Count > 0;
        if (later > 0)
            unread.Take(Concept.Add);
        if (!unread.IsDone || !sounds.TrueForAll(sound => sound.Thing!.Kind is not null && (picture || sound.Lead is not (Concept.Before or Concept.After))))
            return null;
        // "half a second after the lips move"
        late += clause.Elements.Count(element => element is { Concept: Concept.OutOfScope, Lead: Concept.After });
        early += clause.Elements.Count(element => element is { Concept: Concept.OutOfScope, Lead: Concept.Before });
        if (picture)
        {
            early += sounds.Count(sound => sound.Lead == Concept.Before);
            late += sounds.Count(sound => sound.Lead == Concept.After);
        }


        late += clause.Has(Concept.Duration) ? clause.Elements.Count(element => element.Concept == Concept.Under) : 0;
        late += clause.Elements.Count(element => element.Lead is Concept.After or Concept.Under && element.Concept is Concept.Video or Concept.Picture);
        early += clause.Elements.Count(element => element.Lead is Concept.Before && element.Concept is Concept.Video or Concept.Picture);
        // "comes 200 ms later than the picture" is a complaint, unlike "play it 200 ms later".
        if (clause.Has(Concept.Than) && !clause.Has(Concept.Make, Concept.Set))
            (late, early, later, earlier) = (late + later, early + earlier, 0, 0);
        int directions = (late > 0 ? 1 : 0) + (early > 0 ? 1 : 0) + (later > 0 ? 1 : 0) + (earlier > 0 ? 1 : 0);
        if (by is null)
            return sync || outOfSync || offset || (directions == 1 && clause.LastStep is Sync) || (directions == 1 && sounds.Count > 0 && late + early > 0) ? Reading.Of(new Sync(null), sync ? Remark.None : Remark.Complaint) : null;
        bool signed = by.Value < 0 || (!outOfSync && clause.Text.Text[by.Token.Start] == '+');
        if (directions == 0 && signed && !picture && sounds.Count > 0)
            return Reading.Of(new Sync(TimeSpan.FromSeconds(by.Value)));
        if (directions == 0 && outOfSync)
            return Reading.Of(new Sync(null), Remark.OpenComplaint);
        if (directions != 1 || (first is null && !clause.Has(Concept.It) && clause.Spoken is null && !clause.Before.OfType<Sync>().Any()))
            return null;
        double seconds = by.Value * (earlier > 0 || late > 0 ? -1 : 1) * (picture ? -1 : 1);
        return Reading.Of(new Sync(TimeSpan.FromSeconds(seconds)), late + early > 0 ? Remark.Complaint : Remark.None);
    }
}
