namespace NemoVideo.Local;

/// <summary>What a request that is no edit asks for.</summary>
internal enum RouteTarget
{
    /// <summary>The finished video.</summary>
    Export,

    /// <summary>The credits that are left.</summary>
    Credits,

    /// <summary>What is on the timeline.</summary>
    State,

    /// <summary>To take in a file.</summary>
    Upload,
}
