namespace NemoVideo.Local;

/// <summary>A stretch of tokens between two places where a request may end.</summary>
/// <param name="Start">The first token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="IsContinued">Whether it only follows a verb's beginning, with no comma or conjunction before it.</param>
internal readonly record struct Segment(int Start, int End, bool IsContinued);
