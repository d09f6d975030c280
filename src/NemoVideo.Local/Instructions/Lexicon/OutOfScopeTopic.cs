namespace NemoVideo.Local;

/// <summary>Something that people ask for and the engine does not do.</summary>
/// <param name="Why">What it is called in a plan.</param>
/// <param name="Nearest">What the engine can do that comes nearest, to follow "it can".</param>
/// <param name="English">The words that tell it, separated by commas.</param>
/// <param name="Chinese">The words that tell it in Chinese, separated by spaces.</param>
internal sealed record OutOfScopeTopic(string Why, string Nearest, string English, string Chinese);
