namespace NemoVideo;

/// <summary>What the agent wanted done in a graphical interface, told as what a command does instead.</summary>
public enum NemoOffer
{
    /// <summary>To click Export, Download and the like: Export-NemoVideo writes the video.</summary>
    Export,

    /// <summary>To open a panel, a tab or a menu: Get-NemoTimeline shows what the session holds.</summary>
    State,

    /// <summary>To drag, drop or adjust something: Invoke-NemoEdit does it when it is told in words.</summary>
    Edit,

    /// <summary>To preview in the timeline or a player: Get-NemoTimeline sums the tracks up.</summary>
    Preview,
}
