using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Repeats the new sound until it fills the video: <c>loop-audio</c>.</summary>
internal sealed record LoopAudio() : IEditStep
{
    public JsonObject ToPlan() => new() { ["op"] = "loop-audio" };

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media) =>
        throw new NemoException(NemoErrorCode.NotSupported, "The local engine cannot loop the audio yet.");
}
