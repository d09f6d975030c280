namespace NemoVideo.Local;

/// <summary>A sound track of the result, and what is heard on it.</summary>
/// <param name="Lead">The track of the timeline that gives it its language and its place.</param>
/// <param name="Tracks">The tracks that are heard, mixed; where none is, the lead in silence.</param>
internal sealed record SoundMix(SoundTrack Lead, IReadOnlyList<SoundTrack> Tracks)
{
    /// <summary>
    /// The sound tracks of a timeline's result. Each original and each replacement is one, so that a film in two languages
    /// stays one; what was added is heard with each of them, and is a track of its own where there are none. The one that
    /// players are to choose comes first, since some players, and some containers, know of nothing but the order.
    /// </summary>
    internal static IReadOnlyList<SoundMix> Of(LocalTimeline timeline)
    {
        SoundTrack[] alone = timeline.Sounds.Where(sound => sound.StandsAlone).ToArray();
        SoundTrack[] added = timeline.Sounds.Where(sound => !sound.StandsAlone).ToArray();
        if (alone.Length == 0)
            return added.Length == 0 ? [] : [new SoundMix(added[0], Audible(added))];
        return alone.OrderByDescending(sound => sound.IsDefault == true).Select(sound => new SoundMix(sound, Audible([sound, .. added]))).ToArray();
    }

    private static SoundTrack[] Audible(SoundTrack[] tracks) =>
        tracks.Where(track => track.IsAudible).ToArray() is { Length: > 0 } audible ? audible : tracks[..1];
}
