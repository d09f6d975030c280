using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Silences the sound that came with the video and leaves its tracks where they are: <c>mute-original</c>.</summary>
/// <param name="Range">The part of the video that it is limited to.</param>
internal sealed record MuteOriginal(TimeRange Range) : IEditStep
{
    /// <summary>Whether the part is what another part leaves of the video, which may be nothing.</summary>
    internal bool IsRest { get; init; }

    public string Say() => $"mute the original sound{Wording.Within(Range)}";

    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "mute-original" };
        Range.AddTo(plan);
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media)
    {
        if (IsRest && !Range.IsIn(draft.Duration))
            return new EditReport($"There is nothing of the video{Range.InWords} to mute.");
        (TimeSpan start, TimeSpan end) = Range.Within(draft.Duration);
        DraftTrack[] originals = draft.Sounds.Where(track => track.Role == SoundRole.Original).ToArray();
        int muted = originals.Count(track => track.ChangeVolume(start, end, _ => 0));

        return new EditReport(originals.Length switch
        {
            _ when originals.Length > 0 && muted == 0 => $"The original audio was muted{Range.InWords} already.",
            0 => "There is no original audio to mute.",
            1 => $"Muted the original audio{Range.InWords}.",
            _ => $"Muted all {originals.Length} original audio tracks{Range.InWords}.",
        });
    }
}
