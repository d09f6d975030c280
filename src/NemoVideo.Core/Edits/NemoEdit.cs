namespace NemoVideo;

/// <summary>What an instruction did.</summary>
public sealed class NemoEdit
{
    /// <summary>What was asked for.</summary>
    public required string Instruction { get; init; }

    /// <summary>What became of it.</summary>
    public required NemoEditOutcome Outcome { get; init; }

    /// <summary>What the agent said, freed of instructions for a graphical interface; empty when it answered with silence.</summary>
    public required string Reply { get; init; }

    /// <summary>What the agent wanted to be clicked, as what commands do instead.</summary>
    public IReadOnlyList<NemoOffer> Offers { get; init; } = [];

    /// <summary>What the user should know although the edit was done.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>What changed on the timeline.</summary>
    public required IReadOnlyList<NemoTimelineChange> Changes { get; init; }

    /// <summary>The steps in which the agent worked, such as making a raw video and then editing it; none where it does not tell.</summary>
    public IReadOnlyList<NemoEditStage> Stages { get; init; } = [];

    /// <summary>The timeline after the edit.</summary>
    public required NemoTimeline Timeline { get; init; }

    /// <summary>The credits that the edit cost; null where nothing is counted, and where other edits of the account ran meanwhile over this connection.</summary>
    public decimal? CreditsSpent { get; init; }

    /// <summary>The balance after the edit; null where nothing is counted.</summary>
    public NemoCredit? Balance { get; init; }

    /// <summary>How long the edit took.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>The video that was edited; null when the session has none.</summary>
    public NemoMedia? Source { get; init; }

    /// <summary>The session that was edited.</summary>
    public required string SessionId { get; init; }

    /// <summary>The connection of the session.</summary>
    public required NemoConnection Connection { get; init; }
}
