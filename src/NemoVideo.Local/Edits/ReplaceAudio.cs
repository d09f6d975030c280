using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Takes the sound off the video and puts another in its place: <c>replace-audio</c>.</summary>
/// <param name="Source">The new sound; where no file is named, the one sent last, of the named kind if one is called so.</param>
/// <param name="Mix">Whether the old sound stays beneath the new one.</param>
/// <param name="Range">The part of the video that it is limited to.</param>
internal sealed record ReplaceAudio(SoundSource Source, bool Mix, TimeRange Range) : IEditStep
{
    /// <summary>What is done where the new sound is not as long as the picture.</summary>
    internal SoundFit Fit { get; init; }

    /// <summary>Whether the old sound stays as tracks of their own, for viewers to choose; the new one is what plays by itself, unless <see cref="IsOriginalDefault"/>.</summary>
    internal bool KeepsOriginal { get; init; }

    /// <summary>Whether, of both, it is the old sound that plays by itself.</summary>
    internal bool IsOriginalDefault { get; init; }

    /// <summary>The language of the new sound as an ISO 639-2 code; null for the one that its file says, else that of the old sound.</summary>
    internal string? Language { get; init; }

    public string Say() => SayStep() + Wording.Settings(
        Fit.Say(), Language is null ? null : $"marked as {Languages.NameOf(Language)}", KeepsOriginal ? $"the {(IsOriginalDefault ? "original" : "new sound")} plays by default" : null);

    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "replace-audio" };
        Source.AddTo(plan);
        if (Mix)
            plan["mode"] = "mix";
        Range.AddTo(plan);
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media)
    {
        LocalMedia source = SentSounds.Find(media, Source, "to replace the audio with");
        ProbedStream sound = source.Probe.MainSound!;
        DraftTrack[] old = draft.Sounds.ToArray();
        (TimeSpan start, TimeSpan end) = Range.Within(draft.Duration);
        bool isMixedIn = old.Length > 0 && (Mix || Range != TimeRange.Whole);
        string? language = Language ?? sound.Language ?? (isMixedIn ? null : media.First(file => file.Id == draft.VideoId).Probe.MainSound?.Language);

        if (!Mix && isMixedIn)
        {
            foreach (DraftTrack track in old)
                track.ChangeVolume(start, end, _ => 0);
        }
        else if (!Mix && !KeepsOriginal)
        {
            draft.Remove(old);
        }

        DraftTrack added = draft.AddSound(source, sound, isMixedIn ? "Added audio" : "New audio", isMixedIn ? SoundRole.Overlay : SoundRole.Replacement, language, start, source.Duration);
        if (KeepsOriginal)
        {
            added.Note("default", !IsOriginalDefault);
            // An original that is to play stays as its file says, which may have several for viewers to choose from.
            foreach (DraftTrack track in IsOriginalDefault ? [] : old)
                track.Note("default", false);
        }

        string done = old.Length switch
        {
            0 => $"Added '{source.FileName}' to the video, which had no sound.",
            _ when Mix => $"Mixed '{source.FileName}' into the audio{Range.InWords}.",
            _ when isMixedIn => $"Replaced the audio{Range.InWords} with '{source.FileName}'.",
            _ when KeepsOriginal && IsOriginalDefault => $"Added '{source.FileName}' as another audio track; the original is still what plays by itself.",
            _ when KeepsOriginal => $"Added '{source.FileName}' as the audio that plays by itself, and kept the original beside it.",
            1 => $"Replaced the audio with '{source.FileName}'.",
            _ => $"Replaced all {old.Length} audio tracks with '{source.FileName}'.",
        };
        string? warning = Fit.Apply(added, source, Range, draft.Duration);
        return warning is null ? new EditReport(done) : new EditReport(done, warning);
    }

    private string SayStep()
    {
        string sound = Wording.Named(Source, "the new sound");
        return Mix ? $"mix {sound} with the original sound{Wording.Within(Range)}"
            : KeepsOriginal ? $"put {sound} on the video as another track beside the original{Wording.Within(Range)}"
            : $"replace the sound{Wording.Within(Range)} with {sound}";
    }
}
