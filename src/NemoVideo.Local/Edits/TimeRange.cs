using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>A part of a video, as an instruction names it: negative times count from the end.</summary>
/// <param name="Start">Where it begins; null for the video's beginning.</param>
/// <param name="End">Where it ends; null for the video's end.</param>
internal readonly record struct TimeRange(TimeSpan? Start, TimeSpan? End)
{
    /// <summary>The whole video.</summary>
    internal static readonly TimeRange Whole;

    /// <summary>Adds what is not the whole to a plan, as <c>start_s</c> and <c>end_s</c>.</summary>
    internal void AddTo(JsonObject plan)
    {
        if (Start is { } start)
            plan["start_s"] = start.TotalSeconds;
        if (End is { } end)
            plan["end_s"] = end.TotalSeconds;
    }
}
