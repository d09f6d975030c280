namespace NemoVideo.Local;

/// <summary>Reads requests to repeat the sound until it fills the video: "loop the music", 音乐循环播放.</summary>
internal static class LoopReader
{
    internal static Reading? Read(Clause clause)
    {
        var unread = new Unread(clause);
        // "keep the song going until the video is over"
        bool keeps = clause.Has(Concept.Keep) && clause.Has(Concept.Play) && clause.Elements.Any(element => element.Lead == Concept.Until || element is { Lead: Concept.For or Concept.During, Concept: Concept.Video } || element.Concept is Concept.Until or Concept.Onward);
        bool loop = unread.TakeAll(Concept.Loop).Count > 0 | keeps;
        List<Element> sounds = unread.TakeAll(Concept.Sound);
        // "with a.mp3 as background music, looped": that brings it in, too.
        if (sounds.Exists(sound => sound.Lead is Concept.With or Concept.As))
            return null;
        unread.TakeAll(Concept.Make, Concept.Set, Concept.Play, Concept.To, Concept.During, Concept.Turn, Concept.Begin, Concept.Use, Concept.Until, Concept.Again, Concept.Keep, Concept.So, Concept.Have, Concept.Want);
        bool fit = unread.TakeAll(Concept.Fit, Concept.LongAs).Count > 0;
        bool end = unread.TakeAll(Concept.End, Concept.Finish, Concept.Over, Concept.Onward).Count > 0;
        List<Element> videos = unread.TakeAll(Concept.Video);
        if (end)
            unread.TakeAll(Concept.Picture);
        unread.TakeAll(Concept.It, Concept.Fit, Concept.LongAs, Concept.Start);
        if (videos.Count > 0)
            unread.Take(Concept.Duration);
        // "if it is shorter than the video", "when the clip is longer than the song"
        bool conditional = loop && unread.TakeAll(Concept.If, Concept.Than, Concept.TooShort).Count > 0;
        bool repeats = loop && (sounds.Count > 0 || fit || end || clause.LastStep is AddMusic or AddVoiceover or ReplaceAudio || clause.Spoken?.Kind is SoundKind.Music || (clause.Spoken?.Kind is SoundKind.Any && clause.Has(Concept.It)));
        bool fills = fit && sounds.Count > 0 && (videos.Count > 0 || end) && !clause.Has(Concept.Loop);
        bool ofSound = (sounds.Count < 2 || (sounds.Count == 2 && conditional)) && sounds.TrueForAll(sound => sound.Thing is { Kind: SoundKind.Any or SoundKind.Music or SoundKind.Recording or SoundKind.Background or SoundKind.Voiceover } thing && !thing.Has(Concept.Volume, Concept.Old));
        bool ofVideo = !fit && sounds.Count == 0 && videos.Exists(video => video.Lead is Concept.Unknown or Concept.Object);
        return (repeats || fills) && ofSound && !ofVideo && unread.IsDone ? Reading.Of(new LoopAudio { Sound = SoundOf(clause) }) : null;
    }

    /// <summary>The sound that is named, or else the one that was brought in just before.</summary>
    private static SoundTarget SoundOf(Clause clause) => clause.Elements.FirstOrDefault(element => element.Concept == Concept.Sound)?.Thing?.Kind switch
    {
        SoundKind.Music or SoundKind.Background => SoundTarget.Music,
        SoundKind.Voiceover => SoundTarget.Voiceover,
        _ => clause.LastStep switch { AddMusic => SoundTarget.Music, AddVoiceover => SoundTarget.Voiceover, _ => SoundTarget.All },
    };
}
