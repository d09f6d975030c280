using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Takes a part out of the video: <c>cut</c>.</summary>
/// <param name="Range">The part to take out.</param>
internal sealed record Cut(TimeRange Range) : IEditStep
{
    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "cut" };
        Range.AddTo(plan);
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media) =>
        throw new NemoException(NemoErrorCode.NotSupported, "The local engine cannot cut yet.");
}
