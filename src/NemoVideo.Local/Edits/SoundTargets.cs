namespace NemoVideo.Local;

/// <summary>What the targets of requests are on a timeline.</summary>
internal static class SoundTargets
{
    /// <summary>The tracks that a request is about. What was put in the place of the original is meant by that name as well.</summary>
    internal static IEnumerable<DraftTrack> SoundsOf(this LocalDraft draft, SoundTarget target) => draft.Sounds.Where(track => target switch
    {
        SoundTarget.Music => track.Role == SoundRole.Music,
        SoundTarget.Voiceover => track.Role == SoundRole.Voiceover,
        SoundTarget.Original => track.Role == SoundRole.Original || (track.Role == SoundRole.Replacement && !draft.Sounds.Any(other => other.Role == SoundRole.Original)),
        _ => true,
    });

    /// <summary>The name of what a track is in sentences.</summary>
    internal static string InWords(this SoundRole role) => role switch
    {
        SoundRole.Original => "original audio",
        SoundRole.Replacement => "new audio",
        SoundRole.Music => "music",
        SoundRole.Voiceover => "voice-over",
        _ => "added audio",
    };

    /// <summary>The target's name in sentences.</summary>
    internal static string InWords(this SoundTarget target) => target switch
    {
        SoundTarget.Original => "original audio",
        SoundTarget.Music => "music",
        SoundTarget.Voiceover => "voice-over",
        _ => "sound",
    };
}
