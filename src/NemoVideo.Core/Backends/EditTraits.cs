namespace NemoVideo;

/// <summary>What a caller must know of a backend's edits.</summary>
/// <param name="SettleDelays">The waits before each further look at a draft that has not changed although the agent was at work: a state may lag.</param>
/// <param name="RecoveryDelays">The waits before each look at the draft after the answer to an edit was cut off.</param>
public sealed record EditTraits(IReadOnlyList<TimeSpan> SettleDelays, IReadOnlyList<TimeSpan> RecoveryDelays)
{
    /// <summary>For a backend whose state never lags and whose answers never break off.</summary>
    public static EditTraits Immediate { get; } = new([], []);
}
