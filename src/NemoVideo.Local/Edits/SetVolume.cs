using System.Globalization;
using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Makes a sound louder or softer: <c>set-volume</c>.</summary>
/// <param name="Target">The sound.</param>
/// <param name="Change">By how much.</param>
/// <param name="Range">The part of the video that it is limited to.</param>
internal sealed record SetVolume(SoundTarget Target, LevelChange Change, TimeRange Range) : IEditStep
{
    /// <summary>The step up or down where no amount is named: 6 dB, plain to hear.</summary>
    private const double StepDecibels = 6;

    public string Say() => Change switch
    {
        { Decibels: { } decibels } => $"change the volume of {Wording.Sound(Target)} by {decibels.ToString("+0.###;-0.###;0", CultureInfo.InvariantCulture)} dB",
        { Factor: 0 } => $"silence {Wording.Sound(Target)}",
        { Factor: { } factor } => $"set {Wording.Sound(Target)} to {Wording.Percent(factor)}",
        _ => $"make {Wording.Sound(Target)} {(Change.Up == true ? "louder" : "softer")}",
    } + Wording.Within(Range);

    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "set-volume" };
        plan["target"] = Target.ToString().ToLowerInvariant();
        Change.AddTo(plan, "value");
        Range.AddTo(plan);
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media)
    {
        (TimeSpan start, TimeSpan end) = Range.Within(draft.Duration);
        DraftTrack[] tracks = draft.SoundsOf(Target).ToArray();
        if (tracks.Length == 0)
            throw new NemoException(NemoErrorCode.NotSupported, $"There is no {Target.InWords()} on a track of its own to make louder or softer.");

        double before = tracks[0].Segments.First(segment => segment.End > start).Volume;
        foreach (DraftTrack track in tracks)
            track.ChangeVolume(start, end, Changed);
        double after = tracks[0].Segments.First(segment => segment.End > start && segment.Start >= start).Volume;

        string done = $"Changed the volume of the {Target.InWords()}{Range.InWords} from {Percent(before)} to {Percent(after)}.";
        return after < DraftReader.LargestVolume ? new EditReport(done) : new EditReport(done, $"{Percent(DraftReader.LargestVolume)} is the loudest that there is.");
    }

    /// <summary>
    /// A percentage below 100 is what the volume is set to, unless it is as low already: then it is "half" of what it is. One of
    /// 100 brings back what was muted, and one above is of what it is.
    /// </summary>
    private double Changed(double volume) => Change switch
    {
        { Factor: 1 } => 1,
        { Factor: < 1 and var factor } => factor < volume ? factor : factor * volume,
        { Factor: { } factor } => factor * volume,
        { Decibels: { } decibels } => volume * Math.Pow(10, decibels / 20),
        { Up: { } up } => volume * Math.Pow(10, (up ? StepDecibels : -StepDecibels) / 20),
        _ => volume,
    };

    private static string Percent(double factor) => (factor * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %";
}
