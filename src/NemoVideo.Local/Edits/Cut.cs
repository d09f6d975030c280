using System.Globalization;
using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Takes a part out of the video: <c>cut</c>.</summary>
/// <param name="Range">The part to take out.</param>
internal sealed record Cut(TimeRange Range) : IEditStep
{
    public string Say() => $"take out the part {Wording.Part(Range)}";

    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "cut" };
        Range.AddTo(plan);
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media)
    {
        (TimeSpan start, TimeSpan end) = Range.Within(draft.Duration);
        start = draft.OnFrame(start, media);
        end = draft.OnFrame(end, media);
        if (start < end)
            draft.Cut(start, end);
        return new EditReport(string.Create(CultureInfo.InvariantCulture, $"Took out {start.TotalSeconds:0.###} s to {end.TotalSeconds:0.###} s; {draft.Duration.TotalSeconds:0.###} s are left."));
    }
}
