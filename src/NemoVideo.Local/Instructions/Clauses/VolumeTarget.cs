namespace NemoVideo.Local;

/// <summary>Which sound on the timeline the words of a request mean.</summary>
internal static class VolumeTarget
{
    /// <summary>The sound; null where the words name none, or a new one.</summary>
    internal static SoundTarget? Of(Thing thing) => thing.Kind switch
    {
        SoundKind.Music or SoundKind.Background => SoundTarget.Music,
        SoundKind.Voiceover => SoundTarget.Voiceover,
        SoundKind.Speech or SoundKind.Original => SoundTarget.Original,
        SoundKind.Any or SoundKind.Recording when thing.IsOriginal || thing.IsOfVideo || thing.Has(Concept.Own) => SoundTarget.Original,
        SoundKind.Any when thing.SoundFile is { } => BroughtSound.KindOf(thing) switch { SoundKind.Music => SoundTarget.Music, SoundKind.Voiceover => SoundTarget.Voiceover, _ => null },
        SoundKind.Any when thing.Style is null => SoundTarget.All,
        SoundKind.Recording => SoundTarget.All,
        _ => null,
    };

    /// <summary>What "it" means after what was said before: the sound that was brought in or spoken of last.</summary>
    internal static SoundTarget? OfIt(Clause clause) => clause.LastStep switch
    {
        AddMusic => SoundTarget.Music,
        AddVoiceover => SoundTarget.Voiceover,
        // "add a.mp3, loop it, volume 20 %"
        Fade { Sound: SoundTarget.Music or SoundTarget.Voiceover } fade when clause.Before.Any(step => step is AddMusic or AddVoiceover) => fade.Sound,
        LoopAudio { Sound: SoundTarget.Music or SoundTarget.Voiceover } loop when clause.Before.Any(step => step is AddMusic or AddVoiceover) => loop.Sound,
        SetVolume { Change.Up: not null } volume => volume.Target,
        SetVolume volume when !clause.Has(Concept.Sound) => volume.Target,
        null or Fade { Target: FadeTarget.Audio } when clause.Spoken is { } spoken => Of(spoken),
        _ => null,
    };
}
