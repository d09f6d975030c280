using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Puts a voice-over on the video: <c>add-voiceover</c>.</summary>
/// <param name="Source">The voice-over.</param>
/// <param name="Range">The part of the video that it is limited to.</param>
internal sealed record AddVoiceover(SoundSource Source, TimeRange Range) : IEditStep
{
    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "add-voiceover" };
        Source.AddTo(plan);
        Range.AddTo(plan);
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media) =>
        throw new NemoException(NemoErrorCode.NotSupported, "The local engine cannot add a voice-over yet.");
}
