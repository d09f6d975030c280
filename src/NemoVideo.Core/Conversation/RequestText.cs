using System.Text.RegularExpressions;

namespace NemoVideo;

/// <summary>
/// A request made ready for reading: folded, single spaces, polite words taken off, and each path or quotation replaced by one
/// private-use character, so that no phrase is found in a name.
/// </summary>
/// <param name="Words">The request in that form.</param>
/// <param name="Paths">What the characters stand for, in order.</param>
internal sealed partial record RequestText(string Words, IReadOnlyList<string> Paths)
{
    /// <summary>Stands for a file with an extension, a folder, or an address.</summary>
    internal const char Path = '\uE001';

    /// <summary>Stands for a quotation that is no file's name; it may still name a folder.</summary>
    internal const char Quotation = '\uE002';

    /// <summary>Reads a request.</summary>
    /// <param name="request">What the user says; at most some 1,000 characters.</param>
    internal static RequestText Read(string request)
    {
        List<string> paths = [];
        string text = PrivateUse().Replace(request, " ");
        text = Name().Replace(text, match =>
        {
            paths.Add(match.Groups["name"].Value);
            return $"{match.Groups["lead"].Value} {(match.Groups["quoted"].Success && !FileName().IsMatch(paths[^1]) ? Quotation : Path)} ";
        });
        return new RequestText(Trim(Spaces().Replace(FoldedText.Fold(text), " ")), paths);
    }

    /// <summary>The parts of the request that could be requests by themselves.</summary>
    internal IReadOnlyList<string> Clauses() => Separators().Split(Words).Select(Trim).Where(clause => clause.Length > 0).ToArray();

    /// <summary>Takes polite words off both ends.</summary>
    private static string Trim(string text)
    {
        string trimmed = Ends().Replace(text, "").Trim();
        while (trimmed.Length < text.Length)
        {
            text = trimmed;
            trimmed = Ends().Replace(text, "").Trim();
        }

        return trimmed;
    }

    [GeneratedRegex("[\uE000-\uE0FF]")]
    private static partial Regex PrivateUse();

    /// <summary>A quotation; or an address, a file with an extension or a folder, which in Chinese may follow a word without a space.</summary>
    [GeneratedRegex(
        """(?<quoted>(?<![A-Za-z0-9])'(?<name>[^'\r\n]{1,260})'(?![A-Za-z0-9])|["“”「『](?<name>[^"“”「」『』\r\n]{1,260})["“”」』]|‘(?<name>[^‘’\r\n]{1,260})’)""" +
        """|(?<lead>(?:请|帮我|麻烦|把|将){0,3}(?:(?:视频|成片|它)?(?:上传|导出|下载|保存|输出|渲染|发送|导入|另存)(?:视频|成片|它|文件)?(?:到|至|为|成(?!片))?|这是|(?<=\.[A-Za-z0-9]{2,5}|["”」』])(?:以及|还有|和|与|及|跟))?)""" +
        """(?<name>https?://[^\s"'“”，。、；]+|(?:[A-Za-z]:)?(?:\.{0,2}[/\\])*[^\s"'“”‘’「」『』,;:，；：、。！？()（）<>|./\\][^\s"'“”‘’「」『』,;:，；：、。！？()（）<>|]{0,260}?\.[A-Za-z][A-Za-z0-9]{1,4}(?![A-Za-z0-9/\\]|\.[A-Za-z0-9])""" +
        """|(?<=^|[\s到至为])(?:(?:~|\.{1,2}|[A-Za-z]:)?[/\\][^\s"',;，；。]*[^\s"',;，；。.!?]|[^\s"',;，；。]+[/\\](?!\S)))""",
        RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"\.[A-Za-z][A-Za-z0-9]{1,4}$|^https?://")]
    private static partial Regex FileName();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\s*(?:[,;，；。、]|[.!?]\s|\band\s+then\b|\band\b|\bthen\b|\bbut\b|&|\+|然后|接着|并且|并|之后|再|同时)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    [GeneratedRegex(
        @"^(?:(?:please|pls|kindly|can you|could you|would you|will you|can i|could i|may i|can we|i want you to|i want to|i'd like to|i would like to|i need to|i need you to|i'd like you to|let's|let me|just|now|then|finally|first|next|also|hey|hi|hello|ok|okay|so|great|perfect|thanks|go ahead and|help me(?: to)?|nemo|tell me)\b|请问|请你|请|麻烦你|麻烦|帮我|帮忙|给我|能不能|可不可以|可以|能否|能|我想要|我想|我要|现在|那就|好的|好了|直接|最后|再)[\s,，:：!]*"
        + @"|[\s,，]*(?:\bplease|\bpls|\bfor me|\bthanks|\bthank you|\bnow|\bright away|\bright now|\bagain|\bthen|吧|谢谢|一下|一次|好吗|可以吗|行吗|吗|呢|了)?[\s.!?。,，;:]*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
