namespace NemoVideo;

/// <summary>The states of a render.</summary>
public enum NemoRenderState
{
    /// <summary>Waiting to begin.</summary>
    Pending,

    /// <summary>At work.</summary>
    Processing,

    /// <summary>Done, with a result to download.</summary>
    Completed,

    /// <summary>Ended without a result.</summary>
    Failed,

    /// <summary>Stopped on request.</summary>
    Cancelled,
}
