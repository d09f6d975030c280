using System.Globalization;
using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Fades in, out or both: <c>fade</c>.</summary>
/// <param name="Target">What fades.</param>
/// <param name="In">The fade at the beginning; null for none.</param>
/// <param name="Out">The fade at the end; null for none.</param>
internal sealed record Fade(FadeTarget Target, FadeLength? In, FadeLength? Out) : IEditStep
{
    /// <summary>How long a fade is where no length is named, in a video that is long enough for it.</summary>
    private static readonly TimeSpan DefaultLength = TimeSpan.FromSeconds(1);

    /// <summary>The sound that fades; where the timeline has no track of it, all sound does, since it is somewhere in that.</summary>
    internal SoundTarget Sound { get; init; } = SoundTarget.All;

    public string Say()
    {
        string what = Target switch { FadeTarget.Audio => Wording.Sound(Sound), FadeTarget.Video => "the picture", _ => Sound == SoundTarget.All ? "sound and picture" : $"{Wording.Sound(Sound)} and the picture" };
        string[] ends = [.. In is { } begin ? [$"in{Over(begin)}"] : Array.Empty<string>(), .. Out is { } end ? [$"out{Over(end)}"] : Array.Empty<string>()];
        return $"fade {what} {string.Join(" and ", ends)}";
    }

    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "fade" };
        plan["target"] = Target.ToString().ToLowerInvariant();
        if (In is { } fadeIn)
            plan["in_s"] = fadeIn.Length?.TotalSeconds;
        if (Out is { } fadeOut)
            plan["out_s"] = fadeOut.Length?.TotalSeconds;
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media)
    {
        SoundTarget sound = draft.SoundsOf(Sound).Any() ? Sound : SoundTarget.All;
        DraftTrack[] tracks = [.. Target == FadeTarget.Video ? [] : draft.SoundsOf(sound), .. Target == FadeTarget.Audio ? Array.Empty<DraftTrack>() : [draft.Picture]];
        if (tracks.Length == 0)
            throw new NemoException(NemoErrorCode.NotSupported, $"There is no {sound.InWords()} to fade.");

        foreach (DraftTrack track in tracks)
        {
            if (In is { } fadeIn)
                track.Note("fadeIn", DraftSegment.Milliseconds(LengthOf(fadeIn, track.End - track.Segments.First().Start)));
            if (Out is { } fadeOut)
                track.Note("fadeOut", DraftSegment.Milliseconds(LengthOf(fadeOut, track.End - track.Segments.First().Start)));
        }

        string[] ends = [.. In is { } begin ? [$"in over {Seconds(LengthOf(begin, draft.Duration))}"] : Array.Empty<string>(), .. Out is { } end ? [$"out over {Seconds(LengthOf(end, draft.Duration))}"] : Array.Empty<string>()];
        return new EditReport($"The {(Target switch { FadeTarget.Audio => sound.InWords(), FadeTarget.Video => "picture", _ => "video" })} fades {string.Join(" and ", ends)}.");
    }

    private static string Over(FadeLength fade) => fade.Length is { } length ? $" over {Wording.Time(length)}" : "";

    private static TimeSpan LengthOf(FadeLength fade, TimeSpan whole)
    {
        TimeSpan length = fade.Length ?? (DefaultLength < whole / 4 ? DefaultLength : whole / 4);
        return length < whole ? length : whole;
    }

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.##} s");
}
