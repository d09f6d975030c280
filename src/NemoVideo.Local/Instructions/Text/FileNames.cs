using System.Text.RegularExpressions;

namespace NemoVideo.Local;

/// <summary>Finds file names in an instruction: those of the session, which may look like anything, and what looks like one.</summary>
internal static partial class FileNames
{
    private const string OpeningQuote = """["'“”‘’「『《`]?""";

    private const string ClosingQuote = """["'“”‘’」』》`]?""";

    /// <summary>A known name begins where a name can begin, not in the middle of another ("track1.wav" does not name "1.wav"); a path may lead up to it.</summary>
    private const string BeforeKnown = OpeningQuote + """(?<![\w.\--[\p{IsCJKUnifiedIdeographs}]])(?:[A-Za-z]:)?(?:[\w.~\-]{0,100}[/\\]){0,20}""";

    private const string AfterKnown = "(?![A-Za-z0-9_])" + ClosingQuote;

    private const string Extensions = "mp3|wav|m4a|m4b|e?ac3|amr|mka|oga|aac|flac|ogg|opus|wma|aiff?|caf|mp4|mov|mkv|webm|avi|m4v|wmv|mpe?g|flv|m?ts|m2ts|3gp|srt|vtt|ass|ssa|jpe?g|png|gif|webp|bmp";

    /// <summary>Replaces each file name by a character that stands for it.</summary>
    /// <param name="text">The instruction.</param>
    /// <param name="knownFiles">The names of the files in the session.</param>
    /// <param name="names">The names so far; the files are added.</param>
    internal static string Protect(string text, IEnumerable<string> knownFiles, List<ProtectedName> names)
    {
        foreach (string known in knownFiles.Where(name => name.Length > 0).Distinct().OrderByDescending(name => name.Length))
        {
            var pattern = new Regex(BeforeKnown + Regex.Escape(known.Normalize(System.Text.NormalizationForm.FormC)) + AfterKnown, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
            text = pattern.Replace(text, match => InstructionText.Protect(ProtectedName.OfFile(known), names) ?? match.Value);
        }

        text = Quoted().Replace(text, match => InstructionText.Protect(ProtectedName.OfFile(match.Groups["name"].Value), names) ?? match.Value);
        return Bare().Replace(text, match =>
        {
            int start = WordsBefore(match.Value, match.Index > 0 && char.IsWhiteSpace(text[match.Index - 1]));
            return InstructionText.Protect(ProtectedName.OfFile(match.Value[start..]), names) is { } name ? match.Value[..start] + name : match.Value;
        });
    }

    /// <summary>
    /// Chinese is written without spaces, so what looks like one name may be words that lead up to it, such as 添加bgm.mp3.
    /// The name begins where the words end: after the last verb or conjunction, or where Latin letters follow words that are all known.
    /// After a space, a verb may be a part of the name: 配上 打野集锦.mp3.
    /// </summary>
    private static int WordsBefore(string match, bool isApart)
    {
        int han = match.TakeWhile(c => c > '\u2E7F').Count();
        int start = Lexicon.LengthOfLead(match[..han], isApart);
        bool latin = han < match.Length && char.IsAsciiLetter(match[han]);
        // 定稿.mp3: words that lead up to nothing are the name.
        if (han < match.Length && match[start] == '.')
            return 0;
        return latin && Lexicon.Knows(match[start..han]) ? han : start;
    }

    [GeneratedRegex("""["'“”‘’「『《`](?<name>[^"'“”‘’」』》`\r\n]{1,200}\.[A-Za-z0-9]{2,4})["'“”‘’」』》`]""", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?:[A-Za-z]:)?[\w./\\~+\[\]#@\-]{1,200}?\.(?:" + Extensions + @")(?![A-Za-z0-9])(?!\.(?:" + Extensions + ")(?![A-Za-z0-9]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}
