namespace NemoVideo.Local.Tests;

/// <summary>Numbers, times, amounts and shapes, however they are written.</summary>
public class InstructionValueTests
{
    [Theory]
    [InlineData("12s", 12)]
    [InlineData("12 secs", 12)]
    [InlineData("twelve seconds", 12)]
    [InlineData("half a second", 0.5)]
    [InlineData("a second", 1)]
    [InlineData("a quarter of a second", 0.25)]
    [InlineData("one and a half seconds", 1.5)]
    [InlineData("2 minutes", 120)]
    [InlineData("1 min 30 sec", 90)]
    [InlineData("1m30s", 90)]
    [InlineData("thirty five seconds", 35)]
    [InlineData("1.5 hours", 5400)]
    [InlineData("250 ms", 0.25)]
    [InlineData("十二秒", 12)]
    [InlineData("半秒", 0.5)]
    [InlineData("一点五秒", 1.5)]
    [InlineData("两分半", 150)]
    [InlineData("1分30秒", 90)]
    [InlineData("二十五秒钟", 25)]
    [InlineData("半分钟", 30)]
    [InlineData("３秒", 3)]
    public void A_length_of_time_is_understood(string text, double seconds) =>
        Assert.Equal((Concept.Duration, seconds), (Single(text).Concept, Single(text).Value));

    [Theory]
    [InlineData("0:12", 12)]
    [InlineData("1:02:03", 3723)]
    [InlineData("00:00:07.5", 7.5)]
    [InlineData("12:30", 750)]
    [InlineData("the 20th second", 20)]
    [InlineData("second 14", 14)]
    [InlineData("第十秒", 10)]
    [InlineData("第 1 分 20 秒", 80)]
    public void A_place_in_time_is_understood(string text, double seconds) =>
        Assert.Equal((Concept.Moment, seconds), (Single(text).Concept, Single(text).Value));

    [Theory]
    [InlineData("40%", nameof(Concept.Percent), 0.4)]
    [InlineData("forty percent", nameof(Concept.Percent), 0.4)]
    [InlineData("百分之四十", nameof(Concept.Percent), 0.4)]
    [InlineData("half", nameof(Concept.Percent), 0.5)]
    [InlineData("一半", nameof(Concept.Percent), 0.5)]
    [InlineData("a quarter", nameof(Concept.Percent), 0.25)]
    [InlineData("三分之一", nameof(Concept.Percent), 1.0 / 3)]
    [InlineData("-3 dB", nameof(Concept.Decibels), -3)]
    [InlineData("minus 6 decibels", nameof(Concept.Decibels), -6)]
    [InlineData("+4dB", nameof(Concept.Decibels), 4)]
    [InlineData("5 分贝", nameof(Concept.Decibels), 5)]
    [InlineData("-16 LUFS", nameof(Concept.Loudness), -16)]
    [InlineData("16 LUFS", nameof(Concept.Loudness), -16)]
    [InlineData("2x", nameof(Concept.Factor), 2)]
    [InlineData("x2", nameof(Concept.Factor), 2)]
    [InlineData("1.25 倍", nameof(Concept.Factor), 1.25)]
    [InlineData("三倍", nameof(Concept.Factor), 3)]
    [InlineData("90°", nameof(Concept.Degrees), 90)]
    [InlineData("九十度", nameof(Concept.Degrees), 90)]
    [InlineData("720p", nameof(Concept.Height), 720)]
    [InlineData("4K", nameof(Concept.Height), 2160)]
    [InlineData("1920×1080", nameof(Concept.Height), 1080)]
    [InlineData("1280 x 720", nameof(Concept.Height), 720)]
    public void An_amount_is_understood(string text, string concept, double value)
    {
        Token token = Single(text);
        Assert.Equal((concept, value), (token.Concept.ToString(), token.Value));
    }

    [Theory]
    [InlineData("9:16")]
    [InlineData("4:5")]
    [InlineData("1:1")]
    public void A_shape_is_understood(string text) => Assert.Equal((Concept.Ratio, text), (Single(text).Concept, Single(text).Name));

    [Theory]
    [InlineData("the first 5 seconds", nameof(RangeKind.First), 0.0, 5.0)]
    [InlineData("the last 8 secs", nameof(RangeKind.Last), -8.0, null)]
    [InlineData("the first minute", nameof(RangeKind.First), 0.0, 60.0)]
    [InlineData("3 seconds from the end", nameof(RangeKind.Last), -3.0, null)]
    [InlineData("4 s off the beginning", nameof(RangeKind.First), 0.0, 4.0)]
    [InlineData("from 10 to 25 seconds", nameof(RangeKind.Span), 10.0, 25.0)]
    [InlineData("between 1:05 and 1:20", nameof(RangeKind.Span), 65.0, 80.0)]
    [InlineData("0:30-0:45", nameof(RangeKind.Span), 30.0, 45.0)]
    [InlineData("5-9s", nameof(RangeKind.Span), 5.0, 9.0)]
    [InlineData("from 30 s until 1 min", nameof(RangeKind.Span), 30.0, 60.0)]
    [InlineData("from 0:10 for 5 seconds", nameof(RangeKind.Span), 10.0, 15.0)]
    [InlineData("starting at 3 seconds and ending at 8 seconds", nameof(RangeKind.Span), 3.0, 8.0)]
    [InlineData("from 0:40 on", nameof(RangeKind.From), 40.0, null)]
    [InlineData("after the 2 minute mark", nameof(RangeKind.From), 120.0, null)]
    [InlineData("from 50 s to the end", nameof(RangeKind.From), 50.0, null)]
    [InlineData("before 0:20", nameof(RangeKind.Until), null, 20.0)]
    [InlineData("up to 1:15", nameof(RangeKind.Until), null, 75.0)]
    [InlineData("前五秒", nameof(RangeKind.First), 0.0, 5.0)]
    [InlineData("开头 3 秒", nameof(RangeKind.First), 0.0, 3.0)]
    [InlineData("后十秒", nameof(RangeKind.Last), -10.0, null)]
    [InlineData("最后半分钟", nameof(RangeKind.Last), -30.0, null)]
    [InlineData("从第3秒到第8秒", nameof(RangeKind.Span), 3.0, 8.0)]
    [InlineData("第 5 到 9 秒", nameof(RangeKind.Span), 5.0, 9.0)]
    [InlineData("1分到1分20秒之间", nameof(RangeKind.Span), 60.0, 80.0)]
    [InlineData("从 0:15 开始", nameof(RangeKind.From), 15.0, null)]
    [InlineData("两分钟以后", nameof(RangeKind.From), 120.0, null)]
    [InlineData("第10秒之前", nameof(RangeKind.Until), null, 10.0)]
    public void A_part_of_the_video_is_understood(string text, string kind, double? start, double? end)
    {
        Token token = Single(text);
        Assert.Equal(Concept.Range, token.Concept);
        Assert.Equal((kind, start, end), (token.Range.Kind.ToString(), token.Range.Range.Start?.TotalSeconds, token.Range.Range.End?.TotalSeconds));
    }

    [Theory]
    [InlineData("the first and last 2 seconds")]
    [InlineData("the first 2 and the last 2 seconds")]
    [InlineData("2 seconds off both ends")]
    [InlineData("首尾两秒")]
    public void Both_ends_are_two_parts(string text)
    {
        TimeRange[] ranges = Tokens(text).Where(token => token.Concept == Concept.Range).Select(token => token.Range.Range).ToArray();
        Assert.Equal([new TimeRange(TimeSpan.Zero, TimeSpan.FromSeconds(2)), new TimeRange(TimeSpan.FromSeconds(-2), null)], ranges);
    }

    [Theory]
    [InlineData("from 20 s to 10 s")]
    [InlineData("the first few seconds")]
    [InlineData("1:75")]
    [InlineData("3 of 4")]
    [InlineData("5 potatoes")]
    public void What_is_no_time_is_not_taken_for_one(string text) =>
        Assert.DoesNotContain(Tokens(text), token => token is { Concept: Concept.Moment } or { Concept: Concept.Range, Range.Kind: RangeKind.Span or RangeKind.First });

    private static Token Single(string text) => Assert.Single(Tokens(text));

    private static List<Token> Tokens(string text) => TimeRanges.Read(Measures.Read(Lexer.Read(InstructionText.Fold(text, []))));
}
