namespace NemoVideo.Local.Tests;

/// <summary>The tables of words, and how words are found in them.</summary>
public class InstructionLexiconTests
{
    [Fact]
    public void A_phrase_has_one_meaning()
    {
        string[] ambiguous = Lexicon.Entries
            .SelectMany(entry => entry.Phrases.Select(phrase => (phrase, entry.Concept, entry.Value)))
            .GroupBy(row => row.phrase).Where(rows => rows.Distinct().Count() > 1).Select(rows => rows.Key).ToArray();
        Assert.Empty(ambiguous);
    }

    [Theory]
    [InlineData("muting", "mute")]
    [InlineData("trimmed", "trim")]
    [InlineData("voices", "voice")]
    [InlineData("replaces", "replace")]
    public void Forms_of_a_word_are_the_same_word(string form, string word) => Assert.Equal(WordForms.Stem(word), WordForms.Stem(form));

    [Theory]
    [InlineData("muet the orignal sound")]
    [InlineData("mute the origianl audoi")]
    [InlineData("swtich off the originall audio")]
    public void A_slip_of_the_pen_is_forgiven(string instruction) =>
        Assert.Equal(new MuteOriginal(TimeRange.Whole), Assert.Single(Instruction.Read(instruction, []).Steps));

    [Theory]
    [InlineData("remote")]
    [InlineData("cute")]
    [InlineData("powder")]
    [InlineData("volcano")]
    [InlineData("vice")]
    public void Another_word_is_no_slip(string word) => Assert.Null(WordForms.Correct(word));

    [Theory]
    [InlineData("声音调高", "Audio Up")]
    [InlineData("把音量调大一点", "Object Volume Up")]
    [InlineData("背景音乐淡出", "Music FadeOut")]
    [InlineData("聲音調高", "Audio Up")]
    public void Chinese_is_divided_into_words(string text, string concepts) =>
        Assert.Equal(concepts, string.Join(' ', Measures.Read(Lexer.Read(InstructionText.Fold(text, []))).Select(token => token.Concept)));

    [Theory]
    [InlineData("添加bgm.mp3", "bgm.mp3")]
    [InlineData("把原声换成旁白.m4a", "旁白.m4a")]
    [InlineData("配上解说2.wav", "解说2.wav")]
    [InlineData("背景音乐用my song.mp3", "song.mp3")]
    [InlineData("use C:/takes/voice 1/b.wav", "1/b.wav")]
    [InlineData("use ../a-b_c.flac!", "../a-b_c.flac")]
    public void A_file_name_begins_where_the_words_end(string instruction, string name) =>
        Assert.Equal(name, InstructionText.Fold(instruction, []).Names[0].Text);

    [Theory]
    [InlineData("put \"Don't go\" at the top", "Don't go")]
    [InlineData("put 'It's here' at the top", "It's here")]
    [InlineData("加标题「第一天」", "第一天")]
    [InlineData("加标题《远方》", "远方")]
    public void A_quoted_text_is_kept_as_it_is(string instruction, string text) =>
        Assert.Equal(text, Assert.IsType<Title>(Assert.Single(Instruction.Read(instruction, []).Steps)).Text);
}
