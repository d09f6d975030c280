namespace NemoVideo.Local;

/// <summary>Chinese verbs of change with what comes of it: 调小, 关轻, 开大声, 放慢. Any verb goes with any result, so no table lists the pairs.</summary>
internal static class ChineseVerbs
{
    private static readonly string[] Verbs = ["调", "关", "弄", "开", "放", "变", "搞", "降", "收", "压", "拧", "改", "整", "设", "拉", "推", "提", "升", "加", "减", "播", "再"];

    internal static readonly LexiconEntry[] Entries =
    [
        With(Concept.Down, "小", "低", "弱"),
        With(Concept.Up, "大", "高", "强"),
        With(Concept.Quieter, "小声", "低声", "轻", "轻声"),
        With(Concept.Louder, "大声", "响"),
        With(Concept.Faster, "快"),
        With(Concept.Slower, "慢"),
    ];

    private static LexiconEntry With(Concept concept, params string[] results) =>
        new(concept, "", string.Join(' ', Verbs.SelectMany(verb => results.Select(result => verb + result))));
}
