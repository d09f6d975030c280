namespace NemoVideo.Tests;

/// <summary>A render that the service took on.</summary>
/// <param name="Id">The client's id for it.</param>
/// <param name="SubmittedAt">The clock's timestamp when it was taken on.</param>
internal sealed record Render(string Id, long SubmittedAt)
{
    /// <summary>How many looks there were at it.</summary>
    internal int Polls { get; set; }

    internal bool IsCancelled { get; set; }

    /// <summary>Which of its addresses is still good.</summary>
    internal int Address { get; set; } = 1;

    /// <summary>Which content it has; another one has another entity tag.</summary>
    internal int Version { get; set; } = 1;
}
