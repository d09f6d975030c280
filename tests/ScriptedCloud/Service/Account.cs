namespace NemoVideo.Tests;

/// <summary>An account of the service.</summary>
/// <param name="UserId">Its id, as a registration link names it.</param>
internal sealed record Account(string UserId)
{
    internal decimal Available { get; set; }

    internal decimal Frozen { get; set; }
}
