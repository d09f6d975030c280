namespace NemoVideo.Local;

/// <summary>The words for the settings of edits: how a sound is made to fit, which track it is, what language, how subtitles and bars are put.</summary>
internal static class SettingWords
{
    /// <summary>Marks the words that say that subtitles become part of the picture.</summary>
    internal const double BurntValue = 1;

    /// <summary>Marks the names of subtitles that viewers switch on and off.</summary>
    internal const double SoftValue = 2;

    /// <summary>Marks words for "only then", which stand before what is done and not before the condition.</summary>
    internal const double OnlyThenValue = 1;

    internal static readonly LexiconEntry[] Entries =
    [
        new(Concept.Stretch,
            "stretch, time stretch, stretch out, squeeze, stretch or squeeze, squeeze or stretch, speed it up or slow it down, slow it down or speed it up, " +
            "speed up or slow down, slow down or speed up, faster or slower, slower or faster, speeding it up or slowing it down, speeding up or slowing down",
            "拉伸 拉长 伸缩 拉伸一下 变速 时间拉伸 拉伸或压缩 加速或减速 加快或放慢 加快或减慢 减速或加速 快放或慢放"),
        new(Concept.Fail,
            "fail, error, give an error, give me an error, report an error, throw an error, raise an error, error out, abort, refuse, reject, reject it, refuse it",
            "报错 报个错 就报错 报告错误 提示错误 出错 拒绝 失败 中止 终止"),
        new(Concept.Tag, "tag, mark it, mark it as, marked as, declare, label it, label it as, flag", "标记 标记为 标记成 标注 标注为 标为 标成"),
        new(Concept.AtMost, "at most, by at most, at the most, no more than, by no more than, not more than, not by more than, a maximum of, at max", "最多 至多 不超过 不得超过 不能超过 最多不超过 以内 之内"),
        new(Concept.WhereCut,
            "where the video ends, where the picture ends, where the clip ends, where the film ends, where the video stops, where the video is over, where it is cut, " +
            "where it is cut off, where it gets cut, where it gets cut off, where it has to be cut, when it is cut off",
            "截断处 截断的地方 被截断的地方 被截断处"),
        new(Concept.TooLong,
            "too long, longer than the video, longer than the picture, longer than the clip, longer than the film, runs over, overruns, the excess, excess, " +
            "what is too long, whatever is too long, what is too much, what sticks out",
            "太长 过长 太长了 超长 比视频长 比画面长 超出部分 超出的部分 多出部分 多出的部分 多出来的部分 超出视频的部分 超出"),
        new(Concept.If, "", "才 才能 才可以", OnlyThenValue),
        new(Concept.Unless, "unless", "除非"),
        new(Concept.EvenIf, "even if, whether", "即使"),

        new(Concept.SecondTrack,
            "second track, second audio track, second sound track, second audio stream, second stream, extra track, extra audio track, extra sound track, " +
            "additional track, additional audio track, alternative track, alternate track, 2nd track, 2nd audio track, track two, audio track two, " +
            "second soundtrack, secondary track, secondary audio track, another track beside it",
            "第二音轨 第二条音轨 第二个音轨 第二轨 第二条轨道 第二轨道 第二条音频轨 第二条声轨 备用音轨 备选音轨 副音轨 额外音轨 附加音轨 另一条音轨"),
        new(Concept.DefaultTrack,
            "default track, default audio track, default sound track, default audio, default sound, default stream, default audio stream, default one, main track, " +
            "main audio track, plays by default, play by default, played by default, make it the default, make it default, be the default, stays the default",
            "默认音轨 默认轨道 默认轨 默认音频 默认声音 默认声轨 主音轨 默认播放"),
        .. Languages.All.Select((language, index) => new LexiconEntry(Concept.Language, language.English, language.Chinese, index + 1)),
        new(Concept.LanguageWord, "language, language code, language tag, audio language, sound's language", "语言 语种 语言标签 语言代码"),

        new(Concept.SubtitleWord,
            "burned in subtitles, burnt in subtitles, hardcoded subtitles, hard subtitles, hard subs, hardsubs, hardsub, burned in captions, burnt in captions, " +
            "open captions, permanent subtitles",
            "内嵌字幕 硬字幕", BurntValue),
        new(Concept.SubtitleWord,
            "soft subtitles, soft subs, softsubs, softsub, soft captions, soft subtitle track",
            "软字幕 外挂字幕 内封字幕", SoftValue),
        new(Concept.Selectable,
            "selectable, switchable, toggleable, that can be turned off, that can be switched off, that can be turned on and off, that can be switched on and off, " +
            "that viewers can turn off, that viewers can switch off, that viewers can turn on and off, that viewers can switch on and off, which can be turned off, " +
            "which can be switched off, that i can turn off, that i can switch off, that you can turn off, that you can switch off",
            "可关闭的 可开关的 可切换的 可选的 可以关闭的 可以开关的"),
        new(Concept.Pad,
            "pad, padding, letterbox, letterboxing, pillarbox, pillarboxing, black bars, black bar, black borders, black bands, bars, letterbox bars, padding bars",
            "黑边 上下黑边 左右黑边 黑条 留黑边 加黑边 补黑边"),
    ];
}
