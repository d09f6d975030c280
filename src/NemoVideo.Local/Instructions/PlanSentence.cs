using System.Globalization;

namespace NemoVideo.Local;

/// <summary>Says steps back in one sentence: "I will mute the original sound, add 'bgm.mp3' at 30 % and fade the sound out over 3 s."</summary>
internal static class PlanSentence
{
    /// <summary>The steps in one sentence.</summary>
    internal static string Of(IReadOnlyList<IEditStep> steps)
    {
        string[] parts = steps.Select(Say).ToArray();
        return $"I will {(parts.Length > 1 ? $"{string.Join(", ", parts[..^1])} and {parts[^1]}" : parts[0])}.";
    }

    private static string Say(IEditStep step) => step switch
    {
        ReplaceAudio { Mix: true } replace => $"mix {NewSound(replace.Source)} with the original sound{Within(replace.Range)}",
        ReplaceAudio replace => $"replace the sound{Within(replace.Range)} with {NewSound(replace.Source)}",
        MuteOriginal mute => $"mute the original sound{Within(mute.Range)}",
        RemoveAudio => "remove all sound",
        AddMusic music => $"add {Named(music.Source, "music")}{(music.Volume is { } volume ? $" at {Percent(volume)}" : "")}{Within(music.Range)}",
        AddVoiceover voice => $"add {Named(voice.Source, "the voice-over")}{Within(voice.Range)}",
        SetVolume volume => $"{Level(volume.Change, Sound(volume.Target))}{Within(volume.Range)}",
        Duck duck => $"lower {(duck.Target is { } target ? Sound(target) : "everything else")} while somebody speaks",
        Normalize normalize => $"bring the loudness to {(normalize.Loudness is { } loudness ? $"{Number(loudness)} LUFS" : "an even level")}",
        Denoise => "take the noise out of the sound",
        Sync { Offset: { } offset } => $"move the sound {Number(Math.Abs(offset.TotalMilliseconds))} ms {(offset < TimeSpan.Zero ? "earlier" : "later")}",
        Sync => "align the sound with the picture",
        LoopAudio => "repeat the sound until it fills the video",
        Trim trim => $"keep only the part {Part(trim.Range)}",
        Cut cut => $"take out the part {Part(cut.Range)}",
        RemoveSilence => "take out the pauses",
        Speed { Change.Factor: { } factor } speed => $"play the video {Number(factor)} times as fast{Within(speed.Range)}",
        Speed speed => $"play the video {(speed.Change.Up == true ? "faster" : "slower")}{Within(speed.Range)}",
        Fade fade => $"fade {Faded(fade.Target)} {Ends(fade)}",
        Title title => $"show '{title.Text}'{(title.Position is null ? "" : $" at the {title.Position}")}{Appearance(title)}",
        AddSubtitles subtitles => subtitles.FileName is { } file ? $"put the subtitles of '{file}' on the video" : "put the subtitles on the video",
        ChangeAspect aspect => $"bring the picture to {aspect.Ratio}",
        Resize resize => $"scale the picture to {resize.Height}p",
        Rotate rotate => $"turn the picture {Math.Abs(rotate.Degrees)}° {(rotate.Degrees < 0 ? "counterclockwise" : "clockwise")}",
        Concatenate { FileNames.Count: > 0 } join => $"join {string.Join(", ", join.FileNames.Select(name => $"'{name}'"))} with the video",
        Concatenate => "join the videos",
        Route route => $"leave {Errand(route.To)} to {route.Cmdlet}",
        _ => (string)step.ToPlan()["op"]!,
    };

    private static string NewSound(SoundSource source) => Named(source, "the new sound");

    private static string Named(SoundSource source, string otherwise) => source switch
    {
        { FileName: { } file } => $"'{file}'",
        { Kind: "music" or "voiceover" or "recording" } => $"the {source.Kind}",
        { Kind: { } kind } => $"music ({kind})",
        _ => otherwise,
    };

    private static string Sound(SoundTarget target) => target switch
    {
        SoundTarget.Original => "the original sound",
        SoundTarget.Music => "the music",
        SoundTarget.Voiceover => "the voice-over",
        _ => "the sound",
    };

    private static string Level(LevelChange change, string sound) => change switch
    {
        { Decibels: { } decibels } => $"change the volume of {sound} by {Signed(decibels)} dB",
        { Factor: 0 } => $"silence {sound}",
        { Factor: { } factor } => $"set {sound} to {Percent(factor)}",
        _ => $"make {sound} {(change.Up == true ? "louder" : "softer")}",
    };

    private static string Faded(FadeTarget target) => target switch
    {
        FadeTarget.Audio => "the sound",
        FadeTarget.Video => "the picture",
        _ => "sound and picture",
    };

    private static string Ends(Fade fade) => (fade.In, fade.Out) switch
    {
        ({ } fadeIn, { } fadeOut) => $"in{Over(fadeIn)} and out{Over(fadeOut)}",
        ({ } fadeIn, null) => $"in{Over(fadeIn)}",
        (null, { } fadeOut) => $"out{Over(fadeOut)}",
        _ => "not at all",
    };

    private static string Over(FadeLength fade) => fade.Length is { } length ? $" over {Time(length)}" : "";

    private static string Appearance(Title title) => (title.Start, title.Length) switch
    {
        ({ } start, var length) when start < TimeSpan.Zero => $" for the last {Time(-start)}{(length is null || length == -start ? "" : $", for {Time(length.Value)}")}",
        ({ } start, { } length) => $" at {Time(start)} for {Time(length)}",
        ({ } start, null) => $" at {Time(start)}",
        (null, { } length) => $" for {Time(length)}",
        _ => "",
    };

    private static string Within(TimeRange range) => range == TimeRange.Whole ? "" : $" {Part(range)}";

    private static string Part(TimeRange range) => range switch
    {
        { Start: { } start, End: null } when start < TimeSpan.Zero => $"of the last {Time(-start)}",
        { Start: { } start, End: { } end } when start == TimeSpan.Zero => $"of the first {Time(end)}",
        { Start: { } start, End: { } end } => $"from {Time(start)} to {Time(end)}",
        { Start: { } start } => $"from {Time(start)} on",
        { End: { } end } when end < TimeSpan.Zero => $"before the last {Time(-end)}",
        { End: { } end } => $"up to {Time(end)}",
        _ => "as a whole",
    };

    private static string Errand(RouteTarget target) => target switch
    {
        RouteTarget.Export => "the export",
        RouteTarget.Credits => "the question about credits",
        RouteTarget.State => "the question about the timeline",
        _ => "the upload",
    };

    private static string Time(TimeSpan time) => $"{Number(time.TotalSeconds)} s";

    private static string Percent(double factor) => $"{Number(factor * 100)} %";

    private static string Signed(double decibels) => decibels.ToString("+0.###;-0.###;0", CultureInfo.InvariantCulture);

    private static string Number(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
