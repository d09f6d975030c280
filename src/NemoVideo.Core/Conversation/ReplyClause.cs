using System.Text;
using System.Text.RegularExpressions;

namespace NemoVideo;

/// <summary>A part of a sentence that can be kept or left out by itself, with what ties it to the part before.</summary>
internal sealed class ReplyClause
{
    /// <summary>No instruction to click is longer; a longer clause is content without being looked at.</summary>
    private const int LongestInstruction = 200;

    /// <summary>Signs that only make text bold, italic or small.</summary>
    private const string Markup = "*_#~";

    /// <summary>Cuts a clause out of a sentence.</summary>
    /// <param name="folded">The sentence, folded.</param>
    /// <param name="start">Where the clause begins, with its tie.</param>
    /// <param name="body">Where its words begin.</param>
    /// <param name="end">Where it ends.</param>
    internal ReplyClause(string folded, int start, int body, int end)
    {
        (Start, Body, End) = (start, body, end);
        Tie = folded[start..body].Trim(' ', '*', '_');
        Language = GuiLanguage.Of(folded.AsSpan(body, Math.Min(end - body, LongestInstruction)));
        Words = end - body > LongestInstruction ? "" : WordsOf(folded.AsSpan(body, end - body), keepSpaces: Language == EnglishGuiPhrases.Language);
        Match opening = Language.Opening.Match(Words + " ");
        Core = opening.Length > Words.Length ? "" : Words[opening.Length..];
        IsAddressed = opening.Groups["address"].Success;
    }

    internal int Start { get; }

    internal int Body { get; }

    internal int End { get; }

    /// <summary>What ties it to the clause before: a comma, "and", 或者; empty for the first.</summary>
    internal string Tie { get; }

    internal GuiLanguage Language { get; }

    /// <summary>The clause as phrases are matched against: without markup, pictographs and outer signs, with single spaces or none.</summary>
    internal string Words { get; }

    /// <summary>The words without what only opens an instruction.</summary>
    internal string Core { get; }

    /// <summary>Whether the opening addresses somebody in so many words.</summary>
    internal bool IsAddressed { get; }

    /// <summary>Whether the clause is left out.</summary>
    internal bool IsInstruction { get; set; }

    private static string WordsOf(ReadOnlySpan<char> folded, bool keepSpaces)
    {
        var words = new StringBuilder(folded.Length);
        foreach (char c in folded)
        {
            if (char.IsWhiteSpace(c) || char.IsSurrogate(c) || char.IsSymbol(c) && c is not ('>' or '→' or '&' or '+') || Markup.Contains(c, StringComparison.Ordinal))
            {
                if (keepSpaces && words.Length > 0 && words[^1] != ' ')
                    words.Append(' ');
            }
            else if (c != FoldedText.Quoted || words.Length == 0 || words[^1] != FoldedText.Quoted)
            {
                words.Append(c);
            }
        }

        return words.ToString().Trim(' ', '.', '!', '?', ',', ';', ':', '。', '，', '、', '：', '-', '–', '—', '…', '(', ')', '[', ']');
    }
}
