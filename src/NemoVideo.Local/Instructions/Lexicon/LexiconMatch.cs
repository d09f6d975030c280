namespace NemoVideo.Local;

/// <summary>A phrase that was found in the tables.</summary>
/// <param name="Concept">What it means.</param>
/// <param name="Value">The number that belongs to it.</param>
/// <param name="Length">How many units long it is.</param>
internal readonly record struct LexiconMatch(Concept Concept, double Value, int Length);
