using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Turns the picture: <c>rotate</c>.</summary>
/// <param name="Degrees">By how much, clockwise: 90, 180, -90 and their like.</param>
internal sealed record Rotate(int Degrees) : IEditStep
{
    public string Say() => $"turn the picture {Math.Abs(Degrees)}° {(Degrees < 0 ? "counterclockwise" : "clockwise")}";

    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "rotate" };
        plan["degrees"] = Degrees;
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media)
    {
        if (Degrees % 90 != 0)
            throw new NemoException(NemoErrorCode.NotSupported, $"A picture cannot be turned by {Degrees} degrees; by quarter turns it can.");
        int before = (int?)draft.Picture.Json["m"]?["rotate"]?.GetValue<double>() ?? 0;
        draft.Picture.Note("rotate", (double)((((before + Degrees) % 360) + 360) % 360));
        return new EditReport($"The picture is turned by {Degrees} degrees clockwise.");
    }
}
