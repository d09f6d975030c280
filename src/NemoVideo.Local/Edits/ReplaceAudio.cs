using System.Globalization;
using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Takes all sound off the video and puts another in its place: <c>replace-audio</c>.</summary>
/// <param name="Source">The new sound; where no file is named, the one sent last, of the named kind if one is called so.</param>
/// <param name="Mix">Whether the old sound stays beneath the new one.</param>
/// <param name="Range">The part of the video that it is limited to.</param>
internal sealed record ReplaceAudio(SoundSource Source, bool Mix, TimeRange Range) : IEditStep
{
    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "replace-audio" };
        Source.AddTo(plan);
        if (Mix)
            plan["mode"] = "mix";
        Range.AddTo(plan);
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media)
    {
        if (Mix || Range != TimeRange.Whole)
            throw new NemoException(NemoErrorCode.NotSupported, "The local engine cannot mix sounds, or replace a part of one, yet.");

        LocalMedia source = Find(media);
        ProbedStream sound = source.Probe.MainSound!;
        string? language = sound.Language ?? media.First(file => file.Id == draft.VideoId).Probe.MainSound?.Language;
        int removed = draft.Sounds.Count();
        TimeSpan length = source.Duration < draft.Duration ? source.Duration : draft.Duration;

        draft.RemoveSounds();
        draft.AddSound(source, sound, language is null ? "New audio" : $"New audio ({language})", LocalDraft.ReplacementRole, language, length);

        string done = removed switch
        {
            0 => $"Added '{source.FileName}' to the video, which had no sound.",
            1 => $"Replaced the audio with '{source.FileName}'.",
            _ => $"Replaced all {removed} audio tracks with '{source.FileName}'.",
        };
        TimeSpan difference = source.Duration - draft.Duration;
        return Math.Abs(difference.TotalSeconds) < LargestUnspokenDifference.TotalSeconds
            ? new EditReport(done)
            : new EditReport(done, difference > TimeSpan.Zero
                ? $"'{source.FileName}' is longer than the picture; its last {Seconds(difference)} s are not used."
                : $"'{source.FileName}' is shorter than the picture; the last {Seconds(-difference)} s are silent.");
    }

    /// <summary>Less than this nobody hears; coded sound is seldom as long as the picture to the sample.</summary>
    private static readonly TimeSpan LargestUnspokenDifference = TimeSpan.FromMilliseconds(100);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);

    private LocalMedia Find(IReadOnlyList<LocalMedia> media)
    {
        LocalMedia[] sounds = media.Where(file => file.Kind == NemoMediaKind.Audio).ToArray();
        if (Source.FileName is null)
            return sounds.LastOrDefault(file => Words.KindOf(file.FileName.ToLowerInvariant()) is { } kind && kind == Source.Kind) ?? sounds.LastOrDefault() ?? throw new NemoException(NemoErrorCode.AudioSourceMissing, "There is no new sound in the session to replace the audio with.");

        string name = Source.FileName.Split('/', '\\')[^1];
        return sounds.LastOrDefault(file => string.Equals(file.FileName, name, StringComparison.OrdinalIgnoreCase))
            ?? throw new NemoException(
                NemoErrorCode.AudioSourceMissing,
                $"'{name}' was not sent to the session as a sound; {(sounds.Length == 0 ? "none was" : $"sent were: {string.Join(", ", sounds.Select(file => $"'{file.FileName}'"))}")}.");
    }
}
