using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Repeats the new sound until it fills the part of the video that it was put on, or all of it: <c>loop-audio</c>.</summary>
internal sealed record LoopAudio() : IEditStep
{
    public string Say() => "repeat the sound where it is too short";

    public JsonObject ToPlan() => new() { ["op"] = "loop-audio" };

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media)
    {
        DraftTrack track = draft.Sounds.LastOrDefault(track => track.Role is SoundRole.Music)
            ?? draft.Sounds.LastOrDefault(track => track.Role is not SoundRole.Original)
            ?? throw new NemoException(NemoErrorCode.AudioSourceMissing, "There is no new sound on the timeline to repeat; add one first.");
        DraftSegment last = track.Segments.Last();
        string name = media.First(file => file.Id == last.MediaId).FileName;
        TimeSpan? part = track.PartEnd is { } partEnd && partEnd < draft.Duration ? partEnd : null;
        TimeSpan end = part ?? draft.Duration;
        if (track.End >= end - SoundFit.LargestUnspokenDifference)
            return new EditReport($"'{name}' fills the {(part is null ? "video" : "part that it is for")} already.");

        last.Loop(SoundFit.Crossfade);
        last.Duration = end - last.Start;
        return new EditReport($"'{name}' is repeated until the {(part is null ? "video" : "part that it is for")} ends.");
    }
}
