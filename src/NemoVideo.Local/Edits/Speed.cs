using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Plays the video faster or slower, its pitch kept: <c>speed</c>.</summary>
/// <param name="Change">By what factor, or in which direction.</param>
/// <param name="Range">The part of the video that it is limited to.</param>
internal sealed record Speed(LevelChange Change, TimeRange Range) : IEditStep
{
    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "speed" };
        Change.AddTo(plan, "factor");
        Range.AddTo(plan);
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media) =>
        throw new NemoException(NemoErrorCode.NotSupported, "The local engine cannot change the speed yet.");
}
