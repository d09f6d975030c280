using System.Text;
using System.Text.RegularExpressions;

namespace NemoVideo;

/// <summary>Frees one sentence of its instructions for a graphical interface, clause by clause.</summary>
internal static partial class ReplySentence
{
    private static readonly string[] WeakTies = ["and", "or", "then", "，", ",", "、", "或", "并"];

    /// <summary>Translates a sentence.</summary>
    /// <param name="original">The sentence with the spaces after it.</param>
    /// <param name="folded">The same, folded and with its quotations covered.</param>
    /// <param name="offers">Takes what the instructions wanted done.</param>
    /// <returns>What is left of it; the sentence itself when it instructs nobody, or gives an address, which no command could give.</returns>
    internal static string Translate(string original, string folded, List<NemoOffer> offers)
    {
        if (folded.Contains("://", StringComparison.Ordinal))
            return original;

        int textEnd = EndOfText(folded);
        List<ReplyClause> clauses = Cut(folded, textEnd);
        FindInstructions(clauses, offers);
        FindCompanions(clauses);
        if (!clauses.Exists(clause => clause.IsInstruction))
            return original;
        return clauses.TrueForAll(clause => clause.IsInstruction) ? "" : Join(original, clauses, textEnd);
    }

    private static List<ReplyClause> Cut(string folded, int textEnd)
    {
        List<ReplyClause> clauses = [];
        int start = 0, body = 0;
        foreach (Match tie in Ties().Matches(folded[..textEnd]))
        {
            if (tie.Index > body)
                clauses.Add(new ReplyClause(folded, start, body, tie.Index));
            else if (clauses.Count > 0)
                continue;
            (start, body) = (tie.Index, tie.Index + tie.Length);
        }

        clauses.Add(new ReplyClause(folded, start, body, textEnd));
        return clauses;
    }

    /// <summary>Marks the instructions. A clause without a subject of its own is no instruction where it goes on with what the agent says of itself or of a text.</summary>
    private static void FindInstructions(List<ReplyClause> clauses, List<NemoOffer> offers)
    {
        bool speaksOfItself = false, reports = false;
        foreach (ReplyClause clause in clauses)
        {
            GuiLanguage language = clause.Language;
            if (!IsTiedWeakly(clause) || language.HasSubject.IsMatch(clause.Words))
                speaksOfItself = language.SpeaksOfItself.IsMatch(clause.Words);
            bool isOthers = (speaksOfItself || reports) && !clause.IsAddressed;
            NemoOffer? offer = isOthers ? null : language.Find(clause);
            clause.IsInstruction = offer is not null;
            if (offer is { } wanted && !offers.Contains(wanted))
                offers.Add(wanted);
            reports |= offer is null && !clause.Words.Contains(FoldedText.Quoted, StringComparison.Ordinal) && language.Reports.IsMatch(clause.Words);
        }
    }

    /// <summary>Marks what only makes sense together with an instruction: "to save it", "when you are happy", "and it will be downloaded".</summary>
    private static void FindCompanions(List<ReplyClause> clauses)
    {
        for (int i = 1; i < clauses.Count; i++)
            clauses[i].IsInstruction |= clauses[i - 1].IsInstruction && (clauses[i].Core.Length == 0 || clauses[i].Language.After.IsMatch(clauses[i].Core));
        for (int i = clauses.Count - 2; i >= 0; i--)
            clauses[i].IsInstruction |= clauses[i + 1].IsInstruction && LeadsUp(clauses[i], clauses[i + 1]);
    }

    private static bool LeadsUp(ReplyClause clause, ReplyClause next) =>
        next.Tie is "," or "，" or ":" or "：" or "—" or "–" or "-" && (clause.Core.Length == 0 || clause.Language.Before.IsMatch(clause.Words)) && !clause.Words.Contains(" i ", StringComparison.Ordinal);

    private static bool IsTiedWeakly(ReplyClause clause) => WeakTies.Any(tie => clause.Tie.Contains(tie, StringComparison.Ordinal));

    private static string Join(string original, List<ReplyClause> clauses, int textEnd)
    {
        var kept = new StringBuilder();
        ReplyClause? before = null;
        foreach (ReplyClause clause in clauses)
        {
            if (!clause.IsInstruction)
                kept.Append(kept.Length == 0 ? Begin(original, clause, before) : original[clause.Start..clause.End]);
            before = clause;
        }

        ReplyClause last = clauses[^1];
        string end = original[textEnd..];
        if (last.IsInstruction && end.TrimStart() is ['?' or '？' or ':' or '：' or ';' or '；', ..])
            end = clauses[0].Language.FullStop + end.TrimStart()[1..];
        return kept.ToString().TrimEnd() + end;
    }

    /// <summary>The first clause that is kept, as the beginning of a sentence: with what the instruction before it lent, or a capital letter.</summary>
    private static string Begin(string original, ReplyClause clause, ReplyClause? before)
    {
        string text = original[clause.Body..clause.End];
        if (before is null)
            return original[..clause.End];
        if (IsTiedWeakly(clause) && before.Language.Lends.IsMatch(before.Words) && !clause.Language.HasSubject.IsMatch(clause.Words))
            return before.Language.Lent + text;
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>Where the signs begin that end the sentence, with the pictographs and spaces between and after them.</summary>
    private static int EndOfText(string folded)
    {
        int end = folded.Length;
        while (end > 0 && !char.IsLetterOrDigit(folded[end - 1]) && folded[end - 1] != FoldedText.Quoted && folded[end - 1] is not (')' or '%' or '*' or '_' or ']'))
            end--;
        return end;
    }

    /// <summary>What ends a clause and ties the next one to it.</summary>
    [GeneratedRegex(@"(?: {0,2}[，、：；—–]{1,3} ?|[,;:][*_]{0,2} {1,2}| -{1,3} | (?:and|or|then|but|so) |(?:或者|或是|或|然后|接着|并且|并|同时))(?:(?:and|or|then|but|so) |(?:或者|或是|或|然后|接着|并且|并|同时))*", RegexOptions.CultureInvariant)]
    private static partial Regex Ties();
}
