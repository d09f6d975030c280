namespace NemoVideo.Cloud;

/// <summary>One event of the agent's stream, of whatever form, freed of everything that is of no use to us.</summary>
internal sealed class WireEvent
{
    /// <summary>A sign of life without content, or something to be passed over.</summary>
    internal static readonly WireEvent Nothing = new();

    internal string Author { get; init; } = "";

    internal string Turn { get; init; } = "";

    /// <summary>Whether the event holds a chunk of what a later one repeats as a whole.</summary>
    internal bool IsPartial { get; init; }

    internal IReadOnlyList<WirePart> Parts { get; init; } = [];

    /// <summary>What went wrong; null where nothing did.</summary>
    internal AgentError? Error { get; init; }

    /// <summary>What the user should know although the edit was done; an addition of our own server.</summary>
    internal string? Warning { get; init; }
}
