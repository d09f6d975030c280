using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Turns the picture: <c>rotate</c>.</summary>
/// <param name="Degrees">By how much, clockwise: 90, 180, -90 and their like.</param>
internal sealed record Rotate(int Degrees) : IEditStep
{
    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "rotate" };
        plan["degrees"] = Degrees;
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media) =>
        throw new NemoException(NemoErrorCode.NotSupported, "The local engine cannot rotate yet.");
}
