using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Puts a voice-over on the video: <c>add-voiceover</c>.</summary>
/// <param name="Source">The voice-over.</param>
/// <param name="Range">The part of the video that it is limited to.</param>
internal sealed record AddVoiceover(SoundSource Source, TimeRange Range) : IEditStep
{
    /// <summary>What is done where the voice-over is not as long as the picture.</summary>
    internal SoundFit Fit { get; init; }

    public string Say() => $"add {Wording.Named(Source, "the voice-over")}{Wording.Within(Range)}{Wording.Settings(Fit.Say())}";

    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "add-voiceover" };
        Source.AddTo(plan);
        Range.AddTo(plan);
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media)
    {
        LocalMedia source = SentSounds.Find(media, Source with { Kind = Source.Kind ?? "voiceover" }, "to add as a voice-over");
        ProbedStream sound = source.Probe.MainSound!;
        (TimeSpan start, TimeSpan end) = Range.Within(draft.Duration);
        DraftTrack track = draft.AddSound(source, sound, "Voice-over", SoundRole.Voiceover, sound.Language, start, source.Duration);

        // A voice-over need not fill the video, so unless it was to fit, only what is lost of it is worth a word.
        string? warning = Fit.Apply(track, source, Range, draft.Duration);
        string done = $"Added '{source.FileName}' as a voice-over{Range.InWords}.";
        return warning is null || (Fit.Policy == LengthPolicy.Default && source.Duration < end - start) ? new EditReport(done) : new EditReport(done, warning);
    }
}
