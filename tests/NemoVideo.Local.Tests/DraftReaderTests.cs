namespace NemoVideo.Local.Tests;

/// <summary>Drafts that were made by hand or by others: rendered as they say, or refused with the place that is wrong.</summary>
public class DraftReaderTests
{
    private const string Video = """{"tt":0,"sg":[{"s":0,"d":2000,"src":"v","si":0}]}""";

    [Fact]
    public void A_draft_is_read_whatever_else_it_holds()
    {
        LocalTimeline timeline = DraftReader.Read($$"""{"d":2000,"zz":1,"t":[{{Video}},{"tt":1,"m":{"role":"original","language":"eng"},"sg":[{"s":0,"d":1500,"src":"v","si":1,"v":0.5,"zz":[] } ] } ] }""");
        LocalSound sound = Assert.Single(timeline.Sounds);
        Assert.Equal((TimeSpan.FromSeconds(2), "v", 0.5, true, "eng"), (timeline.Duration, timeline.Picture.MediaId, sound.Volume, sound.IsOriginal, sound.Language));
    }

    [Theory]
    [InlineData("nonsense", "the draft is not JSON")]
    [InlineData("[]", "the draft.d is not a number")]
    [InlineData("""{"d":0,"t":[]}""", "d is not a length of time")]
    [InlineData("""{"d":2000}""", "the draft has no array t")]
    [InlineData("""{"d":2000,"t":[]}""", "t has 0 video tracks")]
    [InlineData("""{"d":2000,"t":[{"tt":0}]}""", "t[0] has no array sg")]
    [InlineData("""{"d":2000,"t":[{"tt":0,"sg":[]}]}""", "t[0].sg has 0 segments")]
    [InlineData("""{"d":2000,"t":[{"tt":9,"sg":[{"s":0,"d":1,"src":"v","si":0}]}]}""", "t[0].tt is a type of track")]
    [InlineData("""{"d":2000,"t":[{"tt":0,"sg":[{"s":5,"d":1,"src":"v","si":0}]}]}""", "t[0].sg[0].s is not 0")]
    [InlineData("""{"d":2000,"t":[{"tt":0,"sg":[{"s":0,"d":-1,"src":"v","si":0}]}]}""", "t[0].sg[0].d is not a length of time")]
    [InlineData("""{"d":2000,"t":[{"tt":0,"sg":[{"s":0,"d":1,"si":0}]}]}""", "t[0].sg[0].src is missing")]
    [InlineData("""{"d":2000,"t":[{"tt":1,"sg":[{"s":0,"d":1,"src":"v","si":0,"v":99}]}]}""", "t[0].sg[0].v is not a factor")]
    public void What_cannot_be_rendered_is_named_with_its_place(string draft, string expected)
    {
        NemoException error = Assert.Throws<NemoException>(() => DraftReader.Read(draft));
        Assert.Equal(NemoErrorCode.DraftInvalid, error.Code);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }
}
