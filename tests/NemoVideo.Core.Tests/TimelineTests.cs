namespace NemoVideo.Core.Tests;

/// <summary>Reading drafts, of which little is documented and anything may come.</summary>
public class TimelineTests
{
    private const string Example = """
        {"d":10000,"m":{"title":"City","width":1920,"height":1080},"t":[
          {"tt":0,"sg":[{"d":10000,"name":"city timelapse"}]},
          {"tt":1,"sg":[{"s":0,"d":10000,"n":"Lo-fi","v":0.35}]},
          {"tt":7,"sg":[{"d":3000,"text":"Urban Dreams"}]}]}
        """;

    [Fact]
    public void A_timeline_is_told_in_one_line() =>
        Assert.Equal(
            "Timeline (3 tracks): 1. Video: city timelapse (0-10s) 2. BGM: Lo-fi (0-10s, 35%) 3. Title: \"Urban Dreams\" (0-3s)",
            NemoTimeline.Parse(Example).ToString());

    [Fact]
    public void The_draft_is_kept_to_the_letter()
    {
        const string odd = """{ "t":[ {"tt":0,"sg":[{"d":1.50e3,"zz":[1,  2]}]} ],"q":1E2,"q":"twice"}""";
        Assert.Equal(odd, NemoTimeline.Parse(odd).DraftJson);
    }

    [Fact]
    public void The_documented_keys_alone_make_a_timeline()
    {
        NemoTimeline timeline = NemoTimeline.Parse("""{"d":10000,"t":[{"tt":0,"sg":[{"d":10000}]},{"tt":1,"sg":[{"d":10000}]},{"tt":7,"sg":[{"d":3000}]}]}""");
        Assert.Equal("Timeline (3 tracks): 1. Video: (0-10s) 2. BGM: (0-10s) 3. Title: (0-3s)", timeline.ToString());
        Assert.True(timeline.HasContent);
        Assert.Null(timeline.Tracks[1].Segments[0].Volume);
    }

    [Fact]
    public void A_segment_without_a_start_follows_the_one_before_it()
    {
        NemoTrack track = NemoTimeline.Parse("""{"t":[{"tt":0,"sg":[{"d":4000,"n":"a"},{"d":2500,"n":"b"}]}]}""").Tracks[0];
        Assert.Equal("Video: a (0-4s), b (4-6.5s)", track.ToString());
    }

    [Fact]
    public void The_length_is_the_end_of_the_last_segment_where_the_draft_has_none() =>
        Assert.Equal(TimeSpan.FromSeconds(7), NemoTimeline.Parse("""{"t":[{"tt":0,"sg":[{"d":4000}]},{"tt":1,"sg":[{"start":5000,"d":2000}]}]}""").Duration);

    [Theory]
    [InlineData("""{"v":0.35}""", 0.35)]
    [InlineData("""{"vol":"35%"}""", 0.35)]
    [InlineData("""{"volume":35}""", 0.35)]
    [InlineData("""{"gain":"0.35"}""", 0.35)]
    [InlineData("""{"v":0}""", 0.0)]
    [InlineData("""{"v":-1}""", null)]
    [InlineData("""{"v":"loud"}""", null)]
    [InlineData("""{}""", null)]
    public void A_volume_is_read_however_it_is_written(string segment, double? expected)
    {
        double? volume = NemoTimeline.Parse($$"""{"t":[{"tt":1,"sg":[{{segment}}]}]}""").Tracks[0].Segments[0].Volume;
        Assert.Equal(expected, volume);
    }

    [Theory]
    [InlineData("""{"src":"https://cdn.example.test/a/city.mp4?sig=1"}""", "city.mp4")]
    [InlineData("""{"m":{"title":"City"}}""", "City")]
    [InlineData("""{"file_name":"c.mp4","path":"/x/y.mp4"}""", "c.mp4")]
    [InlineData("""{"path":"/x/"}""", null)]
    public void A_name_is_found_wherever_it_stands(string segment, string? expected) =>
        Assert.Equal(expected, NemoTimeline.Parse($$"""{"t":[{"tt":0,"sg":[{{segment}}]}]}""").Tracks[0].Segments[0].Name);

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("""{"t":null}""")]
    [InlineData("""{"t":"x"}""")]
    [InlineData("""{"t":[1,null,"a",[]]}""")]
    [InlineData("""{"t":[{"tt":0,"sg":{}}]}""")]
    [InlineData("""{"t":[{"tt":"video","sg":[7,null]}],"d":-5}""")]
    public void A_draft_without_content_is_an_empty_timeline(string draft) => Assert.False(NemoTimeline.Parse(draft).HasContent);

    [Theory]
    [InlineData("""{"t":[{"tt":0,"sg":[{"d":1e300,"s":-1e300,"v":1e309}]}]}""")]
    [InlineData("""{"d":1e400,"t":[{"tt":1e30,"sg":[{"d":"x"}]}]}""")]
    [InlineData("""{"t":[{"tt":0,"sg":[{"n":"\ud800"},{"d":9e11},{"d":9e11}]}]}""")]
    public void Absurd_numbers_are_passed_over(string draft) => Assert.True(NemoTimeline.Parse(draft).HasContent);

    [Fact]
    public void A_type_that_nobody_documented_is_a_track_all_the_same()
    {
        NemoTrack track = NemoTimeline.Parse("""{"t":[{"tt":4,"sg":[{"d":1000,"n":"spark"}]}]}""").Tracks[0];
        Assert.Equal((NemoTrackType.Other, 4, "Track: spark (0-1s)"), (track.Type, track.TypeCode!.Value, track.ToString()));
    }

    [Fact]
    public void What_is_not_JSON_is_said_so() =>
        Assert.Equal(NemoErrorCode.DraftInvalid, Assert.Throws<NemoException>(() => NemoTimeline.Parse("<html>")).Code);
}
