namespace NemoVideo;

/// <summary>The kinds of backend.</summary>
public enum NemoBackendKind
{
    /// <summary>The engine on this machine, over ffmpeg.</summary>
    Local,

    /// <summary>The Nemo cloud, or a server that speaks its protocol.</summary>
    Cloud,
}
