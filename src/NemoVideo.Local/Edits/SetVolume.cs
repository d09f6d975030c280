using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Makes a sound louder or softer: <c>set-volume</c>.</summary>
/// <param name="Target">The sound.</param>
/// <param name="Change">By how much.</param>
/// <param name="Range">The part of the video that it is limited to.</param>
internal sealed record SetVolume(SoundTarget Target, LevelChange Change, TimeRange Range) : IEditStep
{
    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "set-volume" };
        plan["target"] = Target.ToString().ToLowerInvariant();
        Change.AddTo(plan, "value");
        Range.AddTo(plan);
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media) =>
        throw new NemoException(NemoErrorCode.NotSupported, "The local engine cannot change the volume yet.");
}
