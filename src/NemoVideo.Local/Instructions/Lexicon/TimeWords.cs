namespace NemoVideo.Local;

/// <summary>The words for numbers, units and places in time.</summary>
internal static class TimeWords
{
    internal static readonly LexiconEntry[] Entries =
    [
        new(Concept.Seconds, "s, sec, secs, second, seconds, secound, secounds", "秒 秒钟 秒种"),
        new(Concept.Minutes, "min, mins, minute, minutes, m", "分 分钟"),
        new(Concept.Hours, "h, hr, hrs, hour, hours", "小时 个小时 钟头"),
        new(Concept.Milliseconds, "ms, msec, msecs, millisecond, milliseconds, millis", "毫秒"),

        new(Concept.First, "first, opening, front, opening", "前 头 开头的 开头 片头 开场 最前 前面的 最开始 最开始的 开始的 最前面的"),
        new(Concept.Last, "last, closing", "最后 后 末尾 结尾 尾 片尾 最后的 尾部 结尾的 末 倒数"),
        new(Concept.Final, "final"),
        new(Concept.BothEnds, "both ends, each end, either end, the start and the end, the beginning and the end, start and end", "首尾 头尾 两头 开头和结尾"),
        new(Concept.UpTo, "up to"),
        new(Concept.Start, "beginning, the start, very beginning, very start, outset, start of the, beginning of the, head", "开始处 开始的地方 最前面 开头处 一开始 起点"),
        new(Concept.End, "the end, very end, end of the, the video ends, video ends, end of, ending of, tail", "末端 最后面 结束处 视频结束 视频结尾 结尾处 片子结尾 最末 视频末尾 视频最后 视频放完"),
        new(Concept.Mark, "mark, point, timestamp, position, time mark, in point", "处 的位置 位置 的地方 那里 这里 时间点"),
        new(Concept.Onward, "onward, onwards, on wards, forward, forwards, and after, and beyond, on out, and onward, and onwards, and later", "开始到最后 往后都 起到结尾 开始到结尾 及以后 往后的 到最后 到结尾 到结束 直到结束 到末尾 直到最后 直到结尾 到视频结束 到视频结尾 到片尾 到视频最后"),
        new(Concept.OrdinalMark, "", "第"),
        new(Concept.Dash, "–, —", "~ ～"),
        new(Concept.Times, "×, *", ""),

        new(Concept.Half, "half, half a, half of, a half, one half", "半 一半 半个"),
        new(Concept.Fraction, "a quarter, quarter, one quarter, one fourth, a fourth", "四分之一", 0.25),
        new(Concept.Fraction, "a third, one third", "三分之一", 1.0 / 3),
        new(Concept.Fraction, "two thirds", "三分之二", 2.0 / 3),
        new(Concept.Fraction, "three quarters", "四分之三", 0.75),
        new(Concept.Fraction, "a tenth, one tenth", "十分之一", 0.1),

        new(Concept.Number, "zero", "", 0),
        new(Concept.Number, "two", "", 2),
        new(Concept.Number, "three", "", 3),
        new(Concept.Number, "four", "", 4),
        new(Concept.Number, "five", "", 5),
        new(Concept.Number, "six", "", 6),
        new(Concept.Number, "seven", "", 7),
        new(Concept.Number, "eight", "", 8),
        new(Concept.Number, "nine", "", 9),
        new(Concept.Number, "ten", "", 10),
        new(Concept.Number, "eleven", "", 11),
        new(Concept.Number, "twelve", "", 12),
        new(Concept.Number, "fifteen", "", 15),
        new(Concept.Decade, "twenty", "", 20),
        new(Concept.Decade, "thirty", "", 30),
        new(Concept.Decade, "forty, fourty", "", 40),
        new(Concept.Decade, "fifty", "", 50),
        new(Concept.Decade, "sixty", "", 60),
        new(Concept.Decade, "seventy", "", 70),
        new(Concept.Decade, "eighty", "", 80),
        new(Concept.Decade, "ninety", "", 90),

        new(Concept.Plus, "+"),
        new(Concept.Minus, "minus, negative, −", "负"),
        new(Concept.Slash, "/", ""),
        new(Concept.PercentSign, "%, percent, per cent, pct, percentage", "％"),
        new(Concept.DecibelSign, "db, decibel, decibels, d b", "分贝"),
        new(Concept.LoudnessSign, "lufs, lkfs, lu, luf", ""),
        new(Concept.DegreeSign, "°, degree, degrees, deg", "度"),
        new(Concept.FactorSign, "x, times, fold", "倍 倍速 倍数 倍慢放 倍的 倍快放"),
        new(Concept.Lines, "p"),
        new(Concept.Kilo, "k"),
        new(Concept.PercentOf, "", "百分之"),
        new(Concept.Ordinal, "st, nd, rd, th"),
    ];
}
