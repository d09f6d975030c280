namespace NemoVideo.Local;

/// <summary>Reads requests to put another sound in place of the one that the video has: "replace the audio with a.m4a", 把原声换成 a.m4a.</summary>
internal static class ReplaceAudioReader
{
    internal static Reading? Read(Clause clause) => ByVerb(clause) ?? ByInstead(clause) ?? ByUse(clause) ?? BySource(clause) ?? ByMerge(clause) ?? ByComplement(clause);

    /// <summary>"replace X with Y", "swap X for Y", 用 Y 替换 X.</summary>
    private static Reading? ByVerb(Clause clause)
    {
        var unread = new Unread(clause);
        if (unread.TakeFirst(Concept.Replace, Concept.Substitute, Concept.Swap, Concept.Change, Concept.Set) is not { } verb)
            return null;
        // "swap the song out for a.mp3", "swap it over to a.mp3"
        if (verb.Concept is Concept.Swap or Concept.Change)
            unread.TakeAll(Concept.Out, Concept.Over);
        if (verb.Concept == Concept.Substitute && clause.Elements.Any(element => element is { Lead: Concept.For, Thing.IsNew: true }))
            return null;
        bool before = verb.Concept == Concept.Substitute && clause.Elements.Any(element => IsBrought(element) && element.Lead == Concept.Unknown);
        Element? brought = unread.TakeFirst(element => IsBrought(element) && element.Lead is Concept.With or Concept.By or Concept.To or Concept.As || (element.Lead == Concept.For && !before && IsBrought(element)))
            ?? TakeSpoken(clause, unread, element => element.Lead is Concept.With or Concept.By or Concept.To or Concept.For);
        // "replace the sound with another one"
        if (clause.Has(Concept.Sound))
            brought ??= unread.TakeFirst(element => element is { Concept: Concept.One, Lead: Concept.With or Concept.By or Concept.To or Concept.For } && element.Thing?.Has(Concept.Fresh) == true);
        // "the recording should replace the camera audio"
        if (brought is null && verb.Concept == Concept.Replace)
            brought = unread.TakeFirst(element => IsBrought(element) && element is { Lead: Concept.Unknown, Thing.IsNew: true } && element.End <= verb.Token.Start);
        Element? old = unread.TakeFirst(element => IsReplaceable(element) && element.Concept == Concept.Sound) ?? unread.TakeFirst(IsReplaceable);
        // To substitute a for b, or to swap in a for b, brings in a; to swap a for b brings in b.
        bool substitutes = verb.Concept == Concept.Substitute || (verb.Concept == Concept.Swap && brought is null && old?.Lead == Concept.In);
        if (substitutes && brought is null && unread.TakeFirst(element => element is { Lead: Concept.For, Concept: Concept.Sound or Concept.Old }) is not null)
            (brought, old) = (old is not null && IsBrought(old) ? old : null, null);
        else if (verb.Concept == Concept.Substitute && brought?.Lead == Concept.For)
            return null;

        if (old?.Thing is { Kind: SoundKind.Speech, IsOriginal: false } voices && !voices.Has(Concept.Noisy, Concept.Bad) && brought?.Thing?.Kind is not (SoundKind.Recording or SoundKind.Voiceover) || (old is null && brought is null))
            return null;

        // "swap in another track"
        if (brought is null && verb.Concept == Concept.Swap && old is { Concept: Concept.Sound, Thing.IsNew: true } or { Concept: Concept.It } && (old.Lead == Concept.In || unread.Take(Concept.In)))
            (brought, old) = (old.Concept == Concept.It && clause.Spoken is { IsNew: true } spoken ? old with { Thing = spoken } : old, null);

        // "replace-audio final.ogg"
        if (brought is null && verb.Concept == Concept.Replace && old is { Concept: Concept.Sound, Thing.SoundFile: not null } && old.Thing.Has(Concept.Audio))
            (brought, old) = (old, null);

        // Another piece of music is meant where only music is named.
        if (brought is null && (verb.Concept is Concept.Swap or Concept.Change || clause.Text.Text[verb.Token.Start..verb.End] is ['s' or 'S', 'w', ..] or "更换") && old is { Concept: Concept.Sound, Thing.Kind: SoundKind.Music } && !old.Thing.Has(Concept.Old))
            brought = old;

        if (verb.Concept == Concept.Set && brought is not { Lead: Concept.To, Thing.SoundFile: not null })
            return null;

        // To replace, or to swap the audio, says by itself that another sound comes in; to switch tracks may mean to choose among them.
        bool swapsAudio = verb.Concept == Concept.Swap && old?.Thing?.Has(Concept.Audio) == true && clause.Text.Text[old.Token.Start..old.End] is var swapped && !swapped.EndsWith('s') && !swapped.Contains('声', StringComparison.Ordinal);
        bool incomplete = brought is null && verb.Concept == Concept.Swap && old is { Concept: Concept.Sound, Thing: { Kind: SoundKind.Any, SoundFile: null } } && !swapsAudio;
        if (brought is null && !incomplete && ((verb.Concept is not (Concept.Replace or Concept.Substitute) && !swapsAudio) || old!.Concept != Concept.Sound || old.Thing!.SoundFile is not null))
            return null;
        if (brought?.Thing is { Kind: SoundKind.Any, Style: null } bare && !(bare.Has(Concept.Fresh) && verb.Concept == Concept.Replace) && !bare.Has(Concept.Audio, Concept.FileWord, Concept.SoundFile) && bare.Has(Concept.Track))
            return null;

        TimeRange range = unread.TakeRange();
        unread.TakeVideo();
        unread.TakeAll(Concept.Even, Concept.Make);
        // Cut off: "… with", "… with a clean".
        if (brought is null && !unread.Take(Concept.With) && clause.Elements[^1] is { Lead: Concept.With, Concept: Concept.Clean or Concept.Better or Concept.Improve })
            unread.TakeAll(Concept.Clean, Concept.Better, Concept.Improve);
        return unread.IsDone ? Reading.Of(new ReplaceAudio(brought is null ? SoundSource.Any : BroughtSound.ToReplace(brought.Thing!), Mix: false, range), old is null or { Concept: Concept.It } && clause.LastStep is MuteOriginal or RemoveAudio ? Remark.AddsSound : incomplete ? Remark.Incomplete : Remark.None) : null;
    }

    /// <summary>"use Y instead of X", "this song instead of people talking".</summary>
    private static Reading? ByInstead(Clause clause)
    {
        var unread = new Unread(clause);
        if (unread.TakeFirst(element => element.Lead == Concept.InsteadOf && element.Concept is Concept.Sound or Concept.Video or Concept.It or Concept.Old or Concept.One) is null)
            return null;
        unread.Take(Concept.Use, Concept.Put, Concept.Add, Concept.Play, Concept.Want, Concept.Make, Concept.Keep, Concept.Take);
        if (clause.Elements.Any(element => element.Thing?.SoundFile is not null))
            unread.TakeAll(element => element is { Concept: Concept.Sound, Lead: Concept.As, Thing.SoundFile: null });
        if ((unread.TakeFirst(element => IsBrought(element) && element.Lead is Concept.Unknown or Concept.With or Concept.Object) ?? TakeSpoken(clause, unread, _ => true)) is not { } brought)
            return null;
        TimeRange range = unread.TakeRange();
        unread.TakeVideo();
        return unread.IsDone ? Reading.Of(new ReplaceAudio(BroughtSound.ToReplace(brought.Thing!), Mix: false, range)) : null;
    }

    /// <summary>"use Y as the audio track", "make Y the soundtrack", 声音用 Y.</summary>
    private static Reading? ByUse(Clause clause)
    {
        var unread = new Unread(clause);
        bool verb = unread.Take(Concept.Use, Concept.Set, Concept.Make, Concept.Put, Concept.Add, Concept.Have);
        if (unread.TakeFirst(element => element.Concept == Concept.Sound && element.Thing is { Kind: SoundKind.Any or SoundKind.Original, SoundFile: null } thing && thing.Has(Concept.Audio, Concept.OriginalSound)
                && (verb ? element.Lead is Concept.As or Concept.For : element.Lead is Concept.As || clause.Has(Concept.Sound) && element.Lead is Concept.Unknown or Concept.Object)) is null)
        {
            return null;
        }

        if (unread.TakeFirst(element => element.Concept == Concept.Sound && element.Thing!.IsNew && (verb || element.Lead == Concept.With)) is not { } brought)
            return null;
        TimeRange range = unread.TakeRange();
        unread.TakeVideo();
        return unread.IsDone ? Reading.Of(new ReplaceAudio(BroughtSound.ToReplace(brought.Thing!), Mix: false, range)) : null;
    }

    /// <summary>"the audio should come from a.wav".</summary>
    private static Reading? BySource(Clause clause) =>
        clause.Elements is [{ Concept: Concept.Sound, Lead: Concept.Unknown, Thing: { Kind: SoundKind.Any, SoundFile: null, Style: null } old }, { Concept: Concept.Bring or Concept.Take or Concept.Use }, { Concept: Concept.Sound, Lead: Concept.From or Concept.With, Thing: { IsNew: true } brought }]
            && !old.IsNew ? Reading.Of(new ReplaceAudio(BroughtSound.ToReplace(brought), Mix: false, TimeRange.Whole)) : null;

    /// <summary>"merge this audio with the video": nothing is said of the old sound, so it goes.</summary>
    private static Reading? ByMerge(Clause clause)
    {
        var unread = new Unread(clause);
        if (!unread.Take(Concept.Merge, Concept.Dub, Concept.Join))
            return null;
        bool videos = clause.Elements.Any(NamesVideos);
        // "into one file": what comes of it.
        bool result = unread.TakeAll(element => element is { Lead: Concept.To or Concept.Unknown, Thing.SoundFile: null } && (element.Lead == Concept.To || clause.Spoken is not null) && element.Thing.Words.IsSubsetOf([Concept.One, Concept.FileWord])).Count > 0;
        if (unread.TakeFirst(IsBrought) is not { } brought)
            return clause.Spoken is not null && !videos && unread.TakeVideo() | unread.Take(Concept.It) | unread.Take(Concept.Together) | result && unread.IsDone ? Reading.Of(new ReplaceAudio(SoundSource.Any, Mix: false, TimeRange.Whole)) : null;
        bool whole = unread.TakeVideo();
        unread.Take(Concept.It);
        unread.Take(Concept.Together);
        return unread.IsDone && (!videos || brought.Thing!.IsNew) && (whole || brought.Thing is { } thing && (thing.IsNew || thing.VideoFile is not null || thing.Has(Concept.Video)))
            ? Reading.Of(new ReplaceAudio(BroughtSound.ToReplace(brought.Thing!), Mix: false, TimeRange.Whole)) : null;
    }

    /// <summary>Whether videos are named that could be joined.</summary>
    private static bool NamesVideos(Element element) => element is { Concept: Concept.Video, Thing: { VideoFile: not null } or { IsPlural: true } };

    /// <summary>"replace the audio, use a.wav": the file comes after the request.</summary>
    private static Reading? ByComplement(Clause clause)
    {
        var unread = new Unread(clause);
        unread.TakeAll(Concept.Use, Concept.It, Concept.One);
        unread.TakeAll(element => element is { Concept: Concept.Sound, Thing: { SoundFile: null, Words.Count: 1 } thing } && thing.Has(Concept.FileWord) && clause.Elements.Count > 1);
        if (unread.TakeFirst(element => element.Concept == Concept.Sound && element.Lead is Concept.Unknown or Concept.With or Concept.At && element.Thing is { IsNew: true } or { Style: not null }) is not { } brought || !unread.IsDone)
            return null;
        SoundKind? kind = BroughtSound.KindOf(brought.Thing!);
        bool plain = kind is SoundKind.Any or SoundKind.Recording;
        return clause.LastStep switch
        {
            ReplaceAudio { Source.FileName: null } replace when plain || (kind == SoundKind.Voiceover && replace.Source.Kind is null or "voiceover") => Reading.Of(replace with { Source = BroughtSound.ToReplace(brought.Thing!) }, Remark.Completes),
            AddMusic { Source.FileName: null } music when (plain || kind == SoundKind.Music) && brought.Thing is { SoundFile: not null } or { Style: not null } && music.Source.Kind is null => Reading.Of(music with { Source = BroughtSound.ToAdd(brought.Thing) }, Remark.Completes),
            AddVoiceover { Source.FileName: null } voice when (plain || kind == SoundKind.Voiceover) && brought.Thing!.SoundFile is not null => Reading.Of(voice with { Source = BroughtSound.ToAdd(brought.Thing) }, Remark.Completes),
            _ => null,
        };
    }

    /// <summary>"it", after a sound that is there to be used was spoken of.</summary>
    private static Element? TakeSpoken(Clause clause, Unread unread, Predicate<Element> fits) =>
        clause.Spoken is { IsNew: true } spoken && unread.TakeFirst(element => element.Concept is Concept.It && fits(element)) is { } it ? it with { Thing = spoken } : null;

    private static bool IsBrought(Element element) => element.Concept == Concept.Sound && element.Thing is { IsOriginal: false, Kind: not null and not SoundKind.Speech and not SoundKind.Original } thing && !thing.Has(Concept.Volume);

    private static bool IsReplaceable(Element element) =>
        element.Lead is Concept.Unknown or Concept.Object or Concept.Of or Concept.In or Concept.From or Concept.On or Concept.For &&
        (element.Concept is Concept.Video or Concept.It or Concept.Old || (element.Concept == Concept.Sound && element.Thing is { Kind: not null } thing && !thing.Has(Concept.Volume)));
}
