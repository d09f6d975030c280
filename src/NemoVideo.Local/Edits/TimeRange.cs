using System.Globalization;
using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>A part of a video, as an instruction names it: negative times count from the end.</summary>
/// <param name="Start">Where it begins; null for the video's beginning.</param>
/// <param name="End">Where it ends; null for the video's end.</param>
internal readonly record struct TimeRange(TimeSpan? Start, TimeSpan? End)
{
    /// <summary>The whole video.</summary>
    internal static readonly TimeRange Whole;

    /// <summary>The part of a video of a length, from its beginning on.</summary>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.NotSupported"/> where nothing of the video is in the range.</exception>
    internal (TimeSpan Start, TimeSpan End) Within(TimeSpan duration)
    {
        (TimeSpan start, TimeSpan end) = Bounds(duration);
        return start < end
            ? (start, end)
            : throw new NemoException(NemoErrorCode.NotSupported, $"The video is {Words(duration)} long; there is nothing of it from {Words(Start ?? TimeSpan.Zero)} to {Words(End ?? duration)}.");
    }

    /// <summary>Whether anything of a video of a length is in the range.</summary>
    internal bool IsIn(TimeSpan duration) => Bounds(duration) is var (start, end) && start < end;

    /// <summary>The range as words, such as " from 2 s to 4 s"; nothing for the whole.</summary>
    internal string InWords => this == Whole ? "" : $" from {Words(Start ?? TimeSpan.Zero)} to {(End is { } end ? Words(end) : "the end")}";

    private (TimeSpan Start, TimeSpan End) Bounds(TimeSpan duration) => (FromBeginning(Start ?? TimeSpan.Zero, duration), FromBeginning(End ?? duration, duration));

    private static TimeSpan FromBeginning(TimeSpan time, TimeSpan duration)
    {
        TimeSpan fromBeginning = time < TimeSpan.Zero ? duration + time : time;
        return fromBeginning < TimeSpan.Zero ? TimeSpan.Zero : fromBeginning > duration ? duration : fromBeginning;
    }

    private static string Words(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.###} s");

    /// <summary>Adds what is not the whole to a plan, as <c>start_s</c> and <c>end_s</c>.</summary>
    internal void AddTo(JsonObject plan)
    {
        if ((Start ?? (End is null ? null : TimeSpan.Zero)) is { } start)
            plan["start_s"] = start.TotalSeconds;
        if (End is { } end)
            plan["end_s"] = end.TotalSeconds;
    }
}
