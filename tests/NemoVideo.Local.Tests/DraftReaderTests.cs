namespace NemoVideo.Local.Tests;

/// <summary>Drafts that were made by hand or by others: rendered as they say, or refused with the place that is wrong.</summary>
public class DraftReaderTests
{
    private const string Video = """{"tt":0,"sg":[{"s":0,"d":2000,"src":"v","si":0}]}""";

    [Fact]
    public void A_draft_is_read_whatever_else_it_holds()
    {
        LocalTimeline timeline = DraftReader.Read($$"""{"d":2000,"zz":1,"t":[{{Video}},{"tt":1,"m":{"role":"original","language":"eng"},"sg":[{"s":0,"d":1500,"src":"v","si":1,"v":0.5,"zz":[] } ] } ] }""");
        SoundTrack sound = Assert.Single(timeline.Sounds);
        SoundSegment segment = Assert.Single(sound.Segments);
        Assert.Equal((TimeSpan.FromSeconds(2), "v", 0.5, SoundRole.Original, "eng"), (timeline.Duration, timeline.Picture.MediaId, segment.Volume, sound.Role, sound.Language));
    }

    [Theory]
    [InlineData("nonsense", "the draft is not JSON")]
    [InlineData("[]", "the draft is not an object")]
    [InlineData("{}", "d is not a number")]
    [InlineData("""{"d":0,"t":[]}""", "d is not a length of time")]
    [InlineData("""{"d":2000}""", "the draft has no array t")]
    [InlineData("""{"d":2000,"t":[]}""", "t has 0 video tracks")]
    [InlineData("""{"d":2000,"t":[{"tt":0}]}""", "t[0] has no array sg")]
    [InlineData("""{"d":2000,"t":[{"tt":0,"sg":[]}]}""", "t[0].sg has no segments")]
    [InlineData("""{"d":2000,"t":[{"tt":9,"sg":[{"s":0,"d":1,"src":"v","si":0}]}]}""", "t[0].tt is a type of track")]
    [InlineData("""{"d":2000,"t":[{"tt":0,"sg":[{"s":5,"d":1,"src":"v","si":0}]}]}""", "t[0].sg[0].s is not 0")]
    [InlineData("""{"d":2000,"t":[{"tt":0,"sg":[{"s":0,"d":-1,"src":"v","si":0}]}]}""", "t[0].sg[0].d is not a length of time")]
    [InlineData("""{"d":2000,"t":[{"tt":0,"sg":[{"s":0,"d":1,"si":0}]}]}""", "t[0].sg[0].src is missing")]
    [InlineData("""{"d":2000,"t":[{"tt":1,"sg":[{"s":0,"d":1,"src":"v","si":0,"v":99}]}]}""", "t[0].sg[0].v is not a factor")]
    [InlineData("""{"d":2000,"t":[{"tt":1,"m":{"role":"noise"},"sg":[{"s":0,"d":1,"src":"v","si":0,"v":1}]}]}""", "t[0].m.role is not one of original, replacement, overlay, music, voiceover")]
    [InlineData("""{"d":2000,"t":[{"tt":1,"m":{"default":1},"sg":[{"s":0,"d":1,"src":"v","si":0,"v":1}]}]}""", "t[0].m.default is not true or false")]
    [InlineData("""{"d":2000,"t":[{"tt":1,"m":{"fadeIn":-1},"sg":[{"s":0,"d":1,"src":"v","si":0,"v":1}]}]}""", "t[0].m.fadeIn is not a length of time")]
    [InlineData("""{"d":2000,"t":[{"tt":0,"m":{"rotate":45},"sg":[{"s":0,"d":2000,"src":"v","si":0}]}]}""", "t[0].m.rotate is not 0, 90, 180 or 270")]
    [InlineData("""{"d":2000,"t":[{"tt":0,"m":{"ratio":"wide"},"sg":[{"s":0,"d":2000,"src":"v","si":0}]}]}""", "t[0].m.ratio is not a width to height")]
    [InlineData("""{"d":2000,"t":[{"tt":0,"m":{"fit":"squeeze"},"sg":[{"s":0,"d":2000,"src":"v","si":0}]}]}""", "t[0].m.fit is not crop or pad")]
    [InlineData("""{"d":2000,"t":[{"tt":0,"m":{"height":2},"sg":[{"s":0,"d":2000,"src":"v","si":0}]}]}""", "t[0].m.height is not a number of lines")]
    [InlineData("""{"d":2000,"t":[{"tt":0,"sg":[{"s":0,"d":1000,"src":"v","si":0},{"s":1500,"d":500,"src":"v","si":0}]}]}""", "t[0].sg[1].s is not 1000")]
    [InlineData("""{"d":2000,"t":[{"tt":7,"sg":[{"s":0,"d":1000}]}]}""", "t[0].sg[0].tx is missing")]
    [InlineData("""{"d":2000,"t":[{"tt":7,"sg":[{"s":0,"d":1000,"tx":"a","pos":"beneath"}]}]}""", "t[0].sg[0].pos is not one of")]
    [InlineData("""{"d":2000,"m":{"loudness":3},"t":[{"tt":0,"sg":[{"s":0,"d":2000,"src":"v","si":0}]}]}""", "m.loudness is not a loudness")]
    [InlineData("""{"d":2000,"t":[{"tt":1,"m":{"denoise":"a bit"},"sg":[{"s":0,"d":1,"src":"v","si":0,"v":1}]}]}""", "t[0].m.denoise is not a number")]
    [InlineData("""{"d":2000,"t":[{"tt":1,"sg":[{"s":0,"d":5,"src":"v","si":0,"v":1},{"s":4,"d":5,"src":"v","si":0,"v":1}]}]}""", "t[0].sg[1].s is before the end of the segment before it")]
    [InlineData("""{"d":2000,"t":[{"tt":1,"sg":[{"s":0,"d":5,"src":"v","si":0,"v":1,"sp":0}]}]}""", "t[0].sg[0].sp is not a factor")]
    [InlineData("""{"d":2000,"t":[{"tt":1,"sg":[{"s":0,"d":5,"src":"v","si":0,"v":1,"lp":"yes"}]}]}""", "t[0].sg[0].lp is not a number")]
    public void What_cannot_be_rendered_is_named_with_its_place(string draft, string expected)
    {
        NemoException error = Assert.Throws<NemoException>(() => DraftReader.Read(draft));
        Assert.Equal(NemoErrorCode.DraftInvalid, error.Code);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }
}
