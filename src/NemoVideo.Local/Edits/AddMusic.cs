using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Puts music under the video: <c>add-music</c>.</summary>
/// <param name="Source">The music.</param>
/// <param name="Volume">Its volume as a factor; null for the engine's own choice.</param>
/// <param name="Range">The part of the video that it is limited to.</param>
internal sealed record AddMusic(SoundSource Source, double? Volume, TimeRange Range) : IEditStep
{
    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "add-music" };
        Source.AddTo(plan);
        if (Volume is { } volume)
            plan["volume"] = volume;
        Range.AddTo(plan);
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media) =>
        throw new NemoException(NemoErrorCode.NotSupported, "The local engine cannot add music yet.");
}
