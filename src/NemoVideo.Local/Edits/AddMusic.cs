using System.Globalization;
using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Puts music under the video: <c>add-music</c>.</summary>
/// <param name="Source">The music.</param>
/// <param name="Volume">Its volume as a factor; null for the engine's own choice.</param>
/// <param name="Range">The part of the video that it is limited to.</param>
internal sealed record AddMusic(SoundSource Source, double? Volume, TimeRange Range) : IEditStep
{
    /// <summary>How loud music is under other sound unless told otherwise: 10 dB softer than it is.</summary>
    private const double VolumeUnderSound = 0.3;

    /// <summary>What is done where the music is not as long as the picture; cut music fades out by itself.</summary>
    internal SoundFit Fit { get; init; }

    public string Say() => $"add {Wording.Named(Source, "music")}{(Volume is { } volume ? $" at {Wording.Percent(volume)}" : "")}{Wording.Within(Range)}{Wording.Settings(Fit.Say())}";

    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "add-music" };
        Source.AddTo(plan);
        if (Volume is { } volume)
            plan["volume"] = volume;
        Range.AddTo(plan);
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media)
    {
        LocalMedia source = SentSounds.Find(media, Source with { Kind = Source.Kind ?? "music" }, "to add as music");
        (TimeSpan start, TimeSpan end) = Range.Within(draft.Duration);
        double volume = Volume ?? (draft.Sounds.Any(track => track.IsAudible) ? VolumeUnderSound : 1);

        DraftTrack track = draft.AddSound(source, source.Probe.MainSound!, "Music", SoundRole.Music, null, start, source.Duration);
        SoundFit fit = Fit.Policy == LengthPolicy.Default && source.Duration > end - start ? new SoundFit(LengthPolicy.FadeOut) : Fit;
        string? warning = fit.Apply(track, source, Range, draft.Duration);
        track.ChangeVolume(TimeSpan.Zero, draft.Duration, _ => volume);

        string done = $"Added '{source.FileName}' as music{Range.InWords}, at {(volume * 100).ToString("0.#", CultureInfo.InvariantCulture)} % of its volume.";
        return warning is null ? new EditReport(done) : new EditReport(done, warning);
    }
}
