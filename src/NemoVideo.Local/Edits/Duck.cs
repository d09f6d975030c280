using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Lowers a sound while somebody speaks: <c>duck</c>.</summary>
/// <param name="Target">The sound that is lowered; null for everything but the speech.</param>
internal sealed record Duck(SoundTarget? Target) : IEditStep
{
    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "duck" };
        if (Target is { } target)
            plan["target"] = target.ToString().ToLowerInvariant();
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media) =>
        throw new NemoException(NemoErrorCode.NotSupported, "The local engine cannot duck yet.");
}
