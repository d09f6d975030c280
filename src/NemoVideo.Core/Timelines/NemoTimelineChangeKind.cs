namespace NemoVideo;

/// <summary>How a part of a timeline differs between two drafts.</summary>
public enum NemoTimelineChangeKind
{
    /// <summary>It is only in the later draft.</summary>
    Added,

    /// <summary>It is only in the earlier draft.</summary>
    Removed,

    /// <summary>Another piece of media stands in its place.</summary>
    Replaced,

    /// <summary>A property of it has another value.</summary>
    Changed,
}
