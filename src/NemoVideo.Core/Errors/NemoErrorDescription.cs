namespace NemoVideo;

/// <summary>What a failure means: its kind, and what the user can do about it.</summary>
/// <param name="Category">The kind of the failure.</param>
/// <param name="RecommendedAction">What to do next, as a sentence for people.</param>
public sealed record NemoErrorDescription(NemoErrorCategory Category, string RecommendedAction);
