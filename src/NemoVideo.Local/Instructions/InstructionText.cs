using System.Text;
using System.Text.RegularExpressions;

namespace NemoVideo.Local;

/// <summary>Makes an instruction ready for reading: protects file names, folds spelling, and cuts it into clauses.</summary>
internal static partial class InstructionText
{
    private const int LargestNumberOfFiles = 0x100;

    /// <summary>A known name begins where a name can begin, not in the middle of another ("track1.wav" does not name "1.wav"); a path may lead up to it.</summary>
    private const string BeforeKnown = """["'“”‘’「『《`]?(?<![\w.\--[成为为到用把将拿换替]])(?:[A-Za-z]:)?(?:[\w.~\-]*[/\\])*""";

    private const string AfterKnown = """(?![A-Za-z0-9_])["'“”‘’」』》`]?""";

    /// <summary>Traditional forms of the characters that the rules use, and punctuation, folded to one spelling.</summary>
    private static readonly Dictionary<char, char> Folded = Pairs("換换聲声訊频軌轨視视頻频將将為为錄录靜静請请幫帮這这個个來来說说關关閉闭檔档話话樂乐條条給给後后並并舊旧裡里裏里製制掃扫傳传發发蓋盖麥麦‘'’'“\"”\"「\"」\"『\"』\"，,。;；;：:！!？?（(）)　 ");

    /// <summary>Folds an instruction and lists the file names in it, known ones (which may hold anything) before guessed ones.</summary>
    internal static Clause Fold(string instruction, IEnumerable<string> knownFiles)
    {
        List<string> files = [];
        string text = instruction.Normalize(NormalizationForm.FormC);
        text = PrivateUse().Replace(text, " ");
        foreach (string known in knownFiles.Where(name => name.Length > 0).Distinct().OrderByDescending(name => name.Length))
            text = Protect(text, new Regex(BeforeKnown + Regex.Escape(known.Normalize(NormalizationForm.FormC)) + AfterKnown, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), _ => known, files);
        text = Protect(text, QuotedFile(), match => match.Groups["name"].Value, files);
        text = Protect(text, BareFile(), match => match.Value, files);

        text = new string(text.Select(c => Folded.GetValueOrDefault(c, c)).ToArray()).ToLowerInvariant();
        return new Clause(Spaces().Replace(text, " ").Trim(), files);
    }

    /// <summary>Cuts a folded instruction where one request ends and the next begins.</summary>
    internal static IReadOnlyList<Clause> Cut(Clause folded) =>
        Separators().Split(folded.Text).Select(text => folded with { Text = Trim(text) }).Where(clause => clause.Text.Length > 0).ToArray();

    /// <summary>Takes polite words, and what only orders the steps, off both ends.</summary>
    internal static string Trim(string text)
    {
        string trimmed = Ends().Replace(text, "").Trim();
        while (trimmed.Length < text.Length)
        {
            text = trimmed;
            trimmed = Ends().Replace(text, "").Trim();
        }

        return trimmed;
    }

    private static string Protect(string text, Regex pattern, Func<Match, string> name, List<string> files) =>
        pattern.Replace(text, match =>
        {
            if (files.Count == LargestNumberOfFiles)
                return match.Value;
            files.Add(name(match));
            return $" {(char)(Clause.FirstFile + files.Count - 1)} ";
        });

    private static Dictionary<char, char> Pairs(string pairs) => pairs.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);

    [GeneratedRegex("[\uE000-\uE0FF]")]
    private static partial Regex PrivateUse();

    [GeneratedRegex("""["'“”‘’「『《`](?<name>[^"'“”‘’」』》`\r\n]{1,200}\.[A-Za-z0-9]{2,4})["'“”‘’」』》`]""", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedFile();

    // Chinese is written without spaces, so a name begins after the words that lead up to one: 换成, 替换为, 用, 把.
    [GeneratedRegex("""(?:[A-Za-z]:)?[\w./\\~+\[\]()#&@%\--[成为为用到把将拿换替]]{1,200}\.(?:mp3|wav|m4a|aac|flac|ogg|opus|mp4|mov|mkv|webm|avi|srt|vtt|ass|jpe?g|png|gif|webp)(?![A-Za-z0-9])""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BareFile();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\s*(?:,\s*(?:and\s+)?(?:then\s+)?|;|\.(?:\s|$)|\band\s+then\b|\band\b|\bthen\b|然后|接着|之后|并且|并|、|再)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    [GeneratedRegex(@"^(?:(?:please|pls|kindly|can you|could you|would you|will you|i want you to|i want to|i would like to|i'd like to|i need to|i need you to|you should|help me(?: to)?|let's|just|now|first|next|finally|also|hey|hi|hello|ok|okay|so)\b|请你|请问|请|麻烦你|麻烦|帮我|帮忙|能不能|可以|能否|我想要|我想|我要|先|最后|现在)[\s,:!]*|[\s,]*(?:\bplease|\bpls|\bfor me|\bthanks|\bthank you|\bfirst|\bnow|\binstead|吧|谢谢|一下|就好)?[\s.!?。,;:]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
