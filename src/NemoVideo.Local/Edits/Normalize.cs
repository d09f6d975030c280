using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Brings the sound to a loudness: <c>normalize</c>.</summary>
/// <param name="Loudness">The integrated loudness by EBU R128, in LUFS; null for the engine's own target.</param>
internal sealed record Normalize(double? Loudness) : IEditStep
{
    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "normalize" };
        if (Loudness is { } loudness)
            plan["lufs"] = loudness;
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media) =>
        throw new NemoException(NemoErrorCode.NotSupported, "The local engine cannot change the loudness yet.");
}
