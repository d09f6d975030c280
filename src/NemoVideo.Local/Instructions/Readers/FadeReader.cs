namespace NemoVideo.Local;

/// <summary>Reads requests for fades: "fade the music in over 2 s and out over 3", "a 1 second fade from black", 淡入 2 秒.</summary>
internal static class FadeReader
{
    internal static Reading? Read(Clause clause)
    {
        var unread = new Unread(clause);
        // "the video comes in from black"
        bool comes = clause.Elements.Any(element => element is { Concept: Concept.Black, Lead: Concept.From or Concept.To }) && unread.TakeAll(Concept.Bring, Concept.Finish, Concept.Begin, Concept.Play).Count > 0;
        if ((!comes && !clause.Has(Concept.Fade, Concept.FadeBoth, Concept.FadeIn, Concept.FadeOut)) || AddsSound(clause) || clause.Has(Concept.Not, Concept.Only) || clause.Elements.Any(element => element.Lead == Concept.InsteadOf || element.Concept == Concept.InsteadOf) || clause.Elements.Any(element => element.Lead == Concept.Between))
            return null;
        (FadeLength? fadeIn, FadeLength? fadeOut) = FadeLengths.Read(clause, unread);
        if (fadeIn is null && fadeOut is null)
            return null;
        bool picture = unread.TakeAll(Concept.Picture, Concept.Black).Count > 0;
        List<Element> sounds = unread.TakeAll(Concept.Sound);
        // "a soft fade"
        sounds.RemoveAll(sound => sound.Thing!.Words.SetEquals([Concept.Style]));
        // "at the end of the video" says when, not what.
        bool video = unread.TakeAll(Concept.Video).Exists(element => element.Lead is Concept.Unknown or Concept.Object && !IsOfPlace(clause, element));
        // Where it has a length of its own, it is the same as a fade at the end.
        if (clause.Has(Concept.Duration))
            unread.TakeAll(Concept.WhereCut);
        bool it = unread.Take(Concept.It);
        unread.TakeAll(Concept.Everything, Concept.Together, Concept.Give, Concept.Bring, Concept.Turn, Concept.Add, Concept.Put, Concept.Make, Concept.Set, Concept.Start, Concept.End, Concept.Begin, Concept.Finish, Concept.Fade, Concept.FadeBoth, Concept.FadeIn, Concept.FadeOut, Concept.With, Concept.First, Concept.Last, Concept.BothEnds, Concept.LongAs, Concept.Again, Concept.Part, Concept.Use, Concept.Have, Concept.Play, Concept.At);
        if (!unread.IsDone || !sounds.TrueForAll(sound => sound.Thing is { Kind: not null, IsNew: false } or { Kind: not null, SoundFile: not null }))
            return null;

        if (sounds.Count > 1)
            return null;
        if (clause.LastStep is Title or AddSubtitles && it && sounds.Count == 0 && !picture && !video)
            return null;
        // "fade the picture in and the sound out" is two.
        if (sounds.Count > 0 && (picture || video) && clause.Elements.Count(element => element.Concept is Concept.FadeIn or Concept.FadeOut) > 1)
            return null;
        bool ofBefore = sounds.Count == 0 && !picture && !video;
        FadeTarget target = sounds.Count > 0 ? picture || video ? FadeTarget.Both : FadeTarget.Audio : picture || video ? FadeTarget.Video : OfBefore(clause, it);
        SoundTarget sound = target == FadeTarget.Video ? SoundTarget.All : sounds.Count > 0 ? VolumeTarget.Of(sounds[0].Thing!) ?? SoundTarget.All : ofBefore ? SoundOfBefore(clause) : SoundTarget.All;
        return Reading.Of(new Fade(target, fadeIn, fadeOut) { Sound = sound }, ofBefore ? Remark.OfBefore : Remark.None);
    }

    /// <summary>Whether a video only follows a place in it, as in "the end of the video".</summary>
    private static bool IsOfPlace(Clause clause, Element video) =>
        clause.Elements.TakeWhile(element => element != video).LastOrDefault() is { Concept: Concept.End or Concept.Start or Concept.Begin or Concept.Finish or Concept.Range };

    /// <summary>"it", or nothing, is the sound that was brought in, changed or faded last; what took the place of the original is all sound.</summary>
    private static SoundTarget SoundOfBefore(Clause clause) => clause.Before.LastOrDefault(step => step is AddMusic or AddVoiceover or ReplaceAudio or SetVolume or Fade) switch
    {
        AddMusic => SoundTarget.Music,
        AddVoiceover => SoundTarget.Voiceover,
        SetVolume volume => volume.Target,
        Fade fade => fade.Sound,
        _ => SoundTarget.All,
    };

    /// <summary>"add music and fade it out" adds first; "add an audio fade" does not.</summary>
    private static bool AddsSound(Clause clause)
    {
        for (int i = 0; i + 1 < clause.Elements.Count; i++)
        {
            bool fades = i + 2 < clause.Elements.Count && clause.Elements[i + 2].Concept is Concept.Fade or Concept.FadeBoth or Concept.FadeIn or Concept.FadeOut && clause.Elements[i + 1].Thing is { Kind: SoundKind.Any, SoundFile: null };
            if (clause.Elements[i].Concept is Concept.Add or Concept.Put or Concept.Use or Concept.Replace && clause.Elements[i + 1].Concept == Concept.Sound && !fades)
                return true;
        }

        return false;
    }

    /// <summary>"it", or nothing, is the sound that was brought in or faded before; otherwise sound and picture both fade.</summary>
    private static FadeTarget OfBefore(Clause clause, bool it) => clause.LastStep switch
    {
        Fade fade => fade.Target,
        AddMusic or AddVoiceover or ReplaceAudio or LoopAudio => FadeTarget.Audio,
        SetVolume when it || clause.Before is [.., AddMusic, _] => FadeTarget.Audio,
        // "the music ends abruptly, give it a fade"
        _ when it && clause.Spoken is not null => FadeTarget.Audio,
        _ => FadeTarget.Both,
    };
}
