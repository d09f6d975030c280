namespace NemoVideo;

/// <summary>A finished file: what went in, what changed, where it is, and the proof.</summary>
public sealed class NemoExport
{
    /// <summary>The new file's name.</summary>
    public string Name => Path.GetFileName(FullName);

    /// <summary>The new file's full path.</summary>
    public required string FullName { get; init; }

    /// <summary>The new file's full path once more, by the name that Get-Item, Copy-Item and their like bind.</summary>
    public string PSPath => FullName;

    /// <summary>The new file's size, in bytes.</summary>
    public required long Length { get; init; }

    /// <summary>The video that went in; null when the session has none.</summary>
    public NemoMedia? Source { get; init; }

    /// <summary>What the edits that came down the pipeline changed on the timeline.</summary>
    public IReadOnlyList<NemoTimelineChange> Changes { get; init; } = [];

    /// <summary>What the edit that came down the pipeline cost, in credits; null where nothing is counted.</summary>
    public decimal? CreditsSpent { get; init; }

    /// <summary>How the picture was made, such as "copied bit for bit" or "encoded anew, as titles are drawn on it"; null where the backend does not say.</summary>
    public string? Picture { get; init; }

    /// <summary>The proof; null when the video that went in is not on this machine, or there is no ffmpeg to measure with.</summary>
    public NemoProof? Proof { get; init; }

    /// <summary>What the user should know of the result: that peaks had to be limited, for one.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>How long render and proof took.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>The render that made the file.</summary>
    public required string RenderId { get; init; }

    /// <summary>The session that was exported.</summary>
    public required string SessionId { get; init; }

    /// <summary>The connection of the session.</summary>
    public required NemoConnection Connection { get; init; }

    /// <summary>The new file's full path.</summary>
    /// <returns>The path.</returns>
    public override string ToString() => FullName;
}
