using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Brings the picture to another shape: <c>aspect</c>.</summary>
/// <param name="Ratio">Width to height, such as <c>9:16</c>.</param>
internal sealed record ChangeAspect(string Ratio) : IEditStep
{
    /// <summary>Whether bars are added, rather than edges cut off.</summary>
    internal bool IsPadded { get; init; }

    public string Say() => $"bring the picture to {Ratio}{(IsPadded ? " with bars" : "")}";

    public JsonObject ToPlan() => new() { ["op"] = "aspect", ["ratio"] = Ratio };

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media)
    {
        if (PictureRatio.Read(Ratio) is null)
            throw new NemoException(NemoErrorCode.NotSupported, $"'{Ratio}' is no shape of a picture; 9:16, 1:1 and 16:9 are some.");
        draft.Picture.Note("ratio", Ratio);
        draft.Picture.Note("fit", IsPadded ? "pad" : "crop");
        return new EditReport(IsPadded ? $"The picture is brought to {Ratio}, with bars where it does not reach." : $"The picture is brought to {Ratio}; what is outside of that in the middle is cut off.");
    }
}
