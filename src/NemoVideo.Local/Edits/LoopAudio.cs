using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Repeats the new sound until it fills the video: <c>loop-audio</c>.</summary>
internal sealed record LoopAudio() : IEditStep
{
    public string Say() => "repeat the sound until it fills the video";

    public JsonObject ToPlan() => new() { ["op"] = "loop-audio" };

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media)
    {
        DraftTrack track = draft.Sounds.LastOrDefault(track => track.Role is SoundRole.Music)
            ?? draft.Sounds.LastOrDefault(track => track.Role is not SoundRole.Original)
            ?? throw new NemoException(NemoErrorCode.AudioSourceMissing, "There is no new sound on the timeline to repeat; add one first.");
        DraftSegment last = track.Segments.Last();
        string name = media.First(file => file.Id == last.MediaId).FileName;
        if (track.End >= draft.Duration - SoundFit.LargestUnspokenDifference)
            return new EditReport($"'{name}' fills the video already.");

        last.Loop(SoundFit.Crossfade);
        last.Duration = draft.Duration - last.Start;
        return new EditReport($"'{name}' is repeated until the video ends.");
    }
}
