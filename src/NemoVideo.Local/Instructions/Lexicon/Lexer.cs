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
            if (units[i].Kind == TextUnitKind.Word && !Lexicon.HasWord(units[i].Text) && WordForms.Correct(units[i].Text) is { } corrected)
                units[i] = units[i] with { Text = corrected };
        }

        // A hyphen within a word joins what the tables have apart: voice-over, fade-in, 5-second.
        units.RemoveAll(unit => unit.Text == "-" && IsHyphen(text.Text, unit.Start));

        List<Token> tokens = [];
        for (int i = 0; i < units.Count;)
            i += ReadOne(text, units, i, tokens);
        return tokens;
    }

    private static int ReadOne(InstructionText text, List<TextUnit> units, int i, List<Token> tokens)
    {
        TextUnit unit = units[i];
        LexiconMatch? match = Lexicon.Find(units, i);
        if (unit.Kind == TextUnitKind.Han && ChineseNumber.Read(units, i) is { } number && number.Length >= (match?.Length ?? 1))
        {
            tokens.Add(new Token(Concept.Number, unit.Start, units[i + number.Length - 1].End, number.Value));
            return number.Length;
        }

        switch (unit.Kind)
        {
            case TextUnitKind.Name:
                ProtectedName name = text.NameOf(unit.Text[0]);
                tokens.Add(new Token(name.Concept, unit.Start, unit.End, Name: name.Text));
                return 1;
            case TextUnitKind.Number when match is not { Length: > 1 }:
                tokens.Add(new Token(Concept.Number, unit.Start, unit.End, double.Parse(unit.Text, CultureInfo.InvariantCulture)));
                return 1;
            default:
                Concept concept = match?.Concept ?? OfSign(text.Text, unit);
                int length = match?.Length ?? 1;
                tokens.Add(new Token(concept, unit.Start, units[i + length - 1].End, match?.Value ?? 0));
                return length;
        }
    }

    private static Concept OfSign(string text, TextUnit unit) => unit.Text switch
    {
        "," or "(" or ")" or "[" or "]" or "、" => Concept.Comma,
        "." or "!" or "?" or ";" or "\n" or "…" => Concept.Stop,
        ":" => Concept.Colon,
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
