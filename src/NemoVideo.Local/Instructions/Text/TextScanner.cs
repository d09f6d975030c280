namespace NemoVideo.Local;

/// <summary>Cuts a text into words, Chinese characters, numbers and signs, in one pass.</summary>
internal static class TextScanner
{
    /// <summary>Cuts a text; spaces separate and are left out.</summary>
    internal static List<TextUnit> Scan(string text)
    {
        List<TextUnit> units = [];
        for (int i = 0; i < text.Length;)
        {
            int end = i + 1;
            char c = text[i];
            if (InstructionText.IsName(c))
            {
                units.Add(new TextUnit(TextUnitKind.Name, text[i..end], i, end));
            }
            else if (IsHan(c))
            {
                units.Add(new TextUnit(TextUnitKind.Han, text[i..end], i, end));
            }
            else if (char.IsAsciiDigit(c) || (c == '.' && end < text.Length && char.IsAsciiDigit(text[end]) && (i == 0 || !char.IsAsciiLetterOrDigit(text[i - 1]))))
            {
                end = EndOfNumber(text, i);
                units.Add(new TextUnit(TextUnitKind.Number, text[i..end], i, end));
            }
            else if (char.IsLetter(c) || IsPossessive(text, i))
            {
                end = EndOfWord(text, i);
                units.Add(new TextUnit(TextUnitKind.Word, text[i..end].ToLowerInvariant(), i, end));
            }
            else if (!char.IsWhiteSpace(c) || c == '\n')
            {
                units.Add(new TextUnit(TextUnitKind.Sign, text[i..end], i, end));
            }

            i = end;
        }

        return units;
    }

    private static bool IsHan(char c) => c is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    /// <summary>The 's of "the video's sound" is a word of its own.</summary>
    private static bool IsPossessive(string text, int at) =>
        text[at] == '\'' && (at == 0 || char.IsLetter(text[at - 1])) && at + 1 < text.Length && text[at + 1] is 's' or 'S' && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2]));

    private static int EndOfNumber(string text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end++;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
        }

        return end;
    }

    /// <summary>A word may hold digits (mp3, m4a) unless it follows a number at once: "1m30s" is four pieces, and so is "1920x1080" three.</summary>
    private static int EndOfWord(string text, int start)
    {
        bool afterDigit = start > 0 && char.IsAsciiDigit(text[start - 1]);
        bool factor = text[start] is 'x' or 'X' && start + 1 < text.Length && char.IsAsciiDigit(text[start + 1]);
        int end = start + 1;
        if (factor)
            return end;
        if (IsPossessive(text, start))
            return start + 2;
        while (end < text.Length && !IsPossessive(text, end) && !IsHan(text[end]) && !InstructionText.IsName(text[end])
            && (char.IsLetter(text[end]) || (char.IsAsciiDigit(text[end]) && !afterDigit) || (text[end] == '\'' && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
        {
            end++;
        }

        return end;
    }
}
