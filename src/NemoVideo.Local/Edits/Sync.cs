using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Brings sound and picture together: <c>sync</c>.</summary>
/// <param name="Offset">How much later the sound has to come; negative for earlier; null to find it out.</param>
internal sealed record Sync(TimeSpan? Offset) : IEditStep
{
    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "sync" };
        if (Offset is { } offset)
            plan["offset_ms"] = offset.TotalMilliseconds;
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media) =>
        throw new NemoException(NemoErrorCode.NotSupported, "The local engine cannot synchronise yet.");
}
