using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Puts subtitles on the video: <c>subtitles</c>.</summary>
/// <param name="FileName">The file of subtitles; null for the one sent last.</param>
internal sealed record AddSubtitles(string? FileName) : IEditStep
{
    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "subtitles" };
        if (FileName is not null)
            plan["source"] = FileName;
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media) =>
        throw new NemoException(NemoErrorCode.NotSupported, "The local engine cannot add subtitles yet.");
}
