namespace NemoVideo.Server.Serving;

/// <summary>What the clients of a server may use up, and for how long it keeps their things.</summary>
internal sealed record ServeLimits
{
    /// <summary>The largest file that is taken, in bytes. The default is what the service is said to take.</summary>
    internal long UploadBytes { get; init; } = 500_000_000;

    /// <summary>How many sessions are kept at most.</summary>
    internal int Sessions { get; init; } = 10_000;

    /// <summary>How many bytes uploads and results may take together.</summary>
    internal long DiskBytes { get; init; } = 50_000_000_000;

    /// <summary>How long a session or a result that nobody asks for is kept.</summary>
    internal TimeSpan Keep { get; init; } = TimeSpan.FromDays(7);
}
