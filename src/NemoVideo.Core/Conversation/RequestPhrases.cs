using System.Text.RegularExpressions;

namespace NemoVideo;

/// <summary>
/// The phrases that ask for a command, as the service's makers list them, with what people say around them. A phrase covers the
/// whole request, so that one word more, such as a title, makes it an edit.
/// </summary>
internal static class RequestPhrases
{
    /// <summary>What stands for a path in a request's words.</summary>
    private const string File = "\uE001";

    /// <summary>The same, or what stands for a quotation.</summary>
    private const string Folder = "[\uE001\uE002]";

    /// <summary>The work that is exported.</summary>
    private const string Work =
        "(?:it|this|that|everything|(?:(?:the|my|our|this|that|a|an|final|finished|edited|new|complete|full|whole|resulting|rendered|current|last) )*" +
        "(?:video|clip|movie|film|file|result|edit|project|version|cut|copy|mp4)s?)";

    /// <summary>Words for format and quality.</summary>
    private const string Format =
        "(?:in|at|as|with|to|into|a|an|the|full|ultra|high|higher|highest|best|top|good|maximum|max|medium|low|standard|original|hd|uhd|fhd|sd|[0-9]{3,4}p|[248]k|quality|resolution|definition" +
        "|format|\\.?mp4|\\.?mov|\\.?mkv|\\.?webm|h\\.?26[45]|[0-9]{2} ?fps|video|file)";

    private const string To = $"(?:(?:(?:to|as|into|in|under|at|named|called|the|folder|file) )*{Folder}|(?:to|on|onto) (?:my|this|the) (?:computer|machine|disk|drive|laptop|pc|mac)|locally|here)";

    private const string Specified = $"(?: {Format}| {To})*";

    private const string WorkInChinese = "(?>这个|这段|该|我的|最终的?|最后的?|完成的?|做好的?|剪好的?|编辑好的?|全部|整个|完整的?|新的?)*(?:视频|影片|短片|片子|成片|成品|作品|文件|项目|结果|它|这个)(?:文件)?";

    private const string SpecifiedInChinese =
        $"(?>文件夹|{WorkInChinese}|高清|超清|全高清|标清|蓝光|最高|高|画质|质量|清晰度|分辨率|格式|的|版|[0-9]+p|[248]k|\\.?mp4|\\.?mov|\\.?mkv|\\.?webm|h\\.?26[45]|出来|下来|到本地|到电脑上?|到|至|为|成|存|命名|目录|，|,|{Folder})*";

    private const string Show = "(?:check|show|get|see|view|display|list|give|tell|print|look at|describe|summari[sz]e|know|what's|what is|what are|what're|whats|how's|how is|where's|where is)(?: me| us)?";

    private const string Mine = "(?:(?:the|my|our|current|present|remaining|available|free|total|account|nemo|all|project|session|video|video's|edit|task|whole|latest|of) )*";

    private const string FilesInChinese = $"{File}(?:(?:,|，|、|和|与|及|以及|还有|跟)?{File})*";

    private const string Media = "(?:a|an|the|my|our|this|these|that|those|some|another|new|following|video|clip|audio|sound|music|song|picture|image|photo|media|voice-?over|voice|recording|track|file|from|called|named|in|at|:)s?";

    private const string Files = $"{File}(?:(?: ?,| and|, and| &| plus)?(?: {Media})* {File})*";

    private const string MediaInChinese = "(?>这个|这段|这些|我的|一个|一段|一些|几个|新的|文件|视频|音频|图片|照片|素材|旁白|配音|录音|音乐|到|云端|服务器|项目|里|中|：|:)";

    private const string AskInChinese =
        "(?>查询|查看|查一?下?|看看|看一下|看|显示|列出|列|展示|告诉|知道|给|我的?|你|账户|账号|当前|现在|目前|剩余|剩下|剩|还剩|还有|还|有|哪些|什么|多少|几|个|条|点|可用|可以用|够不够|够|是|怎么样|怎样|如何" +
        "|项目|工程|视频|会话|任务|编辑|剪辑|所有|全部|的|一下|里面|里|上|中|了|吗|呢|列表|情况|内容|摘要|，)";

    /// <summary>The phrases; each covers a whole request.</summary>
    private static readonly (NemoRequestKind Kind, Regex Pattern)[] Phrases =
    [
        // export; export it as final.mp4; download the video; send me the video; 1080p MP4
        (NemoRequestKind.Export, PhrasePattern.Whole($"(?:export|download|render|save)(?: out)?(?: {Work})?{Specified}")),
        (NemoRequestKind.Export, PhrasePattern.Whole($"(?:send|give|get|mail|email|bring) me (?:{Work}|the {File}){Specified}|send {Work} to me{Specified}")),

        // 导出视频; 把视频下载到…; 把成片发给我
        (NemoRequestKind.Export, PhrasePattern.Whole($"(?:(?:把|将)?{WorkInChinese})?(?:导出|下载|渲染|输出|保存|另存){SpecifiedInChinese}")),
        (NemoRequestKind.Export, PhrasePattern.Whole($"(?:把|将)?(?:{WorkInChinese})?(?:发送|发|传)(?:给)?我(?:{WorkInChinese})?|(?:发|传|发送){WorkInChinese}(?:给我)?")),

        // credits; check my balance; how many credits do I have left
        (NemoRequestKind.Credits, PhrasePattern.Whole($"(?:{Show} )?{Mine}(?:credits?|balance|credits? balance|account balance)(?: (?:left|remaining|available|status|i have|do i have|i've got|i have left|in my account|on my account|of my account))*")),
        (NemoRequestKind.Credits, PhrasePattern.Whole("how (?:many|much) (?:of my |more |free )*(?:credits?|balance)(?: (?:do|does|have|has|are|is|i|we|my|account|got|there|still|left|remaining|remain|available|to spend|to use))*")),
        (NemoRequestKind.Credits, PhrasePattern.Whole("(?:do|have) (?:i|we) (?:still )?(?:have|got)(?: (?:any|enough|some|more))* credits?(?: (?:left|remaining|available))?|(?:am i|are we) out of credits?")),
        (NemoRequestKind.Credits, PhrasePattern.Whole($"{AskInChinese}*(?:积分|余额|点数|额度)(?>{AskInChinese}|积分|余额|额度)*")),

        // status; show tracks; what's the status of my project; which tracks are there
        (NemoRequestKind.Status, PhrasePattern.Whole(
            $"(?:{Show} )?{Mine}(?:status|state|timeline|tracks|track list|layers)(?: (?:of|in|on|for|do|are|is|there|i|we|have|got|the|my|this|our|project|session|video|clip|edit|edits|task|timeline|so|far|at|moment|like))*")),
        (NemoRequestKind.Status, PhrasePattern.Whole("(?:which|what|how many) (?:tracks|layers)(?: (?:do|are|there|i|we|have|does|the|my|project|video|timeline|session|in|on|of|got))*|what(?:'s| is) (?:in|on) (?:the|my) (?:timeline|project|session)")),
        (NemoRequestKind.Status, PhrasePattern.Whole($"{AskInChinese}*(?:状态|轨道|时间线|时间轴|进度)(?>{AskInChinese}|状态|轨道|时间线|时间轴)*")),

        // upload clip.mp4 and voice.m4a; send clip.mp4; clip.mp4
        (NemoRequestKind.Upload, PhrasePattern.Whole($"upload(?: {Media})*(?: (?:{Files}|{Folder}))?")),
        (NemoRequestKind.Upload, PhrasePattern.Whole($"(?:send|attach|import|here is|here's|here are|this is|these are|take)(?: {Media})* {Files}")),
        (NemoRequestKind.Upload, PhrasePattern.Whole(Files)),
        (NemoRequestKind.Upload, PhrasePattern.Whole($"(?:把|将)?{MediaInChinese}*(?:{FilesInChinese})?(?:上传|传上去){MediaInChinese}*(?:{FilesInChinese}|{Folder})?{MediaInChinese}*")),
        (NemoRequestKind.Upload, PhrasePattern.Whole($"(?:发送|发|导入|这是|这里是){MediaInChinese}*{FilesInChinese}|{FilesInChinese}")),
    ];

    /// <summary>Nouns that ask for something only where nothing stands beside them: they are as likely the words of a title.</summary>
    private static readonly Regex Nouns = PhrasePattern.Whole("credits?|balance|status|state|timeline|tracks|layers|积分|余额|状态|轨道|时间线|视频|进度|[\uE001\uE002]");

    /// <summary>A command's beginning with its object, and more than the command takes.</summary>
    private static readonly Regex Overfull = PhrasePattern.Whole(
        $"(?:(?:export|download|render|(?:send|give|get) me) {Work}|upload (?:(?:{Media}) )*{File})(?:,| (?:with|without|to|on|for|from|as|in|into|onto|at|after|before|using|so|when|if|where|but|and) ).*" +
        $"|(?:(?:把|将)?{WorkInChinese})?(?:导出|下载)(?:{WorkInChinese})?(?:并|，|,|然后|之后|前|后|时).*|(?:把|将)?{FilesInChinese}上传.+|上传{MediaInChinese}*{FilesInChinese}.+");

    /// <summary>Words before a text that is not quoted: what follows is to be read in the video.</summary>
    private static readonly Regex Reports = PhrasePattern.Anywhere("(?:^| )(?:says?|saying|reads?|reading|titled|called|with the (?:text|words))[: ]+[^\uE001\uE002 :]|(?:写着|写上|内容为|内容是|标题为|文字为|文字是|改成|显示)[^\uE001\uE002]");

    /// <summary>Who answers a request.</summary>
    /// <param name="text">The request.</param>
    /// <returns>The kind; <see cref="NemoRequestKind.Edit"/> unless all of it asks for the same command.</returns>
    internal static NemoRequestKind KindOf(RequestText text)
    {
        NemoRequestKind whole = KindOf(text.Words);
        if (whole != NemoRequestKind.Edit)
            return whole;
        NemoRequestKind[] kinds = text.Clauses().Select(KindOf).Distinct().ToArray();
        return kinds is [var only] ? only : NemoRequestKind.Edit;
    }

    /// <summary>Whether a request asks for a command and for something else, or for more than a command does.</summary>
    /// <param name="text">A request that is not about a command alone.</param>
    internal static bool AsksForMore(RequestText text)
    {
        if (Reports.IsMatch(text.Words))
            return false;
        IReadOnlyList<string> clauses = text.Clauses();
        return IsMatch(Overfull, text.Words) || (clauses.Count > 1 && (IsCommand(clauses[0]) || IsCommand(clauses[^1])));
    }

    private static bool IsCommand(string clause) => KindOf(clause) != NemoRequestKind.Edit && !IsMatch(Nouns, clause);

    private static NemoRequestKind KindOf(string words) => Array.Find(Phrases, phrase => IsMatch(phrase.Pattern, words)).Kind;

    /// <summary>Matches the words as they are, or without spaces, as Chinese is written.</summary>
    private static bool IsMatch(Regex pattern, string words) => pattern.IsMatch(words) || pattern.IsMatch(words.Replace(" ", "", StringComparison.Ordinal));
}
