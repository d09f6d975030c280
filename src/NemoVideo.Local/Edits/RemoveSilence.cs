using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Takes the pauses out of the video: <c>remove-silence</c>.</summary>
internal sealed record RemoveSilence() : IEditStep
{
    public JsonObject ToPlan() => new() { ["op"] = "remove-silence" };

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media) =>
        throw new NemoException(NemoErrorCode.NotSupported, "The local engine cannot remove silence yet.");
}
