using System.Management.Automation;

namespace NemoVideo.PowerShell;

/// <summary>Tells what differs between two timelines. Needs no connection.</summary>
[Cmdlet(VerbsData.Compare, "NemoTimeline", HelpUri = "https://github.com/nemovideo/nemovideo-powershell/blob/main/docs/en-US/Compare-NemoTimeline.md")]
[OutputType(typeof(NemoTimelineChange))]
public sealed class CompareNemoTimelineCommand : NemoCommand
{
    /// <summary>The earlier timeline, or the JSON of its draft.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [DraftJson]
    [ValidateNotNull]
    public NemoTimeline? ReferenceObject { get; set; }

    /// <summary>The later timeline, or the JSON of its draft.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true)]
    [DraftJson]
    [ValidateNotNull]
    public NemoTimeline? DifferenceObject { get; set; }

    internal override async Task ProcessAsync(IPipeline pipeline)
    {
        foreach (NemoTimelineChange change in TimelineComparer.Compare(ReferenceObject!, DifferenceObject!))
            await pipeline.WriteObjectAsync(change).ConfigureAwait(false);
    }
}
