namespace NemoVideo.Local;

/// <summary>Reads requests to add music, a voice-over or another sound: "add bgm.mp3 at 20 %", "lay the narration over it", 配一首轻快的曲子.</summary>
internal static class AddSoundReader
{
    private static readonly Concept[] Verbs =
    [
        Concept.Add, Concept.Put, Concept.Use, Concept.Play, Concept.Mix, Concept.Dub, Concept.Overdub, Concept.Begin, Concept.Want, Concept.Set, Concept.Bring, Concept.Burn, Concept.Merge, Concept.Make,
        Concept.Give, Concept.Take,
    ];

    /// <summary>Verbs that say by themselves that something comes in, whatever sound it is.</summary>
    private static readonly HashSet<Concept> WeakVerbs = [Concept.Play, Concept.Begin, Concept.Bring, Concept.Set, Concept.Make];

    internal static Reading? Read(Clause clause)
    {
        var unread = new Unread(clause);
        List<Element> verbs = unread.TakeAll(Verbs);
        // "have a.mp3 play", "let's have a piano behind it"
        if (clause.Has(Concept.Play, Concept.Begin, Concept.Range) || clause.Elements.Any(element => element.Lead == Concept.Under))
            unread.Take(Concept.Have);
        // "…, only the song should play" brings nothing in.
        if (clause.Elements[0].Lead == Concept.After || (clause.Has(Concept.Only) && verbs.TrueForAll(verb => verb.Concept is Concept.Play or Concept.Want) && clause.LastStep is MuteOriginal or RemoveAudio && clause.LastSound is { IsNew: false, Style: null }))
            return null;
        if ((TakeFile(unread) ?? unread.TakeFirst(IsAddable) ?? TakeSpoken(clause, unread)) is not { } brought)
            return null;

        // "give it more punch"
        if (brought.Thing!.Words.SetEquals([Concept.Style]) && verbs.Exists(verb => verb.Concept == Concept.Give) && clause.Has(Concept.It))
            return null;
        if (unread.TakeAll(SecondTrackReader.IsTrack) is { Count: > 0 } tracks)
            return ReadTrack(unread, brought, verbs, isDefault: tracks.Exists(track => track.Concept == Concept.DefaultTrack));
        SoundKind? kind = ReadKind(unread, brought, verbs);
        if (ReadPlace(clause, unread, verbs, kind) is not { } place)
            return null;
        bool under = place.Under || brought.Lead == Concept.Under;
        if (under && kind is SoundKind.Any or SoundKind.Background)
            kind = SoundKind.Music;
        if (verbs.Exists(verb => verb.Concept is Concept.Merge or Concept.Make) && !under && !clause.Elements.Any(element => element.Lead == Concept.As) && !clause.Has(Concept.In) && !verbs.Exists(verb => verb.Concept is Concept.Mix or Concept.Add))
            return null;

        double? volume = ReadVolume(clause, unread);
        TimeRange range = unread.TakeRange(pointIsStart: true);
        if (range == TimeRange.Whole && clause.Has(Concept.Only) && clause.Elements.Any(element => element.Lead == Concept.During))
            return null;
        // "the last 20 seconds of song.mp3" are a part of the song, and not of the video.
        if (range != TimeRange.Whole && (brought.Lead == Concept.Of || clause.Has(Concept.Part)))
            return null;
        bool quiet = volume is null && unread.Take(Concept.Down, Concept.Faint, Concept.Quieter), loop = unread.Take(Concept.Loop);
        TakePlaces(unread);
        // 循环到 0:30: there it ends.
        if (loop && clause.Elements.Any(element => element is { Concept: Concept.Moment or Concept.Duration, Lead: Concept.To }))
            return null;
        // "loop the music until 0:30" may mean music that is there.
        bool timed = !(loop && brought.Thing!.SoundFile is null) && range != TimeRange.Whole && brought.Lead != Concept.Of && kind is SoundKind.Music or SoundKind.Voiceover && (volume is null || brought.Thing!.SoundFile is not null);
        bool alone = clause.IsFirst && clause.EndsSentence && clause.Elements.Count == 1 && kind == SoundKind.Music && !brought.Thing!.Words.SetEquals([Concept.Track]) && !brought.Thing!.Has(Concept.Bad, Concept.Noisy);
        alone |= brought.Thing is { Style: not null } && kind == SoundKind.Music && volume is not null;
        bool asked = verbs.Count > 0 || alone || under || timed || IsNoteworthy(clause, brought);
        // "voice.wav on"
        asked |= clause.Elements is [{ Thing.SoundFile: not null }, { Concept: Concept.On or Concept.In or Concept.Over }];
        if (!asked || !unread.IsDone)
            return null;

        // 用我录的: the preposition is the verb.
        bool plain = brought.Thing!.SoundFile is not null || (clause.Elements is [{ Lead: Concept.With }] && brought.Thing.IsNew) || verbs.Exists(verb => !WeakVerbs.Contains(verb.Concept) && (verb.Concept != Concept.Want || brought.Thing.IsNew));
        return StepOf(brought.Thing, kind, place.Mix, volume, range, plain && !quiet) is { } step ? WithManner(step, kind, volume, quiet, loop) : null;
    }

    /// <summary>"add a.wav as a second track": the original stays, and plays by itself unless the new one is to be the default. Music is added under what is heard, on whatever track.</summary>
    private static Reading? ReadTrack(Unread unread, Element brought, List<Element> verbs, bool isDefault)
    {
        unread.TakeVideo();
        bool adds = verbs.Exists(verb => verb.Concept is Concept.Add or Concept.Put or Concept.Merge);
        return adds && unread.IsDone && brought.Thing is { SoundFile: not null } thing && BroughtSound.KindOf(thing) is not (SoundKind.Music or SoundKind.Background)
            ? Reading.Of(new ReplaceAudio(BroughtSound.ToReplace(thing), Mix: false, TimeRange.Whole) { KeepsOriginal = true, IsOriginalDefault = !isDefault }) : null;
    }

    private static SoundKind? ReadKind(Unread unread, Element brought, List<Element> verbs)
    {
        if (unread.TakeFirst(element => IsRole(element, brought, verbs)) is { } role)
            return role.Thing!.Kind;
        SoundKind? kind = BroughtSound.KindOf(brought.Thing!);
        return kind is SoundKind.Any or SoundKind.Recording && verbs.Exists(verb => verb.Concept == Concept.Overdub) ? SoundKind.Voiceover : kind;
    }

    /// <summary>Whether the sound goes under another, and whether the other is named, so that both are heard; null where another sound's part is not clear.</summary>
    private static (bool Under, bool Mix)? ReadPlace(Clause clause, Unread unread, List<Element> verbs, SoundKind? kind)
    {
        bool mix = verbs.Exists(verb => verb.Concept is Concept.Mix or Concept.Dub);
        bool under = unread.TakeFirst(element => element.Concept == Concept.Background && element.Lead is Concept.As or Concept.In or Concept.To) is not null | unread.TakeAll(Concept.Under).Count > 0;

        // "a.mp3 behind it"
        under |= unread.TakeFirst(element => element is { Concept: Concept.It or Concept.Video or Concept.Picture or Concept.Everything, Lead: Concept.Under }) is not null;

        // "background: chill music"
        under |= clause.Elements is [{ Concept: Concept.Background }, _] && unread.Take(Concept.Background);
        mix |= unread.TakeFirst(element => element.Concept == Concept.Old && element.Lead is Concept.With or Concept.Over or Concept.On or Concept.Under) is not null;
        foreach (Element other in unread.TakeAll(Concept.Sound))
        {
            bool level = other.Thing is { Words.Count: 1 } thing && thing.Has(Concept.Volume) || (other.Thing!.Has(Concept.Volume) && other.Thing.Kind == kind);
            bool topic = other.Lead == Concept.Unknown && ((under && other.Thing!.Kind is SoundKind.Original or SoundKind.Speech) || (mix && other.Thing is { IsNew: false, Kind: SoundKind.Any or SoundKind.Original }));
            if (level || topic)
                continue;
            if (other.Lead is not (Concept.Under or Concept.Over or Concept.On or Concept.To or Concept.With) || !(IsBackground(other.Thing!) || (kind == SoundKind.Voiceover && other.Thing is { IsNew: false, Kind: SoundKind.Music })))
                return null;
            (under, mix) = (under || other.Lead == Concept.Under, true);
        }

        return (under, mix);
    }

    /// <summary>What another sound is laid under or over: the sound that is there already.</summary>
    private static bool IsBackground(Thing thing) =>
        thing is { IsNew: false, Kind: not null and not SoundKind.Recording } && (thing.Kind != SoundKind.Music || thing.Has(Concept.Old));

    private static double? ReadVolume(Clause clause, Unread unread)
    {
        bool named = clause.Elements.Any(element => element.Thing?.Has(Concept.Volume) == true);
        // "half" of music without a word of volume may be half of its length.
        return unread.TakeFirst(element => (element.Concept == Concept.Percent && (named || element.Lead is Concept.At or Concept.To || clause.Text.Original(element.Token.Start, element.End) is not ("半" or "一半" or "half"))) || (named && element.Concept == Concept.Factor) || (named && element is { Concept: Concept.Number, Value: > 0 and <= 1 }))?.Value;
    }

    /// <summary>Takes what only says that the sound goes to the video, from its start, as long as it is.</summary>
    private static void TakePlaces(Unread unread)
    {
        unread.TakeVideo();
        unread.TakeAll(element => element.Concept is Concept.Start or Concept.Begin && element.Lead is Concept.At or Concept.From);
        unread.TakeAll(Concept.It, Concept.Picture, Concept.Over, Concept.On, Concept.In, Concept.Everything);
        if (unread.Take(Concept.LongAs, Concept.Fit))
            unread.TakeAll(Concept.Start, Concept.End, Concept.Fit, Concept.LongAs);
    }

    /// <summary>The file, where another part of the clause says what it is: "for the music use a.mp3", 背景音乐用 a.mp3.</summary>
    private static Element? TakeFile(Unread unread) =>
        unread.TakeFirst(element => element.Concept == Concept.Sound && element.Thing is { SoundFile: not null } && element.Lead is Concept.Unknown or Concept.Object or Concept.With or Concept.Under);

    /// <summary>"it", after a sound that is there to be used was spoken of.</summary>
    private static Element? TakeSpoken(Clause clause, Unread unread) =>
        clause.Spoken is { IsNew: true } spoken && unread.TakeFirst(Concept.It) is { } it ? it with { Concept = Concept.Sound, Thing = spoken } : null;

    /// <summary>What the sound is to be: "as background music", or music that is named beside a file.</summary>
    private static bool IsRole(Element element, Element brought, List<Element> verbs)
    {
        if (element.Concept != Concept.Sound || element == brought)
            return false;
        if (element.Lead == Concept.As || (verbs.Exists(verb => verb.Concept == Concept.Set) && (element.Lead == Concept.To || brought.Lead == Concept.Object)))
            return true;
        bool topic = verbs.Count > 0 && element.End <= verbs[0].Token.Start && brought.Token.Start >= verbs[0].End;
        return (topic || brought.Lead == Concept.With) && element.Thing is { Kind: SoundKind.Music or SoundKind.Voiceover, SoundFile: null } && element.Lead is Concept.Unknown or Concept.Object or Concept.For;
    }

    /// <summary>The step; a sound of an unknown kind takes the place of the old one, if that is plainly asked for.</summary>
    private static IEditStep? StepOf(Thing thing, SoundKind? kind, bool mix, double? volume, TimeRange range, bool plain) => kind switch
    {
        SoundKind.Music or SoundKind.Background => new AddMusic(BroughtSound.ToAdd(thing), volume, range),
        SoundKind.Voiceover => new AddVoiceover(BroughtSound.ToAdd(thing), range),
        SoundKind.Any or SoundKind.Recording when volume is null && plain => new ReplaceAudio(BroughtSound.ToReplace(thing), mix, range),
        _ => null,
    };

    /// <summary>Adds to the step what the vocabulary says as steps of their own.</summary>
    private static Reading WithManner(IEditStep step, SoundKind? kind, double? volume, bool quiet, bool loop)
    {
        List<IEditStep> steps = [step];
        SoundTarget target = kind == SoundKind.Voiceover ? SoundTarget.Voiceover : SoundTarget.Music;
        if (quiet)
            steps.Add(new SetVolume(target, new LevelChange(Up: false), TimeRange.Whole));
        else if (volume is { } level && step is AddVoiceover)
            steps.Add(new SetVolume(target, new LevelChange(Factor: level), TimeRange.Whole));
        if (loop)
            steps.Add(step is ReplaceAudio ? new LoopAudio() : new LoopAudio { Sound = target });
        return new Reading(steps, step is ReplaceAudio ? Remark.AddsSound : Remark.None);
    }

    private static bool IsAddable(Element element) =>
        element.Concept == Concept.Sound && element.Lead is Concept.Unknown or Concept.Object or Concept.With or Concept.In or Concept.Of or Concept.Under or Concept.For &&
        element.Thing is { Kind: not null and not SoundKind.Original and not SoundKind.Speech, IsOriginal: false } thing && !(thing.Has(Concept.Volume) && thing.SoundFile is null);

    /// <summary>A sound without a verb is added when it is named with its role or its file: 背景音乐用 a.mp3, "voice-over: vo.wav".</summary>
    private static bool IsNoteworthy(Clause clause, Element brought) =>
        brought.Lead == Concept.With || brought.Thing is { SoundFile: not null, Kind: SoundKind.Music or SoundKind.Voiceover } || clause.Elements.Any(element => element.Lead == Concept.As && element.Concept == Concept.Sound);
}
