namespace NemoVideo.Tests;

/// <summary>The hosts that the scripted cloud consists of, each a port of its own.</summary>
public enum HostRole
{
    /// <summary>The service, which tokens belong to.</summary>
    Api,

    /// <summary>The storage host, which results are fetched from without a token.</summary>
    Storage,

    /// <summary>A host that only a redirection leads to.</summary>
    Elsewhere,
}
