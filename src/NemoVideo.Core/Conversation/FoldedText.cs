using System.Text;

namespace NemoVideo;

/// <summary>
/// Folds spelling that makes no difference to what is meant: case, traditional and simplified Chinese, full-width and curly
/// forms. A folded text is as long as the original, so that a place in one is the same place in the other.
/// </summary>
internal static class FoldedText
{
    /// <summary>Stands for every character of a quotation, which is content whatever it says.</summary>
    internal const char Quoted = '\uE000';

    /// <summary>No title is longer; a quotation mark without its partner ends here at the latest.</summary>
    private const int LongestQuotation = 300;

    /// <summary>Traditional forms of the characters that phrases use, and signs, each before the one that it is read as.</summary>
    private static readonly Dictionary<char, char> Folds = Pairs(
        "點点擊击開开關关導导匯导載载儲储預预覽览視视頻频線线軸轴動动後后請请選选單单鈕钮這这個个為为將将來来進进檔档裡里裏里圖图庫库麼么"
        + "餘余額额積积狀状態态軌轨發发給给傳传體体嗎吗還还幫帮顯显輸输問问帳账戶户‘'’'“\"”\"「\"」\"『\"』\"！!？?；;（(）)／/\u3000 \u00A0 \t ");

    /// <summary>Folds a text, quotations included.</summary>
    /// <param name="text">The text.</param>
    internal static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char c in text)
            folded.Append(char.ToLowerInvariant(Folds.GetValueOrDefault(c, c)));

        for (int i = 0; i + 1 < text.Length; i++)
        {
            // Chinese is often typed with half-width signs, and then without the space that tells them from those in numbers.
            if (IsHan(folded[i + 1]) && folded[i] is ',' or ':')
                folded[i] = folded[i] == ',' ? '，' : '：';
        }

        return folded.ToString();
    }

    /// <summary>Folds a text and covers its quotations, so that no phrase is found in them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isLabel">Tells of a quotation's words whether they are a button's label, which is uncovered.</param>
    internal static string FoldAndCover(string text, Func<string, bool> isLabel)
    {
        char[] folded = Fold(text).ToCharArray();
        for (int start = 0; start < folded.Length; start++)
        {
            int end = EndOfQuotation(folded, start);
            if (end < 0)
                continue;
            bool label = isLabel(new string(folded, start + 1, end - start - 1));
            if (label)
                folded[start] = folded[end] = ' ';
            else
                Array.Fill(folded, Quoted, start, end - start + 1);
            start = end;
        }

        return new string(folded);
    }

    /// <summary>Whether a character is a Chinese one.</summary>
    /// <param name="c">The character.</param>
    internal static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';

    /// <summary>Where the quotation ends that begins here; -1 when none begins. An apostrophe within a word is no mark.</summary>
    private static int EndOfQuotation(char[] text, int start)
    {
        char closing = text[start] switch { '"' or '\'' or '`' => text[start], '《' => '》', _ => '\0' };
        if (closing == '\0' || (closing == '\'' && start > 0 && IsLatin(text[start - 1])))
            return -1;
        int last = Math.Min(text.Length, start + LongestQuotation);
        for (int i = start + 1; i < last && text[i] != '\n'; i++)
        {
            if (text[i] == closing && i > start + 1 && (closing != '\'' || i + 1 == text.Length || !IsLatin(text[i + 1])))
                return i;
        }

        return -1;
    }

    private static bool IsLatin(char c) => char.IsLetterOrDigit(c) && !IsHan(c);

    private static Dictionary<char, char> Pairs(string pairs)
    {
        Dictionary<char, char> folds = [];
        foreach (char[] pair in pairs.Chunk(2))
            folds[pair[0]] = pair[1];
        return folds;
    }
}
