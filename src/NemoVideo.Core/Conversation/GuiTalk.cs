using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NemoVideo;

/// <summary>
/// Translates what the agent says as if there were a graphical interface: instructions to click, open, drag or preview are taken
/// out and told as offers of what commands do instead. What describes the video stays to the letter, quotations above all; in
/// doubt a sentence stays.
/// </summary>
public static partial class GuiTalk
{
    /// <summary>Words of buttons, which are no content when they are quoted.</summary>
    private static readonly Regex Label = PhrasePattern.Whole("(?:export|download|save|share|publish|preview|play|generate|split|apply|undo|redo|导出|下载|保存|分享|发布|预览|播放|生成)(?:视频|成片| video| now| mp4)?");

    /// <summary>Pairs of verbs that are one gesture.</summary>
    private static readonly string[] Gestures = ["drag and drop", "click and drag", "tap and drag", "click and hold", "go ahead and"];

    /// <summary>Signs that point at what comes after them.</summary>
    private static readonly string[] Pointers = ["👉", "👇", "➡", "⬇", "☞"];

    /// <summary>Translates a reply.</summary>
    /// <param name="reply">What the agent said, in English or Chinese, as plain text or Markdown.</param>
    /// <returns>What is left of it, and what is offered instead of the rest. A reply without such instructions is left as it is.</returns>
    public static TranslatedReply Translate(string reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        List<NemoOffer> offers = [];
        string[] lines = reply.ReplaceLineEndings("\n").Split('\n');
        string?[] translated = Array.ConvertAll(lines, line => TranslateLine(line, offers));
        if (offers.Count == 0)
            return new TranslatedReply(reply, []);

        DropEmptyLists(lines, translated);
        return new TranslatedReply(Join(translated), offers);
    }

    /// <summary>What is left of a line; null when nothing is.</summary>
    private static string? TranslateLine(string line, List<NemoOffer> offers)
    {
        int marker = Marker().Match(line).Length;
        string left = TranslateText(TranslateAsides(line[marker..], offers), offers);
        if (line.AsSpan(marker).SequenceEqual(left))
            return line;
        return left.Any(char.IsLetterOrDigit) ? line[..marker] + left.TrimEnd() : null;
    }

    private static string TranslateAsides(string text, List<NemoOffer> offers) => Aside().Replace(text, aside =>
    {
        string words = aside.Groups["words"].Value;
        string left = TranslateText(words, offers);
        return left == words ? aside.Value : left.Length == 0 ? "" : aside.Value.Replace(words, left.TrimEnd(), StringComparison.Ordinal);
    });

    private static string TranslateText(string text, List<NemoOffer> offers)
    {
        string folded = Cover(text);
        var left = new StringBuilder(text.Length);
        for (int start = 0; start < text.Length;)
        {
            int end = EndOfSentence(folded, start);
            left.Append(ReplySentence.Translate(text[start..end], folded[start..end], offers));
            start = end;
        }

        string result = left.ToString();
        return IsBalanced(result) || !IsBalanced(text) ? result : result.Replace("**", "", StringComparison.Ordinal);
    }

    /// <summary>The text as phrases are looked for in it: folded, quotations and asides covered, gestures in one word.</summary>
    private static string Cover(string text)
    {
        string folded = FoldedText.FoldAndCover(text, Label.IsMatch);
        foreach (string gesture in Gestures)
            folded = folded.Replace(gesture, gesture.Replace(" and ", "-and ", StringComparison.Ordinal), StringComparison.Ordinal);
        return Aside().Replace(folded, aside => new string(' ', aside.Length));
    }

    /// <summary>Where the next sentence begins. Points in numbers and names end none; pictographs belong to the sentence before, unless they point.</summary>
    private static int EndOfSentence(string folded, int start)
    {
        bool hasWords = false;
        for (int i = start; i < folded.Length; i++)
        {
            if (hasWords && IsPointer(folded, i))
                return i;
            hasWords |= char.IsLetter(folded[i]);
            bool ends = folded[i] is '。' or '!' or '?' or '…' or '～' || (folded[i] == '.' && EndsSentence(folded, start, i)) || (hasWords && IsPictograph(folded[i]));
            if (!ends)
                continue;
            i++;
            while (i < folded.Length && !char.IsLetterOrDigit(folded[i]) && folded[i] is not (FoldedText.Quoted or '*' or '_' or '[') && !IsPointer(folded, i))
                i++;
            return i;
        }

        return folded.Length;
    }

    /// <summary>Whether a point is a full stop: not within a number or a name, and not after the number of a step.</summary>
    private static bool EndsSentence(string folded, int start, int at) =>
        (at + 1 == folded.Length || char.IsWhiteSpace(folded[at + 1]) || folded[at + 1] is '*' or '_')
        && !int.TryParse(folded.AsSpan(start, at - start), NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out _);

    private static bool IsPictograph(char c) => char.IsHighSurrogate(c) || c is >= '\u2600' and <= '\u27BF';

    private static bool IsPointer(string text, int at) => Array.Exists(Pointers, pointer => string.CompareOrdinal(text, at, pointer, 0, pointer.Length) == 0);

    private static bool IsBalanced(string text) => (text.Length - text.Replace("**", "", StringComparison.Ordinal).Length) % 4 == 0;

    /// <summary>Drops headings under which every line was dropped, up to the next empty one.</summary>
    private static void DropEmptyLists(string[] lines, string?[] translated)
    {
        bool isEmptied = false, isNewBlock = true;
        for (int i = lines.Length - 1; i >= 0; i--)
        {
            if (lines[i].Trim().Length == 0)
            {
                isNewBlock = true;
                continue;
            }

            if (translated[i] is not null && isEmptied && IsHeading(lines[i]))
                translated[i] = null;
            else
                isEmptied = translated[i] is null && (isNewBlock || isEmptied);
            isNewBlock = false;
        }
    }

    /// <summary>Whether a line only announces the lines below: it ends with a colon, or is a title such as "Next steps". Other titles are content.</summary>
    private static bool IsHeading(string line)
    {
        string title = FoldedText.Fold(line).TrimEnd('*', '_', ' ');
        var clause = new ReplyClause(title, 0, 0, title.Length);
        return title is [.., ':' or '：'] || (title.TrimStart() is ['#' or '*', ..] && clause.Language.Before.IsMatch(clause.Words));
    }

    /// <summary>Joins what is left, without the empty lines that held apart what is gone.</summary>
    private static string Join(string?[] translated)
    {
        List<string> kept = [];
        bool dropped = false;
        foreach (string? line in translated)
        {
            bool isDoubled = dropped && line is not null && line.Trim().Length == 0 && (kept.Count == 0 || kept[^1].Trim().Length == 0);
            if (line is not null && !isDoubled)
                kept.Add(line);
            dropped = line is null || isDoubled;
        }

        return string.Join('\n', kept).TrimEnd();
    }

    /// <summary>What makes a line an item of a list or a heading.</summary>
    [GeneratedRegex(@"^\s*(?:(?:[-*•·▪◦‣+>]|#{1,6}|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?|\d{1,3}[、．]\s*|[•·▪◦‣]\s*)?")]
    private static partial Regex Marker();

    /// <summary>Words in brackets, without brackets in them, and the space before them.</summary>
    [GeneratedRegex(@" ?[(（](?<words>[^()（）]{1,300})[)）]")]
    private static partial Regex Aside();
}
