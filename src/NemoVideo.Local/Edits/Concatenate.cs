using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Joins videos one after another: <c>concat</c>.</summary>
/// <param name="FileNames">The files that were named, in playing order; none for all, in the order sent.</param>
internal sealed record Concatenate(IReadOnlyList<string> FileNames) : IEditStep
{
    public JsonObject ToPlan()
    {
        var plan = new JsonObject { ["op"] = "concat" };
        if (FileNames.Count > 0)
            plan["sources"] = new JsonArray(FileNames.Select(name => (JsonNode)name).ToArray());
        return plan;
    }

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media) =>
        throw new NemoException(NemoErrorCode.NotSupported, "The local engine cannot join videos yet.");
}
