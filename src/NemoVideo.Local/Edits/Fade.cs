using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Fades in, out or both: <c>fade</c>.</summary>
/// <param name="Target">What fades.</param>
/// <param name="In">The fade at the beginning; null for none.</param>
/// <param name="Out">The fade at the end; null for none.</param>
internal sealed record Fade(FadeTarget Target, FadeLength? In, FadeLength? Out) : IEditStep
{
    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "fade" };
        plan["target"] = Target.ToString().ToLowerInvariant();
        if (In is { } fadeIn)
            plan["in_s"] = fadeIn.Length?.TotalSeconds;
        if (Out is { } fadeOut)
            plan["out_s"] = fadeOut.Length?.TotalSeconds;
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media) =>
        throw new NemoException(NemoErrorCode.NotSupported, "The local engine cannot fade yet.");
}
