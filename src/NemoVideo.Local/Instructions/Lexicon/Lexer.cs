using System.Globalization;

namespace NemoVideo.Local;

/// <summary>Turns a folded instruction into the meanings of its words.</summary>
internal static class Lexer
{
    /// <summary>Reads the words of an instruction, in order; a misspelled word counts as the only known one that is like it.</summary>
    internal static List<Token> Read(InstructionText text)
    {
        List<TextUnit> units = TextScanner.Scan(text.Text);
        for (int i = 0; i < units.Count; i++)
        {
            if (units[i].Kind == TextUnitKind.Word && !Lexicon.HasWord(units[i].Text))
                units[i] = units[i] with { Text = WordForms.WithoutDrawl(units[i].Text) };
            if (units[i].Kind == TextUnitKind.Word && !Lexicon.HasWord(units[i].Text) && WordForms.Correct(units[i].Text) is { } corrected)
                units[i] = units[i] with { Text = corrected };
        }

        // "captions too"
        for (int i = units.Count - 1; i > 0; i--)
        {
            if (units[i].Text == "too" && (i + 1 == units.Count || units[i + 1].Kind == TextUnitKind.Sign || units[i + 1].Text == "and"))
                units.RemoveAt(i);
        }

        // A hyphen within a word joins what the tables have apart: voice-over, fade-in, 5-second.
        units.RemoveAll(unit => unit.Text == "-" && IsHyphen(text.Text, unit.Start));

        return WithoutManner(Cheapest(text, units), text);
    }

    /// <summary>"tastefully" beside a known word changes nothing; alone it is a word like any other.</summary>
    private static List<Token> WithoutManner(List<Token> tokens, InstructionText text) => tokens
        .Select((token, i) => token.Concept == Concept.Unknown && WordForms.IsManner(text.Text[token.Start..token.End].ToLowerInvariant()) && (IsKnown(tokens, i - 1) || IsKnown(tokens, i + 1))
            ? token with { Concept = Concept.Filler } : token)
        .ToList();

    private static bool IsKnown(List<Token> tokens, int i) => i >= 0 && i < tokens.Count && tokens[i].Concept != Concept.Unknown && !ConceptKinds.IsSeparator(tokens[i].Concept);

    /// <summary>
    /// Chinese leaves no spaces, so words are found by the division that costs least: few words, none unknown, none that
    /// is out of scope where another division has none (声音|调高, not 声|音调|高).
    /// </summary>
    private static List<Token> Cheapest(InstructionText text, List<TextUnit> units)
    {
        var best = new (double Cost, Token Token, int Length)[units.Count + 1];
        for (int i = units.Count - 1; i >= 0; i--)
        {
            best[i].Cost = double.MaxValue;
            foreach ((Token token, int length) in TokensAt(text, units, i))
            {
                double cost = CostOf(token.Concept) + best[i + length].Cost;
                if (cost < best[i].Cost)
                    best[i] = (cost, token, length);
            }
        }

        List<Token> tokens = [];
        for (int i = 0; i < units.Count; i += best[i].Length)
            tokens.Add(best[i].Token);
        return tokens;
    }

    private static double CostOf(Concept concept) => concept switch
    {
        Concept.Unknown => 10,
        Concept.OutOfScope => 1.5,
        _ => 1,
    };

    /// <summary>All tokens that may begin at a unit, the longest first.</summary>
    private static IEnumerable<(Token Token, int Length)> TokensAt(InstructionText text, List<TextUnit> units, int i)
    {
        TextUnit unit = units[i];
        if (unit.Kind == TextUnitKind.Name)
        {
            ProtectedName name = text.NameOf(unit.Text[0]);
            yield return (new Token(name.Concept, unit.Start, unit.End, Name: name.Text), 1);
            yield break;
        }

        (double Value, int Length)? number = unit.Kind == TextUnitKind.Han ? ChineseNumber.Read(units, i) : null;
        foreach (LexiconMatch match in Lexicon.FindAll(units, i))
        {
            if (number is null || match.Length > number.Value.Length)
                yield return (new Token(match.Concept, unit.Start, units[i + match.Length - 1].End, match.Value), match.Length);
        }

        if (number is { } chinese)
            yield return (new Token(Concept.Number, unit.Start, units[i + chinese.Length - 1].End, chinese.Value), chinese.Length);
        else if (unit.Kind == TextUnitKind.Number)
            yield return (new Token(Concept.Number, unit.Start, unit.End, double.Parse(unit.Text, CultureInfo.InvariantCulture)), 1);
        else
            yield return (new Token(OfSign(text.Text, unit), unit.Start, unit.End), 1);
    }

    private static Concept OfSign(string text, TextUnit unit) => unit.Text switch
    {
        "," or "(" or ")" or "[" or "]" or "、" => Concept.Comma,
        "." or "!" or "?" or ";" or "\n" or "…" => Concept.Stop,
        ":" or "=" => Concept.Colon,
        "→" => Concept.Dash,
        "&" => Concept.And,
        "-" => OfHyphen(text, unit.Start),
        "\"" or "'" or "`" or "<" or ">" or "·" or "•" => Concept.Filler,
        _ when unit.Kind == TextUnitKind.Sign && (char.IsSurrogate(unit.Text[0]) || unit.Text[0] is > '\u2000' and < '\u2E80' or '\uFE0F') => Concept.Filler,
        _ => Concept.Unknown,
    };

    /// <summary>A hyphen is a minus before a number that nothing leads up to, a dash between two times, and a comma elsewhere.</summary>
    private static Concept OfHyphen(string text, int at)
    {
        bool before = At(text, at - 1) is not (' ' or '('), after = At(text, at + 1) != ' ', digit = char.IsAsciiDigit(At(text, at + 1)) || At(text, at + 1) == '.';
        if (!before && after && digit)
            return Concept.Minus;
        char last = text.AsSpan(0, at).TrimEnd() is { Length: > 0 } left ? left[^1] : ' ';
        char next = text.AsSpan(at + 1).TrimStart() is { Length: > 0 } right ? right[0] : ' ';
        bool time = char.IsAsciiDigit(last) || last is 's' or '秒' or '分';
        return time && char.IsAsciiDigit(next) ? Concept.Dash : digit && !time ? Concept.Minus : Concept.Comma;
    }

    private static bool IsHyphen(string text, int at) =>
        char.IsLetterOrDigit(At(text, at - 1)) && char.IsLetter(At(text, at + 1));

    private static char At(string text, int index) => index >= 0 && index < text.Length ? text[index] : ' ';
}
