using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>Something that is no edit and that another command does: <c>route</c>.</summary>
/// <param name="To">Where it belongs.</param>
internal sealed record Route(RouteTarget To) : IEditStep
{
    /// <summary>The cmdlet that does it.</summary>
    internal string Cmdlet => To switch
    {
        RouteTarget.Export => "Export-NemoVideo",
        RouteTarget.Credits => "Get-NemoCredit",
        RouteTarget.State => "Get-NemoTimeline",
        _ => "Send-NemoMedia",
    };

    public string Say()
    {
        string errand = To switch
        {
            RouteTarget.Export => "the export",
            RouteTarget.Credits => "the question about credits",
            RouteTarget.State => "the question about the timeline",
            _ => "the upload",
        };
        return $"leave {errand} to {Cmdlet}";
    }

    public JsonObject ToPlan() => new() { ["op"] = "route", ["to"] = To.ToString().ToLowerInvariant() };

    public EditReport Apply(LocalDraft draft, IReadOnlyList<LocalMedia> media) =>
        throw new NemoException(NemoErrorCode.NotSupported, $"This is not an edit: {Cmdlet} does it.");
}
