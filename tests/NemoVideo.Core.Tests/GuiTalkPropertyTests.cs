using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace NemoVideo.Core.Tests;

/// <summary>What holds for every reply: it is translated in bounded time, content survives, what is left is whole, and nothing is left to translate.</summary>
public partial class GuiTalkPropertyTests
{
    [Theory]
    [InlineData("Click Export. ")]
    [InlineData("click ")]
    [InlineData("you can click the the ")]
    [InlineData("in the ")]
    [InlineData("and or, ")]
    [InlineData("点击")]
    [InlineData("把在到打开")]
    [InlineData("，或者")]
    [InlineData("(")]
    [InlineData("'a \"b “c 《d ")]
    [InlineData("**_")]
    [InlineData("- \n\n")]
    [InlineData("Steps:\n")]
    [InlineData("🎉👉")]
    [InlineData("1. ")]
    [InlineData("\uE000")]
    public void A_megabyte_of_anything_ends(string part)
    {
        string reply = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length)) + "\nClick Export.";
        Assert.True(GuiTalk.Translate(reply).Text.Length <= reply.Length);
    }

    [Fact]
    public void What_is_left_is_left_the_second_time_as_well() =>
        Prop.ForAll(Compositions, reply =>
        {
            string left = GuiTalk.Translate(reply).Text;
            TranslatedReply again = GuiTalk.Translate(left);
            return (again.Text == left && again.Offers.Count == 0).Label($"{reply} => {left} => {again.Text}");
        }).Check(Cases);

    [Fact]
    public void What_is_left_has_no_loose_ends() =>
        Prop.ForAll(Compositions, reply =>
        {
            string left = GuiTalk.Translate(reply).Text;
            bool isLoose = LooseEnds().IsMatch(left) || left != left.Trim();
            return (!isLoose).Label($"{reply} => {left}");
        }).Check(Cases);

    [Fact]
    public void Content_sentences_survive_among_any_others() =>
        Prop.ForAll(Arb.From(Gen.NonEmptyListOf(Gen.Elements(Sentences))), sentences =>
        {
            string left = GuiTalk.Translate(string.Join(' ', sentences)).Text;
            return string.Join(' ', sentences.Where(Kept.Contains)) == left;
        }).Check(Cases);

    [Fact]
    public void Any_text_at_all_is_translated() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text => GuiTalk.Translate(text.Get).Text.Length <= text.Get.Length).Check(Cases);

    /// <summary>The same cases in every run.</summary>
    private static readonly Config Cases = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20260102, 1);

    private static readonly string[] Kept = ["I added the title \"Click Export\".", "The voice starts at 1.5 s!", "Anything else?", "已添加“导出”字幕。", "The timeline has 3 tracks.", "Added voice.m4a at 35%."];

    private static readonly string[] Sentences = [.. Kept, "Click Export.", "You can preview it in the timeline!", "请点击导出按钮。", "Want to export it?", "Open the media panel to see it.", "If it is too loud, drag the slider to the left."];

    /// <summary>Replies put together from clauses, ties, signs and lines, whether that makes sense or not.</summary>
    private static Arbitrary<string> Compositions => Arb.From(
        from pieces in Gen.NonEmptyListOf(Gen.Zip(
            Gen.Elements(
                "the music is at 35%", "I added \"Open House\"", "the voice starts at 1.5 s", "add more music", "click Export", "click the **Split** button", "you can preview it in the timeline", "drag the clip to the end",
                "open the media panel", "to save it", "when you are happy with it", "音乐已添加", "标题为“点击”", "点击导出按钮", "您可以在时间线中预览", "把片段拖到末尾", "如果满意"),
            Gen.Elements(", ", " and ", " or ", ". ", "! ", "? ", "; ", ": ", " (drag the slider to change it), ", "\n", "\n- ", "\n\n", "，", "。", "，或者", " — ", " 🎉 ")))
        select string.Concat(pieces.SkipLast(1).Select(piece => piece.Item1 + piece.Item2)) + pieces[^1].Item1);

    [GeneratedRegex(@"(?:^|[.!?。]\s*)(?:and|or|then|but|，|,|;|：|:|或者)\b|(?:,|，|;| and| or|或者|—)\s*(?:$|[.!?。])|(?m:^\s*- *$)|  ", RegexOptions.CultureInvariant)]
    private static partial Regex LooseEnds();
}
