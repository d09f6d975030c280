using System.Globalization;
using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Keeps a part of the video: <c>trim</c>.</summary>
/// <param name="Range">The part to keep.</param>
internal sealed record Trim(TimeRange Range) : IEditStep
{
    public string Say() => $"keep only the part {Wording.Part(Range)}";

    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "trim" };
        Range.AddTo(plan);
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media)
    {
        (TimeSpan start, TimeSpan end) = Range.Within(draft.Duration);
        start = draft.OnFrame(start, media);
        end = draft.OnFrame(end, media);
        if (end < draft.Duration)
            draft.Cut(end, draft.Duration);
        if (start > TimeSpan.Zero)
            draft.Cut(TimeSpan.Zero, start);
        return new EditReport(string.Create(CultureInfo.InvariantCulture, $"Kept the video from {start.TotalSeconds:0.###} s to {end.TotalSeconds:0.###} s, which is {draft.Duration.TotalSeconds:0.###} s."));
    }
}
