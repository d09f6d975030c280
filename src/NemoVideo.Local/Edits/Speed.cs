using System.Globalization;
using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Plays the video faster or slower, its pitch kept: <c>speed</c>.</summary>
/// <param name="Change">By what factor, or in which direction.</param>
/// <param name="Range">The part of the video that it is limited to.</param>
internal sealed record Speed(LevelChange Change, TimeRange Range) : IEditStep
{
    /// <summary>How much faster, or slower, where no factor is named.</summary>
    private const double Step = 1.5;

    public string Say() => $"play the video {(Change.Factor is { } factor ? $"{Wording.Number(factor)} times as fast" : Change.Up == true ? "faster" : "slower")}{Wording.Within(Range)}";

    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "speed" };
        Change.AddTo(plan, "factor");
        Range.AddTo(plan);
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media)
    {
        double factor = Change.Factor ?? (Change.Up == false ? 1 / Step : Step);
        if (!(factor >= 1 / DraftReader.LargestSpeed && factor <= DraftReader.LargestSpeed))
            throw new NemoException(NemoErrorCode.NotSupported, string.Create(CultureInfo.InvariantCulture, $"A video cannot be played at {factor} times its speed; from 0.01 to 100 times it can."));
        (TimeSpan start, TimeSpan end) = Range.Within(draft.Duration);
        draft.ChangeSpeed(draft.OnFrame(start, media), draft.OnFrame(end, media), factor);
        return new EditReport(string.Create(CultureInfo.InvariantCulture, $"The video plays at {factor:0.###} times its speed{Range.InWords}, the pitch kept; it is {draft.Duration.TotalSeconds:0.###} s long now."));
    }
}
