using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Takes noise out of the sound: <c>denoise</c>.</summary>
internal sealed record Denoise() : IEditStep
{
    public JsonObject ToPlan() => new() { ["op"] = "denoise" };

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media) =>
        throw new NemoException(NemoErrorCode.NotSupported, "The local engine cannot denoise yet.");
}
