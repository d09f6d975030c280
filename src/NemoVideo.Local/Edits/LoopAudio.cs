using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Repeats the new sound until it fills the part of the video that it was put on, or all of it: <c>loop-audio</c>.</summary>
internal sealed record LoopAudio() : IEditStep
{
    /// <summary>The crossfade between two turns.</summary>
    private static readonly TimeSpan Crossfade = TimeSpan.FromMilliseconds(500);

    /// <summary>The sound that is repeated; where it is none of a kind, the music, or else the sound that was brought in last.</summary>
    internal SoundTarget Sound { get; init; } = SoundTarget.All;

    public string Say() => $"repeat {Wording.Sound(Sound)} where it is too short";

    public JsonObject ToPlan() => new() { ["op"] = "loop-audio" };

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media)
    {
        DraftTrack track = draft.SoundsOf(Sound == SoundTarget.All ? SoundTarget.Music : Sound).LastOrDefault()
            ?? draft.Sounds.LastOrDefault(track => track.Role is not SoundRole.Original)
            ?? throw new NemoException(NemoErrorCode.AudioSourceMissing, "There is no new sound on the timeline to repeat; add one first.");
        DraftSegment last = track.Segments.Last();
        string name = media.First(file => file.Id == last.MediaId).FileName;
        TimeSpan? part = track.PartEnd is { } partEnd && partEnd < draft.Duration ? partEnd : null;
        TimeSpan end = part ?? draft.Duration;
        if (track.End >= end - SoundFit.LargestUnspokenDifference)
            return new EditReport($"'{name}' fills the {(part is null ? "video" : "part that it is for")} already.");

        last.Loop(Crossfade);
        last.Duration = end - last.Start;
        return new EditReport($"'{name}' is repeated until the {(part is null ? "video" : "part that it is for")} ends.");
    }
}
