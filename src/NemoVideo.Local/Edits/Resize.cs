using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Brings the picture to another resolution: <c>resize</c>.</summary>
/// <param name="Height">The number of lines of the shorter side, such as 1080.</param>
internal sealed record Resize(int Height) : IEditStep
{
    public string Say() => $"scale the picture to {Height}p";

    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "resize" };
        plan["height"] = Height;
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media)
    {
        if (Height is < DraftReader.FewestLines or > DraftReader.MostLines)
            throw new NemoException(NemoErrorCode.NotSupported, $"A picture cannot have {Height} lines; from {DraftReader.FewestLines} to {DraftReader.MostLines} it can.");
        draft.Picture.Note("height", Height);
        return new EditReport($"The picture is brought to {Height}p.");
    }
}
