namespace NemoVideo.Cloud.Tests;

/// <summary>Where in a message of HTTP something goes wrong.</summary>
internal enum FaultPlace
{
    /// <summary>Before its first byte.</summary>
    Beginning,

    /// <summary>In the middle of its head.</summary>
    Head,

    /// <summary>In the middle of its body.</summary>
    Body,
}
