using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Puts a text over the picture: <c>title</c>.</summary>
/// <param name="Text">The text.</param>
/// <param name="Start">When it appears; negative from the end; null for the engine's own choice.</param>
/// <param name="Length">How long it stays; null for the engine's own choice.</param>
/// <param name="Position">Where it stands, such as <c>top</c>, <c>center</c> or <c>bottom-right</c>; null for the engine's own choice.</param>
internal sealed record Title(string Text, TimeSpan? Start, TimeSpan? Length, string? Position) : IEditStep
{
    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "title" };
        plan["text"] = Text;
        if (Start is { } start)
            plan["start_s"] = start.TotalSeconds;
        if (Length is { } length)
            plan["duration_s"] = length.TotalSeconds;
        if (Position is not null)
            plan["position"] = Position;
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media) =>
        throw new NemoException(NemoErrorCode.NotSupported, "The local engine cannot put a title on the video yet.");
}
