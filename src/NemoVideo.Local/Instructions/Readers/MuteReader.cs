namespace NemoVideo.Local;

/// <summary>Reads requests to silence or take away a sound: "mute the original", "remove the audio", "no music", 关掉原声.</summary>
internal static class MuteReader
{
    internal static Reading? Read(Clause clause)
    {
        var unread = new Unread(clause);
        bool off = clause.Has(Concept.Off, Concept.Out) && unread.Take(Concept.Turn, Concept.Put, Concept.Set, Concept.Take, Concept.Swap);
        Element? verb = unread.TakeFirst(Concept.Mute, Concept.TurnOff, Concept.Remove, Concept.Cut, Concept.Unwanted, Concept.Without);
        // "get this song out of it", "take the sound off the video"
        bool away = clause.Has(Concept.Out) || clause.Elements.Any(element => element.Concept == Concept.From || (element.Lead == Concept.From && element.Concept is Concept.Video or Concept.It));
        off |= verb is null && away && clause.LastSound?.Has(Concept.Microphone) == false && (clause.Original.Contains(" out", StringComparison.OrdinalIgnoreCase) || clause.Original.Contains(" off ", StringComparison.OrdinalIgnoreCase))
            && unread.Take(Concept.Make, Concept.Take);
        if (off)
            unread.Take(Concept.From);
        // "camera sound off", "original out"
        off |= verb is null && clause.Has(Concept.Sound, Concept.Old) && !clause.Has(Concept.Fade) && (clause.Has(Concept.Off) || (clause.Elements is [_, { Concept: Concept.Out }] && clause.LastStep is not Fade));
        if (!off && verb is null)
            return null;
        bool mutes = off || verb!.Concept is Concept.Mute or Concept.TurnOff;
        unread.TakeAll(Concept.Mute, Concept.Make, Concept.Set, Concept.Together, Concept.Out, Concept.Off, Concept.Play);
        if (verb?.Concept is Concept.Without or Concept.Unwanted)
            unread.TakeAll(Concept.Give, Concept.Keep, Concept.At);
        if (clause.Has(Concept.Want) && clause.Has(Concept.Range))
            unread.TakeAll(Concept.Have, Concept.To);
        if (verb?.Concept == Concept.Without)
            unread.TakeAll(Concept.Export);

        // "mute 0:10 to 0:20 and the music" is two.
        if (clause.IsCompound && clause.Elements.FirstOrDefault(element => element.Concept == Concept.Range) is { } when && clause.Elements.FirstOrDefault(element => element.Concept == Concept.Sound && element.Lead == Concept.Unknown && element.Token.Start > when.End) is { } other
            && clause.Text.Text[when.End..other.Token.Start].Contains("and ", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        bool except = unread.Take(Concept.Except);
        Element? kept = except ? unread.TakeFirst(element => element.Concept == Concept.Sound && element.Thing!.Kind is SoundKind.Music or SoundKind.Voiceover) : null;
        Element? sound = unread.TakeFirst(element => element.Concept is Concept.Sound or Concept.Old && element.Thing is { SoundFile: null, Style: null });
        // "cut off the last 20 seconds of the recording" shortens the video.
        if ((clause.Has(Concept.Cut, Concept.Trim) || clause.Original.StartsWith("cut", StringComparison.OrdinalIgnoreCase)) && clause.Has(Concept.Range) && sound?.Thing is { Kind: SoundKind.Recording or SoundKind.Any } recording && recording.Has(Concept.Recording, Concept.Device) && !recording.Has(Concept.Audio))
            return null;
        List<Element> all = unread.TakeAll(Concept.Everything);
        bool everything = all.Count > 0;
        bool video = unread.TakeVideo() | (verb?.Concept == Concept.Without && unread.Take(Concept.Picture)), it = unread.Take(Concept.It);
        TimeRange range = unread.TakeRange();
        // "mute the middle part": of the whole video, or of which part, is not said.
        if (range == TimeRange.Whole && clause.Has(Concept.Part))
            return null;
        unread.TakeAll(Concept.Part);
        // "when a voice-over is used"
        if (unread.TakeFirst(element => element is { Lead: Concept.During, Thing.Kind: SoundKind.Voiceover or SoundKind.Music }) is not null)
            unread.TakeAll(Concept.Use, Concept.Add);
        if (!unread.IsDone || (except && (kept is null || sound is not null)))
            return null;
        if (except)
            return Reading.Of(new MuteOriginal(range));
        // "mute the rest": of what, the steps before it tell.
        if (all.Exists(words => words.Value == SoundWords.RestValue))
        {
            // "keep the music, lose everything else"; to remove the rest of a part may be to cut it off.
            bool ofSound = mutes || sound is not null || clause.LastStep is null or AddMusic or AddVoiceover or SetVolume { Target: SoundTarget.Music or SoundTarget.Voiceover };
            return ofSound && range == TimeRange.Whole && sound?.Thing is null or { Kind: SoundKind.Any or SoundKind.Original } ? Reading.Of(new MuteOriginal(TimeRange.Whole), Remark.Rest) : null;
        }

        bool spoken = !video && !everything && clause.Spoken is { } last && (clause.Before.Count > 0 || last.IsOriginal || last.Has(Concept.Own)) && (it || clause.LastStep is SetVolume { Change.Up: false });
        return sound is null ? OfVideo(spoken ? clause.Spoken : null, mutes, everything, verb, range) : OfSound(sound.Concept == Concept.Old ? null : sound.Thing, range);
    }

    private static Reading? OfVideo(Thing? spoken, bool mutes, bool everything, Element? verb, TimeRange range) => mutes switch
    {
        // "the camera sound is too noisy, mute it"
        true when spoken is not null => OfSound(spoken, range),
        true when verb is { Concept: Concept.Mute } || everything => Reading.Of(range == TimeRange.Whole ? new RemoveAudio() : new MuteOriginal(range)),
        _ => null,
    };

    /// <summary>Silences a sound; null is the original.</summary>
    private static Reading? OfSound(Thing? thing, TimeRange range)
    {
        var silent = new LevelChange(Factor: 0);
        if (thing?.Has(Concept.Recorded, Concept.Fresh, Concept.Microphone) == true && !thing.Has(Concept.Camera))
            return null;
        if (thing is null || thing.IsOriginal || (thing.Kind == SoundKind.Music && thing.Has(Concept.Old, Concept.Camera)) || (thing.Kind == SoundKind.Any && thing.Has(Concept.Own)))
            return Reading.Of(new MuteOriginal(range));
        return thing.Kind switch
        {
            SoundKind.Music => Reading.Of(new SetVolume(SoundTarget.Music, silent, range)),
            SoundKind.Voiceover => Reading.Of(new SetVolume(SoundTarget.Voiceover, silent, range)),
            SoundKind.Any when range != TimeRange.Whole => Reading.Of(new MuteOriginal(range)),
            SoundKind.Any => Reading.Of(new RemoveAudio()),
            _ => null,
        };
    }
}
