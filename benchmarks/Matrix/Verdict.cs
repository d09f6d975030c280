namespace NemoVideo.Benchmarks;

/// <summary>What came of an edit.</summary>
/// <param name="Edit">The edit.</param>
/// <param name="Clip">The clip.</param>
/// <param name="Container">The container of the result.</param>
/// <param name="Refusal">Why it was refused, with what to do; null where it was not.</param>
/// <param name="Problems">What is wrong with the result; none where nothing is.</param>
/// <param name="SoundError">By how much the sound is off the picture at worst, in seconds; null where there is none.</param>
internal sealed record Verdict(string Edit, string Clip, string Container, string? Refusal, IReadOnlyList<string> Problems, double? SoundError);
