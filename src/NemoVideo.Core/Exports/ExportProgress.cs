namespace NemoVideo;

/// <summary>How far an export is.</summary>
/// <param name="Stage">What is being done, for people.</param>
/// <param name="PercentComplete">How much of it is done, 0 to 100; null when that is not known.</param>
/// <param name="TimeLeft">How long it still takes, by its speed so far; null when that is not known.</param>
public readonly record struct ExportProgress(string Stage, double? PercentComplete, TimeSpan? TimeLeft = null);
