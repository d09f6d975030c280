using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Takes all sound off the video: <c>remove-audio</c>.</summary>
internal sealed record RemoveAudio() : IEditStep
{
    public JsonObject ToPlan() => new() { ["op"] = "remove-audio" };

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media) =>
        throw new NemoException(NemoErrorCode.NotSupported, "The local engine cannot remove the audio yet.");
}
