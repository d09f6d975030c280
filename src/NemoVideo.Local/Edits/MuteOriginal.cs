using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Silences the sound that came with the video and leaves its tracks where they are: <c>mute-original</c>.</summary>
/// <param name="Range">The part of the video that it is limited to.</param>
internal sealed record MuteOriginal(TimeRange Range) : IEditStep
{
    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "mute-original" };
        Range.AddTo(plan);
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media)
    {
        if (Range != TimeRange.Whole)
            throw new NemoException(NemoErrorCode.NotSupported, "The local engine cannot mute a part of the video yet.");
        JsonObject[] originals = draft.Sounds.Where(LocalDraft.IsOriginal).ToArray();
        int muted = originals.Count(track => LocalDraft.SetVolume(track, 0));

        return new EditReport(originals.Length switch
        {
            _ when originals.Length > 0 && muted == 0 => "The original audio was muted already.",
            0 => "There is no original audio to mute.",
            1 => "Muted the original audio.",
            _ => $"Muted all {originals.Length} original audio tracks.",
        });
    }
}
