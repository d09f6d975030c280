using System.Text.RegularExpressions;

namespace NemoVideo;

/// <summary>
/// Patterns of phrases. They are matched by backtracking, which starts a hundred times faster than an automaton does, and stays
/// fast because they only ever see a clause of bounded length, and every loop over words that can be split in several ways
/// is atomic.
/// </summary>
internal static class PhrasePattern
{
    /// <summary>A pattern that matches from the first to the last character.</summary>
    /// <param name="pattern">The pattern.</param>
    internal static Regex Whole(string pattern) => Anywhere($"^(?:{pattern})$");

    /// <summary>A pattern that matches anywhere.</summary>
    /// <param name="pattern">The pattern.</param>
    internal static Regex Anywhere(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
