using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Lowers a sound while somebody speaks: <c>duck</c>.</summary>
/// <param name="Target">The sound that is lowered; null for everything but the speech.</param>
internal sealed record Duck(SoundTarget? Target) : IEditStep
{
    public string Say() => $"lower {(Target is { } target ? Wording.Sound(target) : "everything else")} while somebody speaks";

    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "duck" };
        if (Target is { } target)
            plan["target"] = target.ToString().ToLowerInvariant();
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media)
    {
        // Whoever speaks over the video is the speech; without one, it is what the video came with.
        DraftTrack[] speech = draft.SoundsOf(SoundTarget.Voiceover).Where(track => track.IsAudible).ToArray();
        if (speech.Length == 0 || Target == SoundTarget.Voiceover)
            speech = draft.Sounds.Where(track => track.IsAudible && track.Role is not (SoundRole.Music or SoundRole.Voiceover)).ToArray();
        DraftTrack[] lowered = draft.SoundsOf(Target ?? SoundTarget.All).Where(track => speech.All(other => other.Json != track.Json)).ToArray();
        if (lowered.Length == 0)
            throw new NemoException(NemoErrorCode.NotSupported, $"There is no {(Target ?? SoundTarget.Music).InWords()} on a track of its own to lower.");
        if (speech.Length == 0)
            throw new NemoException(NemoErrorCode.NotSupported, "There is no speech to lower it under.");

        foreach (DraftTrack track in lowered)
            track.Note("duck", true);
        return new EditReport($"The {string.Join(" and the ", lowered.Select(track => track.Role.InWords()).Distinct())} is lowered while there is sound in the {string.Join(" or the ", speech.Select(track => track.Role.InWords()).Distinct())}.");
    }
}
