namespace NemoVideo.Local;

/// <summary>Reads clauses that ask for nothing: what is to stay, what is not to be done, and how things are.</summary>
internal static class RemarkReader
{
    internal static Reading? Read(Clause clause) => Kept(clause) ?? Forbidden(clause) ?? Purpose(clause) ?? EndsWithVideo(clause) ?? Remedy(clause) ?? Rest(clause) ?? Style(clause) ?? Afterwards(clause) ?? StillHeard(clause) ?? Where(clause) ?? Why(clause) ?? Wonder(clause) ?? Circumstance(clause) ?? Preamble(clause);

    /// <summary>"but keep the original sound", 原声保留; "only the narration" after a sound was muted.</summary>
    private static Reading? Kept(Clause clause)
    {
        var unread = new Unread(clause);
        bool unchanged = unread.TakeAll(Concept.Unchanged).Count > 0;
        bool keep = unread.TakeAll(Concept.Keep).Count > 0 | unchanged | (clause.Elements.Count == 2 && unread.Take(Concept.Mix));
        if (keep && clause.LastStep is ChangeAspect && unread.TakeAll(Concept.Look, Concept.Position).Count > 0)
        {
            unread.TakeAll(Concept.Sound, Concept.Picture, Concept.It, Concept.In, Concept.One);
            return unread.IsDone ? Reading.Of(Remark.Constraint) : null;
        }

        if (keep && unread.TakeFirst(Concept.Picture, Concept.Video) is not null)
        {
            unread.TakeAll(Concept.It, Concept.Quality);
            return unread.IsDone ? Reading.Of(Remark.Constraint) : null;
        }

        if (unchanged && unread.IsDone && clause.Before.Count > 0 && !(clause.LastStep is SetVolume { Change.Up: not null } or Denoise or Sync && clause.Text.Text.Contains("now", StringComparison.OrdinalIgnoreCase)))
            return Reading.Of(Remark.Constraint);
        // "keep both"
        if (clause is { Elements: [{ Concept: Concept.Keep }], LastStep: ReplaceAudio })
            return Reading.Of(Remark.KeepOriginal);
        // 其他不动
        if (keep && unread.Take(Concept.Everything) && unread.IsDone)
            return Reading.Of(Remark.Constraint);
        // "speed it up, but leave the sound alone", "replace it, but keep the volume" ask for more than that.
        if (clause.LastStep is Speed || clause.LastSound is { Words.Count: 1 } level && level.Has(Concept.Volume))
            return null;
        bool only = clause.Has(Concept.Only);
        if (!keep && !(only && clause.Has(Concept.Sound)))
            return null;
        // "leave the kitchen noises in"
        if (keep && unread.TakeFirst(element => element is { Concept: Concept.Noise, Thing: { } noise } && noise.Has(Concept.Video, Concept.VideoKind, Concept.Old, Concept.Camera)) is not null)
        {
            unread.TakeAll(Concept.In, Concept.It);
            return unread.IsDone ? Reading.Of(Remark.KeepOriginal) : null;
        }
        if (unread.TakeFirst(element => element.Concept is Concept.Sound or Concept.Old && element.Thing is { IsNew: false }) is not { } kept)
            return null;
        unread.TakeAll(Concept.Unchanged);
        unread.TakeAll(element => element is { Concept: Concept.Sound, Thing.IsNew: false });
        unread.TakeAll(Concept.Under, Concept.In, Concept.As, Concept.It, Concept.Heard, Concept.Full, Concept.Play, Concept.On);
        unread.TakeVideo();
        if (!unread.IsDone)
            return null;
        if (kept.Thing is { Kind: SoundKind.Music or SoundKind.Voiceover })
            return only && !clause.Before.Any(step => step is MuteOriginal or RemoveAudio) ? Reading.Of(new MuteOriginal(TimeRange.Whole)) : Reading.Of(Remark.KeepAdded);
        // "no music, only the original"
        if (!keep)
            return kept.Thing is { IsOriginal: true } && clause.LastStep is SetVolume { Target: SoundTarget.Music, Change.Factor: 0 } ? Reading.Of(Remark.Constraint) : null;
        if (unchanged && kept.Thing is { IsOriginal: false, Kind: not SoundKind.Speech })
            return Reading.Of(Remark.Constraint);
        return Reading.Of(kept.Thing is { Kind: SoundKind.Speech } ? Remark.KeepSpeech : Remark.KeepOriginal);
    }

    /// <summary>"don't touch the picture", 别静音: nothing to do, whatever it is, as long as every word of it is known.</summary>
    private static Reading? Forbidden(Clause clause)
    {
        bool not = clause.Elements.Count > 1 && clause.Elements[0].Concept switch
        {
            Concept.Not => clause.VerbCount < 2,
            Concept.Unwanted or Concept.Without => clause.VerbCount == 2,
            _ => false,
        };
        bool known = !clause.Has(Concept.Unknown, Concept.OutOfScope, Concept.If, Concept.Unless, Concept.EvenIf);
        // "… without replacing the original"
        bool keeps = clause.Has(Concept.Replace, Concept.Remove, Concept.Mute, Concept.Overdub, Concept.Affect) && clause.LastSound is { IsOriginal: true } && clause.LastStep is ReplaceAudio;
        return not && known ? Reading.Of(keeps ? Remark.KeepOriginal : Remark.Constraint) : null;
    }

    /// <summary>"so that the voice stays audible", "because it is noisy".</summary>
    private static Reading? Purpose(Clause clause)
    {
        var unread = new Unread(clause);
        if (clause.IsCompound || clause.Elements[0].Concept is not (Concept.So or Concept.Because))
            return null;
        unread.TakeAll(Concept.So, Concept.Because);
        unread.TakeAll(Concept.Sound, Concept.Heard, Concept.Louder, Concept.Quieter, Concept.It, Concept.Keep, Concept.Improve, Concept.Make, Concept.Video, Concept.Not, Concept.Have, Concept.Play, Concept.TooLoud, Concept.TooQuiet, Concept.Speaking, Concept.Even, Concept.Publish, Concept.Up, Concept.Down, Concept.PortraitPlatform, Concept.StreamingPlatform, Concept.Faster, Concept.Better, Concept.Part, Concept.Fit, Concept.Sync, Concept.Until, Concept.End);
        return unread.IsDone ? Reading.Of(Remark.Constraint) : null;
    }

    /// <summary>"cut it when the video ends": what is done anyway.</summary>
    private static Reading? EndsWithVideo(Clause clause)
    {
        var unread = new Unread(clause);
        bool ends = unread.Take(Concept.Cut, Concept.Finish, Concept.Trim, Concept.TurnOff);
        bool end = unread.TakeFirst(element => element.Concept == Concept.End && element.Lead is Concept.During or Concept.At) is not null;
        unread.TakeAll(Concept.It, Concept.Sound, Concept.Off);
        return ends && end && unread.IsDone ? Reading.Of(Remark.Constraint) : null;
    }

    /// <summary>"keep 5 s to 20 s, drop the rest".</summary>
    private static Reading? Rest(Clause clause)
    {
        var unread = new Unread(clause);
        bool rest = !clause.IsCompound && unread.Take(Concept.Remove, Concept.Cut, Concept.Unwanted) && unread.Take(Concept.Everything);
        return rest && clause.LastStep is Trim && unread.IsDone ? Reading.Of(Remark.Constraint) : null;
    }

    /// <summary>"and bring it back up afterwards", after a sound was ducked: what is done anyway.</summary>
    private static Reading? Afterwards(Clause clause)
    {
        var unread = new Unread(clause);
        bool back = clause.LastStep is Duck && unread.TakeAll(Concept.Back, Concept.Unmute, Concept.Up).Count > 0;
        unread.TakeAll(Concept.Bring, Concept.Turn, Concept.Finish, Concept.After, Concept.During, Concept.Speaking, Concept.Not, Concept.It, Concept.Again, Concept.Old, Concept.Sound, Concept.Set, Concept.Full);
        return back && unread.IsDone && !clause.Elements.Any(element => element.Thing is { IsNew: true }) ? Reading.Of(Remark.Constraint) : null;
    }

    /// <summary>"big and yellow", after a text was put on the picture.</summary>
    private static Reading? Style(Clause clause)
    {
        var unread = new Unread(clause);
        bool look = clause.LastStep is Title or AddSubtitles && unread.TakeAll(Concept.Look, Concept.Black).Count > 0;
        unread.TakeAll(Concept.TitleWord, Concept.SubtitleWord, Concept.It, Concept.Make, Concept.Up);
        return look && unread.IsDone ? Reading.Of(Remark.Constraint) : null;
    }

    /// <summary>"fix it" after a complaint that says what.</summary>
    private static Reading? Remedy(Clause clause)
    {
        var unread = new Unread(clause);
        bool fix = unread.TakeAll(Concept.Fix, Concept.Improve, Concept.Better, Concept.Set).Count > 0 || (clause.LastStep is Normalize && unread.Take(Concept.Even)) || (clause.LastStep is Rotate && unread.Take(Concept.Rotate, Concept.Flip, Concept.Turn)) || (clause.LastStep is Denoise && unread.TakeAll(Concept.Remove, Concept.Clean, Concept.Down).Count > 0);
        // "the video needs no sound, take it out"
        fix |= clause.LastStep is RemoveAudio or MuteOriginal or SetVolume { Change.Factor: 0 } && clause.VerbCount == clause.Elements.Count && unread.TakeAll(Concept.Remove, Concept.Mute, Concept.TurnOff).Count > 0;
        // "one clip is quieter than the other, make them the same"
        fix |= clause.LastStep is Normalize && clause.Elements is [{ Concept: Concept.Make }, { Concept: Concept.It }];
        unread.TakeAll(Concept.It, Concept.Make, Concept.Sound);
        return fix && !clause.IsCompound && clause.Before.Count > 0 && unread.IsDone ? Reading.Of(Remark.Constraint) : null;
    }

    /// <summary>"remove 1:12 to 1:16, where the doorbell goes": the times say what is meant, whatever happens there.</summary>
    private static Reading? Where(Clause clause) =>
        clause is { IsCompound: false, VerbCount: 0, LastStep: Cut or MuteOriginal { Range.Start: not null } or SetVolume { Range.Start: not null } } && clause.Original.StartsWith("where ", StringComparison.OrdinalIgnoreCase)
            ? Reading.Of(Remark.Circumstance) : null;

    /// <summary>"why is it so quiet?", before the wish that comes of it.</summary>
    private static Reading? Wonder(Clause clause) =>
        clause.IsFirst && clause.Text.Text.StartsWith("why ", StringComparison.OrdinalIgnoreCase) && clause.Has(Concept.TooLoud, Concept.TooQuiet, Concept.Faint, Concept.OutOfSync, Concept.Noise, Concept.Noisy, Concept.TooFast, Concept.TooSlow)
            ? Reading.Of(Remark.Circumstance) : null;

    /// <summary>How a statement begins that says why a part is taken out; a request begins with a verb.</summary>
    private static readonly string[] Statements = ["there's ", "theres ", "there is ", "there are ", "someone ", "somebody ", "a guy ", "kid ", "a kid ", "he ", "she ", "they ", "i say ", "i said ", "i swear ", "i cough", "i sneeze"];

    /// <summary>"mute 0:20 to 0:22, somebody sneezes": the times say what is meant, and a statement about it asks for nothing.</summary>
    private static Reading? Why(Clause clause) =>
        clause is { IsCompound: false, EndsSentence: true, VerbCount: 0, LastStep: Cut { Range: { Start: not null, End: not null } } or MuteOriginal { Range: { Start: not null, End: not null } } }
        && !clause.Has(Concept.Want, Concept.Quote, Concept.Percent, Concept.Decibels, Concept.Range, Concept.Duration, Concept.Moment, Concept.Number)
        && !clause.Original.Contains(" should ", StringComparison.OrdinalIgnoreCase) && !clause.Original.Contains(" must ", StringComparison.OrdinalIgnoreCase)
        && Statements.Any(statement => clause.Original.StartsWith(statement, StringComparison.OrdinalIgnoreCase))
            ? Reading.Of(Remark.Circumstance) : null;

    /// <summary>"after adding music", "the original sound still plays": what is the case, where no file is named.</summary>
    private static Reading? StillHeard(Clause clause) => clause.Elements switch
    {
        [{ Concept: Concept.Add or Concept.Put, Lead: Concept.After }, { Concept: Concept.Sound, Thing: { SoundFile: null, Style: null } }] => Reading.Of(Remark.Circumstance),
        [{ Concept: Concept.Sound, Thing: { } sound }, { Concept: Concept.Play or Concept.Heard }] when sound.IsOriginal || sound.Has(Concept.Own) => Reading.Of(Remark.Circumstance),
        _ => null,
    };

    /// <summary>"I have a video and a recording", "the video has no sound", 音乐不够长.</summary>
    private static Reading? Circumstance(Clause clause)
    {
        var unread = new Unread(clause);
        // "the phone recorded better sound than the camera"
        bool better = clause.Has(Concept.Than) && unread.TakeAll(Concept.Better, Concept.Improve).Count > 0;
        // "the first 3 seconds are black"
        if (clause.Elements is [{ Concept: Concept.Range }, { Concept: Concept.Black or Concept.Silence }])
            return Reading.Of(Remark.Circumstance);
        bool said = better || unread.TakeAll(Concept.Have, Concept.Missing, Concept.Different, Concept.TooShort, Concept.Bad).Count > 0
            || (clause.Elements[0].Concept is Concept.Sound or Concept.Video && clause.VerbCount < 2 && clause.Has(Concept.Duration, Concept.Moment) && clause.LastStep is not (Fade or Sync))
            || (clause.Has(Concept.I) && clause.Has(Concept.Sound, Concept.Video) && !clause.Has(Concept.Want)) || (clause.Elements.Count == 1 && clause.LastSound is { } sound && sound.Has(Concept.Recorded, Concept.Bad) && (clause.IsFirst || clause.Original.StartsWith("I ", StringComparison.OrdinalIgnoreCase))) || (clause.Elements is [{ Concept: Concept.Take or Concept.Use }, { Concept: Concept.Sound }] && clause.LastSound!.IsNew);
        // What is done only if the lengths differ is not done in any case.
        if (!said || clause.Has(Concept.Want) || (clause.Has(Concept.If) && (clause.Has(Concept.Different) || !clause.Has(Concept.TooShort, Concept.Than))) || (clause.IsCompound && (clause.Has(Concept.Unwanted) || clause.Elements.Any(element => element is { Concept: Concept.Sound, Lead: Concept.With or Concept.As }))))
            return null;
        if (clause.Elements.Count == 2)
            unread.TakeAll(Concept.Take, Concept.Use);
        unread.TakeAll(Concept.Bad, Concept.Sound, Concept.Video, Concept.Silence, Concept.I, Concept.It, Concept.Unwanted, Concept.Without, Concept.Picture, Concept.One, Concept.LongAs, Concept.Than, Concept.Together, Concept.Duration, Concept.Moment, Concept.Finish, Concept.Begin, Concept.If, Concept.End, Concept.Noisy, Concept.Old, Concept.Device, Concept.Microphone);
        return unread.IsDone ? Reading.Of(Remark.Circumstance) : null;
    }

    /// <summary>"edit my video": says nothing yet.</summary>
    private static Reading? Preamble(Clause clause)
    {
        var unread = new Unread(clause);
        if (clause.Has(Concept.Edit))
            unread.TakeAll(Concept.Up);
        unread.TakeAll(Concept.Edit, Concept.Video, Concept.It, Concept.For, Concept.Publish, Concept.With, Concept.At, Concept.In, Concept.Object);
        return unread.IsDone && clause.IsFirst && !clause.Has(Concept.Only) && clause.Elements.Any(element => element.Concept is Concept.Edit || element.Thing?.Has(Concept.Video, Concept.VideoFile) == true) ? Reading.Of(Remark.Circumstance) : null;
    }
}
