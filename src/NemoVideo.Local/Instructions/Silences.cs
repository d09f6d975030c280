namespace NemoVideo.Local;

/// <summary>What it means beside other steps that sound is to be silent: what is asked for to be heard is never meant.</summary>
internal static class Silences
{
    /// <summary>The steps that silence the rest, beside what was asked for before.</summary>
    /// <param name="steps">The steps before.</param>
    /// <param name="keepsAdded">Whether a sound that was added is said to stay.</param>
    /// <returns>Null where it is not clear what the rest is.</returns>
    internal static IReadOnlyList<IEditStep>? OfRest(IReadOnlyList<IEditStep> steps, bool keepsAdded)
    {
        // Of several parts, the rest is what is in none of them.
        if (steps.Count(step => RangeOf(step) != TimeRange.Whole) > 1)
            return null;
        return (steps.Count > 0 ? steps[^1] : null) switch
        {
            null when keepsAdded => [new MuteOriginal(TimeRange.Whole)],
            ReplaceAudio { Mix: false, KeepsOriginal: false } replace => replace.Range == TimeRange.Whole ? [] : Around(replace.Range),
            SetVolume { Target: SoundTarget.Original or SoundTarget.All, Change.Factor: not 0 } volume when volume.Range != TimeRange.Whole => Around(volume.Range),
            SetVolume { Target: SoundTarget.Music or SoundTarget.Voiceover, Change.Factor: not 0 } or AddMusic or AddVoiceover when RangeOf(steps[^1]) == TimeRange.Whole => [new MuteOriginal(TimeRange.Whole)],
            _ => null,
        };
    }

    /// <summary>
    /// Whether steps contradict one another: sound is asked for, and silence where it would be; or a track beside the original,
    /// and then what would not leave both, or would change both where one is meant.
    /// </summary>
    internal static bool Contradict(IReadOnlyList<IEditStep> steps) =>
        steps.OfType<Normalize>().Where(step => step.Loudness is not null).Distinct().Count() > 1
        || steps.SkipWhile(step => step is not ReplaceAudio { KeepsOriginal: true }).Any(step => step is SetVolume { Target: SoundTarget.All } or Fade { Target: FadeTarget.Audio, Sound: SoundTarget.All } or ReplaceAudio { KeepsOriginal: false, Mix: false })
        || steps.SkipWhile(step => step is not ReplaceAudio).Any(step => step is RemoveAudio)
        || (steps.Any(step => step is ReplaceAudio { KeepsOriginal: true }) && steps.Any(step => step is RemoveAudio || (step is MuteOriginal mute && mute.Range == TimeRange.Whole)));

    /// <summary>Silence beside music or a voice-over that is to be heard is that of the original: "add a.mp3 and mute the video".</summary>
    internal static void SpareAdded(List<IEditStep> steps)
    {
        if (steps.Exists(step => step is AddMusic or AddVoiceover or LoopAudio or Duck or SetVolume { Target: SoundTarget.Music or SoundTarget.Voiceover, Change.Factor: not 0 } or Fade { Sound: SoundTarget.Music or SoundTarget.Voiceover })
            && steps.FindIndex(step => step is RemoveAudio) is var silenced and >= 0)
        {
            steps[silenced] = new MuteOriginal(TimeRange.Whole);
        }
    }

    /// <summary>The part of the video that a step is limited to.</summary>
    internal static TimeRange RangeOf(IEditStep step) => step switch
    {
        ReplaceAudio replace => replace.Range,
        AddMusic music => music.Range,
        AddVoiceover voice => voice.Range,
        MuteOriginal mute => mute.Range,
        SetVolume volume => volume.Range,
        Cut cut => cut.Range,
        Trim trim => trim.Range,
        Speed speed => speed.Range,
        _ => TimeRange.Whole,
    };

    /// <summary>What is before a part and what is after it.</summary>
    private static MuteOriginal[] Around(TimeRange part) =>
    [
        .. part.Start is { } start && start != TimeSpan.Zero ? [new MuteOriginal(new TimeRange(null, start)) { IsRest = true }] : Array.Empty<MuteOriginal>(),
        .. part.End is { } end ? [new MuteOriginal(new TimeRange(end, null)) { IsRest = true }] : Array.Empty<MuteOriginal>(),
    ];
}
