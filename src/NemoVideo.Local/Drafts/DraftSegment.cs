using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>A segment of a draft while it is edited. Numbers are written as floating point throughout, so that what was written in memory reads like what came from disk.</summary>
/// <param name="json">The segment; changed in place.</param>
internal sealed class DraftSegment(JsonObject json)
{
    /// <summary>The segment as JSON.</summary>
    internal JsonObject Json { get; } = json;

    /// <summary>The id of the file that it plays; null for a title.</summary>
    internal string? MediaId => (string?)Json["src"];

    /// <summary>The number of the stream in the file.</summary>
    internal int StreamIndex => (int)Number("si", 0);

    /// <summary>Where it begins on the timeline.</summary>
    internal TimeSpan Start
    {
        get => Time("s");
        set => Json["s"] = Milliseconds(value);
    }

    /// <summary>How long it is on the timeline.</summary>
    internal TimeSpan Duration
    {
        get => Time("d");
        set => Json["d"] = Milliseconds(value);
    }

    /// <summary>Where it begins in the file.</summary>
    internal TimeSpan Offset
    {
        get => Time("o");
        set => Json["o"] = Milliseconds(value);
    }

    /// <summary>How much faster than recorded it is played.</summary>
    internal double Speed
    {
        get => Number("sp", 1);
        set => Json["sp"] = value;
    }

    /// <summary>How loud it is, as a factor.</summary>
    internal double Volume
    {
        get => Number("v", 1);
        set => Json["v"] = value;
    }

    /// <summary>Whether the file is repeated until the segment ends.</summary>
    internal bool IsLooped => Json.ContainsKey("lp");

    /// <summary>Where it ends on the timeline.</summary>
    internal TimeSpan End => Start + Duration;

    /// <summary>Whether the segment plays between two times that it has been cut at: told by its middle, since times are rounded.</summary>
    internal bool IsWithin(TimeSpan start, TimeSpan end) => Start + (Duration / 2) is var middle && middle > start && middle < end;

    /// <summary>Has the file repeated until the segment ends.</summary>
    /// <param name="crossfade">For how long two turns are heard together.</param>
    internal void Loop(TimeSpan crossfade) => Json["lp"] = Milliseconds(crossfade);

    /// <summary>Cuts the segment in two at a time inside it; this one is the first part from then on.</summary>
    /// <returns>The second part.</returns>
    internal DraftSegment SplitAt(TimeSpan time)
    {
        var rest = new DraftSegment(Json.DeepClone().AsObject());
        TimeSpan first = time - Start;
        rest.Start = time;
        rest.Duration = Duration - first;
        if (MediaId is not null)
        {
            rest.Offset = Offset + (first * Speed);
            rest.Json["id"] = $"{((string?)Json["id"] ?? MediaId).Split('@')[0]}@{(long)rest.Offset.TotalMilliseconds}";
        }

        Duration = first;
        return rest;
    }

    /// <summary>A time as drafts write it.</summary>
    internal static double Milliseconds(TimeSpan time) => Math.Round(time.TotalMilliseconds, 3);

    private TimeSpan Time(string key) => TimeSpan.FromMilliseconds(Number(key, 0));

    private double Number(string key, double ifAbsent) => Json[key]?.GetValue<double>() ?? ifAbsent;
}
