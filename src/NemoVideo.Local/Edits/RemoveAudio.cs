using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Takes all sound off the video: <c>remove-audio</c>.</summary>
internal sealed record RemoveAudio() : IEditStep
{
    public string Say() => "remove all sound";

    public JsonObject ToPlan() => new() { ["op"] = "remove-audio" };

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media)
    {
        int removed = draft.Sounds.Count();
        draft.Remove(draft.Sounds);
        return new EditReport(removed switch { 0 => "The video had no sound to remove.", 1 => "Removed the audio.", _ => $"Removed all {removed} audio tracks." });
    }
}
