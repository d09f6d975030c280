using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Brings the picture to another shape: <c>aspect</c>.</summary>
/// <param name="Ratio">Width to height, such as <c>9:16</c>.</param>
internal sealed record ChangeAspect(string Ratio) : IEditStep
{
    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "aspect" };
        plan["ratio"] = Ratio;
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media) =>
        throw new NemoException(NemoErrorCode.NotSupported, "The local engine cannot change the aspect ratio yet.");
}
