using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Keeps a part of the video: <c>trim</c>.</summary>
/// <param name="Range">The part to keep.</param>
internal sealed record Trim(TimeRange Range) : IEditStep
{
    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "trim" };
        Range.AddTo(plan);
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media) =>
        throw new NemoException(NemoErrorCode.NotSupported, "The local engine cannot trim yet.");
}
