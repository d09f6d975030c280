namespace NemoVideo;

/// <summary>The balance of an account, in credits.</summary>
/// <param name="Available">What can be spent now.</param>
/// <param name="Frozen">What is reserved for work that is under way.</param>
/// <param name="Total">Both together.</param>
public sealed record NemoCredit(decimal Available, decimal Frozen, decimal Total);
