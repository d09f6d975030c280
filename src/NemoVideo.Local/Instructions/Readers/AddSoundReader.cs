namespace NemoVideo.Local;

/// <summary>Reads requests to add music, a voice-over or another sound: "add bgm.mp3 at 20 %", "lay the narration over it", 配一首轻快的曲子.</summary>
internal static class AddSoundReader
{
    private static readonly Concept[] Verbs = [Concept.Add, Concept.Put, Concept.Use, Concept.Play, Concept.Mix, Concept.Dub, Concept.Overdub, Concept.Begin, Concept.Want, Concept.Set, Concept.Bring, Concept.Burn, Concept.Merge, Concept.Make, Concept.Give, Concept.Take];

    internal static Reading? Read(Clause clause)
    {
        var unread = new Unread(clause);
        List<Element> verbs = unread.TakeAll(Verbs);
        bool mix = verbs.Exists(verb => verb.Concept is Concept.Mix or Concept.Dub);
        bool merge = verbs.Exists(verb => verb.Concept is Concept.Merge or Concept.Make);
        if ((TakeFile(unread) ?? unread.TakeFirst(element => element.Concept == Concept.Sound && IsAddable(element)) ?? TakeSpoken(clause, unread)) is not { } brought)
            return null;

        SoundKind? kind = BroughtSound.KindOf(brought.Thing!);
        if (verbs.Exists(verb => verb.Concept == Concept.Overdub) && kind is SoundKind.Any or SoundKind.Recording)
            kind = SoundKind.Voiceover;
        if (unread.TakeFirst(element => IsRole(element, brought, verbs)) is { } role)
            kind = role.Thing!.Kind;
        bool under = unread.TakeFirst(element => element.Concept == Concept.Background && element.Lead is Concept.As or Concept.In or Concept.To) is not null | unread.Take(Concept.Under) | (clause.Elements[0].Concept == Concept.Background && clause.Elements.Count == 2 && unread.Take(Concept.Background)) || brought.Lead == Concept.Under;
        mix |= unread.TakeFirst(element => element.Concept == Concept.Old && element.Lead is Concept.With or Concept.Over or Concept.On or Concept.Under) is not null;
        foreach (Element other in unread.TakeAll(Concept.Sound))
        {
            if (other.Thing is { Words.Count: 1 } level && level.Has(Concept.Volume) || (other.Thing!.Has(Concept.Volume) && other.Thing.Kind == kind))
                continue;
            if (other.Lead == Concept.Unknown && under && other.Thing!.Kind is SoundKind.Original or SoundKind.Speech)
                continue;
            if (other.Lead == Concept.Unknown && mix && other.Thing is { IsNew: false, Kind: SoundKind.Any or SoundKind.Original })
                continue;
            if (other.Lead is Concept.Under or Concept.Over or Concept.On or Concept.To or Concept.With && other.Thing is { IsNew: false, Kind: SoundKind.Any or SoundKind.Original or SoundKind.Speech or SoundKind.Voiceover or SoundKind.Background })
                (under, mix) = (under || other.Lead == Concept.Under, true);
            else
                return null;
        }

        if (verbs.Count == 0 && !under && !IsNoteworthy(clause, brought) && !clause.Has(Concept.Range))
            return null;
        if (merge && !under && !clause.Has(Concept.Mix, Concept.Add))
            return null;
        if (under && kind is SoundKind.Any or SoundKind.Background)
            kind = SoundKind.Music;

        double? volume = (unread.TakeFirst(Concept.Percent, Concept.Factor) ?? (clause.Elements.Any(element => element.Thing?.Has(Concept.Volume) == true) ? unread.TakeFirst(element => element.Concept == Concept.Number && element.Value is > 0 and <= 1) : null))?.Value;
        TimeRange range = unread.TakeRange(pointIsStart: true);
        bool quiet = volume is null && unread.Take(Concept.Down, Concept.Faint, Concept.Quieter), loop = unread.Take(Concept.Loop);
        unread.TakeVideo();
        unread.TakeAll(element => element.Concept is Concept.Start or Concept.Begin && element.Lead is Concept.At or Concept.From);
        unread.TakeAll(Concept.It, Concept.Picture, Concept.Over, Concept.On, Concept.In, Concept.Everything);
        if (unread.Take(Concept.LongAs, Concept.Fit))
            unread.TakeAll(Concept.Start, Concept.End, Concept.Fit, Concept.LongAs);
        if (!unread.IsDone || (verbs.Count == 0 && volume is null && (range == TimeRange.Whole || kind is not (SoundKind.Music or SoundKind.Voiceover)) && !under && !IsNoteworthy(clause, brought)))
            return null;

        return Of(brought.Thing!, kind, mix, volume, quiet, loop, range, verbs.Exists(verb => verb.Concept is not (Concept.Play or Concept.Begin or Concept.Bring or Concept.Set or Concept.Make)) || brought.Thing!.SoundFile is not null);
    }

    /// <summary>The file, where another part of the clause says what it is: "for the music use a.mp3", 背景音乐用 a.mp3.</summary>
    private static Element? TakeFile(Unread unread) =>
        unread.TakeFirst(element => element.Concept == Concept.Sound && element.Thing is { SoundFile: not null } && element.Lead is Concept.Unknown or Concept.Object or Concept.With or Concept.Under);

    /// <summary>"it", after a sound that is there to be used was spoken of.</summary>
    private static Element? TakeSpoken(Clause clause, Unread unread) =>
        clause.Spoken is { IsNew: true } spoken && unread.TakeFirst(Concept.It) is { } it ? it with { Concept = Concept.Sound, Thing = spoken } : null;

    /// <summary>What the sound is to be: "as background music", or music that is named beside a file.</summary>
    private static bool IsRole(Element element, Element brought, List<Element> verbs) => element.Concept == Concept.Sound &&
        (element.Lead == Concept.As || ((brought.Lead == Concept.With || (verbs.Count > 0 && element.End <= verbs[0].Token.Start && brought.Token.Start >= verbs[0].End)) && element.Thing is { Kind: SoundKind.Music or SoundKind.Voiceover, SoundFile: null } && element.Lead is Concept.Unknown or Concept.Object or Concept.For));

    private static Reading? Of(Thing thing, SoundKind? kind, bool mix, double? volume, bool quiet, bool loop, TimeRange range, bool verbs)
    {
        List<IEditStep> steps = [];
        switch (kind)
        {
            case SoundKind.Music or SoundKind.Background:
                steps.Add(new AddMusic(BroughtSound.ToAdd(thing), volume, range));
                break;
            case SoundKind.Voiceover:
                steps.Add(new AddVoiceover(BroughtSound.ToAdd(thing), range));
                if (volume is { } level)
                    steps.Add(new SetVolume(SoundTarget.Voiceover, new LevelChange(Factor: level), TimeRange.Whole));
                break;
            case SoundKind.Any or SoundKind.Recording when volume is null && !quiet && verbs:
                steps.Add(new ReplaceAudio(BroughtSound.ToReplace(thing), mix, range));
                break;
            default:
                return null;
        }

        if (quiet)
            steps.Add(new SetVolume(kind == SoundKind.Voiceover ? SoundTarget.Voiceover : SoundTarget.Music, new LevelChange(Up: false), TimeRange.Whole));
        if (loop)
            steps.Add(new LoopAudio());
        return new Reading(steps, steps[0] is ReplaceAudio ? Remark.AddsSound : Remark.None);
    }

    private static bool IsAddable(Element element) =>
        element.Lead is Concept.Unknown or Concept.Object or Concept.With or Concept.In or Concept.Of or Concept.Under or Concept.For &&
        element.Thing is { Kind: not null and not SoundKind.Original and not SoundKind.Speech, IsOriginal: false } thing &&
        !(thing.Has(Concept.Volume) && thing.SoundFile is null);

    /// <summary>A sound without a verb is added when it is named with its place or its file: "music under the voice", 背景音乐用 a.mp3.</summary>
    private static bool IsNoteworthy(Clause clause, Element brought) =>
        brought.Lead == Concept.With || brought.Thing is { SoundFile: not null, Kind: SoundKind.Music or SoundKind.Voiceover } || clause.Elements.Any(element => element.Lead == Concept.As && element.Concept == Concept.Sound);
}
