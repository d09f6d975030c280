using System.Globalization;
using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Brings sound and picture together: <c>sync</c>.</summary>
/// <param name="Offset">How much later the sound has to come; negative for earlier; null to find it out.</param>
internal sealed record Sync(TimeSpan? Offset) : IEditStep
{
    /// <summary>What was found out, where no offset was given.</summary>
    internal NemoSync? Measured { get; init; }

    public string Say() => Offset is { } offset
        ? $"move the sound {Wording.Number(Math.Abs(offset.TotalMilliseconds))} ms {(offset < TimeSpan.Zero ? "earlier" : "later")}"
        : "align the sound with the picture";

    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "sync" };
        if (Offset is { } offset)
            plan["offset_ms"] = offset.TotalMilliseconds;
        return plan;
    }

    public async ValueTask<IEditStep> PrepareAsync(LocalDraft draft, IReadOnlyList<LocalMedia> media, EditTools tools, CancellationToken cancellationToken)
    {
        if (Offset is not null || Measured is not null)
            return this;

        if (draft.Picture.Segments.ToArray() is not [{ Speed: 1, Offset.Ticks: 0 }])
            throw new NemoException(NemoErrorCode.NotSupported, "Sound and picture can be brought together only before the video is cut, joined or played at another speed.");

        LocalMedia recording = FileOf(RecordingOn(draft), media);
        LocalMedia video = media.First(file => file.Id == draft.VideoId);
        NemoSync measured = await tools.Sync(recording.FullPath, video.FullPath, cancellationToken).ConfigureAwait(false);
        return measured.Confident
            ? this with { Measured = measured }
            : throw new NemoException(NemoErrorCode.SyncNotConfident, $"'{recording.FileName}' and '{video.FileName}' could not be brought together: {measured.Doubt}");
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media)
    {
        if (Measured is { } measured)
        {
            DraftTrack recording = RecordingOn(draft);
            LayUnder(draft, recording, FileOf(recording, media), measured);
            return new EditReport(string.Create(
                CultureInfo.InvariantCulture,
                $"The new audio begins {Math.Abs(measured.OffsetMilliseconds):0.0} ms {(measured.OffsetMilliseconds < 0 ? "before" : "after")} the picture, and a drift of {measured.DriftPpm:0.0} ppm is taken out."));
        }

        DraftTrack[] added = draft.Sounds.Where(IsRecording).ToArray();
        DraftTrack[] moved = added.Length > 0 ? added : draft.SoundsOf(SoundTarget.Original).ToArray();
        if (moved.Length == 0)
            throw new NemoException(NemoErrorCode.NotSupported, "There is no sound to move.");
        foreach (DraftTrack track in moved)
        {
            track.Move(Offset!.Value, draft.Duration, FileOf(track, media).Duration);
            track.Forget("synced");
        }

        return new EditReport(string.Create(
            CultureInfo.InvariantCulture,
            $"The {moved[0].Role.InWords()} comes {Math.Abs(Offset!.Value.TotalMilliseconds):0.#} ms {(Offset < TimeSpan.Zero ? "earlier" : "later")}."));
    }

    /// <summary>A recording of the scene; a voice-over or music was never in it.</summary>
    private static bool IsRecording(DraftTrack track) => track.Role is SoundRole.Replacement or SoundRole.Overlay;

    private static DraftTrack RecordingOn(LocalDraft draft) =>
        draft.Sounds.LastOrDefault(IsRecording)
        ?? throw new NemoException(NemoErrorCode.AudioSourceMissing, "There is no new recording on the timeline to bring together with the picture; replace the audio with one first.");

    private static LocalMedia FileOf(DraftTrack track, IReadOnlyList<LocalMedia> media) => media.First(file => file.Id == track.Segments.First().MediaId);

    /// <summary>Puts the whole of a recording where it belongs, stretched by its drift; what was before the picture, and what is after it, is left out.</summary>
    private static void LayUnder(LocalDraft draft, DraftTrack track, LocalMedia file, NemoSync measured)
    {
        double stretch = 1 + (measured.DriftPpm / 1e6);
        TimeSpan offset = TimeSpan.FromMilliseconds(measured.OffsetMilliseconds);
        DraftSegment first = track.Segments.First();
        track.Remove(segment => segment.Json != first.Json);
        track.Note("synced", true);
        first.Offset = offset < TimeSpan.Zero ? -offset / stretch : TimeSpan.Zero;
        first.Start = offset < TimeSpan.Zero ? TimeSpan.Zero : offset;
        first.Speed = 1 / stretch;
        TimeSpan rest = (file.Duration - first.Offset) * stretch;
        TimeSpan space = draft.Duration - first.Start;
        first.Duration = rest < space ? rest : space;
        if (first.Duration <= TimeSpan.Zero)
            throw new NemoException(NemoErrorCode.NotSupported, $"'{file.FileName}' has nothing in common with the time of the picture.");
    }
}
