namespace NemoVideo;

/// <summary>Who answers a request.</summary>
public enum NemoRequestKind
{
    /// <summary>The agent: it is an edit, or anything else that no command does by itself.</summary>
    Edit,

    /// <summary>Export-NemoVideo.</summary>
    Export,

    /// <summary>Get-NemoCredit.</summary>
    Credits,

    /// <summary>Get-NemoTimeline.</summary>
    Status,

    /// <summary>Send-NemoMedia.</summary>
    Upload,
}
