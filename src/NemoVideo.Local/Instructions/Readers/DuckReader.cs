namespace NemoVideo.Local;

/// <summary>Reads requests to lower a sound while somebody speaks: "duck the song beneath the speaker", 有人说话时压低音乐.</summary>
internal static class DuckReader
{
    internal static Reading? Read(Clause clause)
    {
        var unread = new Unread(clause);
        if (clause.Elements.Any(element => element.Lead is Concept.InsteadOf))
            return null;
        // "duck the voice under the music", "add a.mp3 softly under the voice"
        if (clause.Elements.Any(element => element is { Concept: Concept.Sound, Lead: Concept.Under, Thing.Kind: SoundKind.Music }) || (!clause.Has(Concept.Duck) && clause.Elements.Any(element => element.Thing?.SoundFile is not null)))
            return null;
        bool named = unread.TakeAll(Concept.Duck).Count > 0;
        bool lowered = unread.TakeAll(Concept.Down, Concept.Quieter).Count > 0;
        // "pull the music back while she speaks"
        lowered |= clause.Has(Concept.Back) && unread.Take(Concept.Extract, Concept.Bring, Concept.Push, Concept.Turn) && unread.Take(Concept.Back);
        if (lowered && clause.Has(Concept.During))
            unread.TakeAll(Concept.Fade);
        Element? target = unread.TakeFirst(element => element.Concept == Concept.Sound && !IsSpeech(element) && element.Thing!.Kind is not null);
        // "music underneath" is no ducking unless it is said what the music makes room for.
        bool whileSpeaking = unread.TakeFirst(IsSpeech) is not null | unread.TakeAll(Concept.Speaking).Count > 0 | clause.Elements.Any(element => element is { Concept: Concept.It, Lead: Concept.Under });
        unread.TakeAll(Concept.During, Concept.Under, Concept.Add, Concept.Set, Concept.Turn, Concept.Make, Concept.Bring, Concept.Heard, Concept.Keep, Concept.Have, Concept.It, Concept.Use, Concept.Video, Concept.TurnOn, Concept.Play);
        unread.TakeFirst(element => element.Concept == Concept.Sound && IsSpeech(element));
        bool under = clause.Elements.Any(element => element.Concept is Concept.Under || (element.Lead == Concept.Under && IsSpeech(element)));
        // "… and duck it under the voice", 说话时压低: what was brought in before.
        if (target is null && (clause.Before.Any(step => step is AddMusic) || clause.Spoken?.Kind == SoundKind.Music) && (named || (whileSpeaking && !clause.Elements.Any(element => IsSpeech(element) && element.Lead == Concept.Unknown))))
            return unread.IsDone && (lowered || named) ? Reading.Of(new Duck(SoundTarget.Music)) : null;
        if (!unread.IsDone || (!named && !lowered && !under) || (!named && (target is null || !whileSpeaking)) || (!named && !lowered && clause.Has(Concept.Add, Concept.Use, Concept.Set, Concept.Play, Concept.Have, Concept.Want, Concept.Put, Concept.Give)))
            return null;
        if (!named && target!.Thing!.IsOriginal)
            return null;
        return target is null ? named ? Reading.Of(new Duck(null)) : null
            : VolumeTarget.Of(target.Thing!) is { } sound ? Reading.Of(new Duck(sound == SoundTarget.All ? null : sound)) : null;
    }

    /// <summary>What the other sound makes room for.</summary>
    private static bool IsSpeech(Element element) =>
        (element.Concept is Concept.Sound && element.Thing is { Kind: SoundKind.Speech or SoundKind.Voiceover or SoundKind.Original } && element.Lead is Concept.Under or Concept.During or Concept.For or Concept.With or Concept.To or Concept.Over or Concept.Between)
        || (element.Concept is Concept.Sound && element.Lead is Concept.During && element.Thing is { Kind: SoundKind.Any })
        || (element.Concept is Concept.It && element.Lead is Concept.Under)
        || (element.Concept is Concept.Sound && element.Thing is { Kind: SoundKind.Speech or SoundKind.Voiceover });
}
