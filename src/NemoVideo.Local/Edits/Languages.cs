namespace NemoVideo.Local;

/// <summary>A language that a sound may be marked as.</summary>
/// <param name="Code">Its ISO 639-2/T code, such as <c>deu</c>.</param>
/// <param name="OtherCodes">Its other codes: ISO 639-1, and ISO 639-2/B where that differs.</param>
/// <param name="English">Its English names, separated by commas.</param>
/// <param name="Chinese">Its Chinese names, separated by spaces.</param>
internal sealed record Language(string Code, string OtherCodes, string English, string Chinese);

/// <summary>
/// The languages that are known by name. The names cannot come from the platform, whose tables of cultures the engine does
/// without (InvariantGlobalization); the codes are those of the Library of Congress, https://www.loc.gov/standards/iso639-2.
/// </summary>
internal static class Languages
{
    /// <summary>All of them. Polish has its code and its Chinese name alone, since "polish the video" asks for something else.</summary>
    internal static readonly Language[] All =
    [
        new("eng", "en", "english, american english, british english", "英文 英语"), new("zho", "zh chi", "chinese, mandarin, mandarin chinese", "中文 普通话 汉语 国语"), new("yue", "", "cantonese", "粤语 广东话"),
        new("fra", "fr fre", "french", "法语 法文"), new("deu", "de ger", "german", "德语 德文"), new("spa", "es", "spanish", "西班牙语 西班牙文 西语"), new("por", "pt", "portuguese, brazilian portuguese", "葡萄牙语 葡语"),
        new("ita", "it", "italian", "意大利语 意大利文"), new("jpn", "ja", "japanese", "日语 日文"), new("kor", "ko", "korean", "韩语 韩文"), new("rus", "ru", "russian", "俄语 俄文"), new("ara", "ar", "arabic", "阿拉伯语 阿拉伯文"),
        new("hin", "hi", "hindi", "印地语"), new("nld", "nl dut", "dutch", "荷兰语"), new("swe", "sv", "swedish", "瑞典语"), new("nor", "no", "norwegian", "挪威语"), new("dan", "da", "danish", "丹麦语"), new("fin", "fi", "finnish", "芬兰语"),
        new("pol", "pl", "", "波兰语"), new("ces", "cs cze", "czech", "捷克语"), new("slk", "sk slo", "slovak", "斯洛伐克语"), new("hun", "hu", "hungarian", "匈牙利语"), new("ron", "ro rum", "romanian", "罗马尼亚语"), new("bul", "bg", "bulgarian", "保加利亚语"),
        new("hrv", "hr", "croatian", "克罗地亚语"), new("srp", "sr", "serbian", "塞尔维亚语"), new("ell", "el gre", "greek", "希腊语"), new("tur", "tr", "turkish", "土耳其语"), new("ukr", "uk", "ukrainian", "乌克兰语"), new("heb", "he", "hebrew", "希伯来语"),
        new("fas", "fa per", "persian, farsi", "波斯语"), new("tha", "th", "thai", "泰语"), new("vie", "vi", "vietnamese", "越南语"), new("ind", "id", "indonesian", "印尼语 印度尼西亚语"), new("msa", "ms may", "malay", "马来语"),
        new("ben", "bn", "bengali", "孟加拉语"), new("tam", "ta", "tamil", "泰米尔语"), new("urd", "ur", "urdu", "乌尔都语"), new("cat", "ca", "catalan", "加泰罗尼亚语"), new("fil", "tl", "filipino, tagalog", "菲律宾语"),
    ];

    /// <summary>The ISO 639-2 code of what is written as any of the codes of a language; null for what is none.</summary>
    internal static string? CodeOf(string written)
    {
        string code = written.ToLowerInvariant();
        return Array.Find(All, language => language.Code == code || language.OtherCodes.Split(' ').Contains(code))?.Code;
    }

    /// <summary>A language's name in sentences; the code itself where there is none.</summary>
    internal static string NameOf(string code) =>
        Array.Find(All, language => language.Code == code && language.English.Length > 0) is { } known && known.English.Split(',')[0] is var name ? char.ToUpperInvariant(name[0]) + name[1..] : code;
}
