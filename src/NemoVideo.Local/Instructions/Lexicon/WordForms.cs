using System.Text.RegularExpressions;

namespace NemoVideo.Local;

/// <summary>The forms and misspellings of English words.</summary>
internal static partial class WordForms
{
    /// <summary>Shorter words are too like one another to be corrected.</summary>
    private const int ShortestCorrected = 5;

    /// <summary>From this length on a wrong letter is corrected too, not only a missing, doubled or displaced one.</summary>
    private const int ShortestWithWrongLetter = 7;

    /// <summary>Words that end like an adverb of manner and are none: they limit what is done, or name something.</summary>
    private static readonly HashSet<string> Limits = ["partially", "partly", "separately", "individually", "repeatedly", "periodically", "alternately", "randomly", "temporarily", "conditionally", "selectively", "monthly", "weekly", "hourly", "reply", "family", "apply", "supply", "multiply", "assembly", "italy", "july", "belly", "jelly", "bully", "rally", "fully"];

    /// <summary>What the forms of a word have in common: "trim", "trims", "trimmed" and "trimming" give the same.</summary>
    internal static string Stem(string word)
    {
        if (word.Length < 4 || !word.All(char.IsAsciiLetterLower))
            return word;
        // The sea's are no WAV files.
        if (word is "wave" or "waves")
            return "wave";
        string stem = word;
        if (stem.EndsWith("ies", StringComparison.Ordinal))
            stem = stem[..^3] + "y";
        else if (stem.EndsWith('s') && stem[^2] is not ('s' or 'u' or 'i'))
            stem = stem[..^1];

        if (stem.Length > 5 && stem.EndsWith("ing", StringComparison.Ordinal))
            stem = stem[..^3];
        else if (stem.Length > 4 && stem.EndsWith("ed", StringComparison.Ordinal))
            stem = stem[..^2];
        if (stem.Length > 3 && stem.EndsWith('e'))
            stem = stem[..^1];
        return stem.Length > 3 && stem[^1] == stem[^2] ? stem[..^1] : stem;
    }

    /// <summary>Whether an unknown word only says in what manner: "tastefully".</summary>
    internal static bool IsManner(string word) => word.Length > 5 && word.EndsWith("ly", StringComparison.Ordinal) && !Limits.Contains(word);

    /// <summary>"pleaseee" and "sooo" as they are written otherwise.</summary>
    internal static string WithoutDrawl(string word) => Drawl().Replace(word, "$1");

    [GeneratedRegex(@"(\p{L})\1{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Drawl();

    /// <summary>The one known word that a misspelled one is meant for; null where there is none, or more than one.</summary>
    internal static string? Correct(string word)
    {
        if (word.Length < ShortestCorrected - 1 || !word.All(char.IsAsciiLetterLower))
            return null;
        string[] candidates = Lexicon.WordsLike(word.Length).Where(known => known.Length >= ShortestCorrected - 1 && known[0] == word[0] && IsOneSlipAway(word, known)).ToArray();
        // A wrong letter in a short word is not corrected, but may be what the word is meant for as well: "lowder" is louder or lower.
        bool isOne = candidates.Select(Stem).Distinct().Count() == 1 && candidates.Any(known => known.Length != word.Length || word.Length >= ShortestWithWrongLetter || known.Order().SequenceEqual(word.Order()));
        return isOne ? candidates.MinBy(known => Math.Abs(known.Length - word.Length)) : null;
    }

    private static bool IsOneSlipAway(string word, string known)
    {
        int same = 0;
        while (same < word.Length && same < known.Length && word[same] == known[same])
            same++;
        string restOfWord = word[same..], restOfKnown = known[same..];
        if (word.Length != known.Length && Math.Min(word.Length, known.Length) < ShortestCorrected)
            return false;
        if (word.Length != known.Length)
            return word.Length > known.Length ? restOfWord[1..] == restOfKnown : restOfWord == restOfKnown[1..];
        if (restOfWord.Length >= 2 && restOfWord[0] == restOfKnown[1] && restOfWord[1] == restOfKnown[0])
            return restOfWord[2..] == restOfKnown[2..];
        return word.Length >= ShortestCorrected && restOfWord[1..] == restOfKnown[1..];
    }
}
