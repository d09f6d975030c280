namespace NemoVideo.Core.Tests;

/// <summary>What changed between two drafts, which is the only answer of an agent that edits in silence.</summary>
public class TimelineComparerTests
{
    [Fact]
    public void The_same_draft_has_no_changes_whatever_its_white_space() =>
        Assert.Empty(Compare("""{"t":[{"tt":0,"sg":[{"d":1000,"n":"a","x":{"y":1}}]}]}""", """{ "t": [ { "tt":0, "sg":[ {"d":1000,"n":"a","x": {"y":  1} } ] } ] }"""));

    [Fact]
    public void An_added_track_is_told() =>
        Assert.Equal(
            ["track 2 BGM: added Lo-fi (0-10s, 35%)"],
            Compare("""{"t":[{"tt":0,"sg":[{"d":10000,"n":"city"}]}]}""", """{"t":[{"tt":0,"sg":[{"d":10000,"n":"city"}]},{"tt":1,"sg":[{"d":10000,"n":"Lo-fi","v":0.35}]}]}"""));

    [Fact]
    public void A_track_put_in_front_does_not_make_the_later_ones_look_changed() =>
        Assert.Equal(
            ["track 1 Title: added \"Hi\" (0-1s)"],
            Compare(
                """{"t":[{"tt":0,"sg":[{"d":9000,"n":"a"}]},{"tt":0,"sg":[{"d":9000,"n":"b"}]}]}""",
                """{"t":[{"tt":7,"sg":[{"d":1000,"text":"Hi"}]},{"tt":0,"sg":[{"d":9000,"n":"a"}]},{"tt":0,"sg":[{"d":9000,"n":"b"}]}]}"""));

    [Fact]
    public void A_first_draft_is_all_additions() =>
        Assert.Equal(
            ["track 1 Video: added city (0-10s)", "timeline: duration (none) -> 10s"],
            TimelineComparer.Compare(new NemoTimeline(null), NemoTimeline.Parse("""{"d":10000,"t":[{"tt":0,"sg":[{"d":10000,"n":"city"}]}]}""")).Select(change => change.ToString()));

    [Fact]
    public void Another_sound_in_the_same_place_is_a_replacement() =>
        Assert.Equal(
            ["track 2: BGM: old.mp3 (0-9s) -> BGM: new.mp3 (0-9s)"],
            Compare(
                """{"t":[{"tt":0,"sg":[{"d":9000,"n":"a"}]},{"tt":1,"m":{"role":1},"sg":[{"d":9000,"n":"old.mp3"}]}]}""",
                """{"t":[{"tt":0,"sg":[{"d":9000,"n":"a"}]},{"tt":1,"m":{"role":2},"sg":[{"d":9000,"n":"new.mp3"}]}]}"""));

    [Fact]
    public void Properties_are_told_in_words_where_there_are_some_and_by_their_keys_otherwise()
    {
        string[] changes = Compare(
            """{"t":[{"tt":1,"sg":[{"id":"a","d":9000,"n":"Lo-fi","v":1,"fx":{"echo":1}}]}]}""",
            """{"t":[{"tt":1,"sg":[{"id":"a","d":8000,"n":"Lo-fi","v":0.35,"fx":{"echo":2}}]}]}""");
        Assert.Equal(
            ["track 1 BGM \"Lo-fi\": duration 9s -> 8s", "track 1 BGM \"Lo-fi\": volume 100% -> 35%", "track 1 BGM \"Lo-fi\": fx {\"echo\":1} -> {\"echo\":2}"], changes);
    }

    [Fact]
    public void Of_segments_on_a_track_only_the_changed_one_is_told() =>
        Assert.Equal(
            ["track 1 Video: removed b (4-6s)"],
            Compare(
                """{"t":[{"tt":0,"sg":[{"d":4000,"n":"a"},{"d":2000,"n":"b"},{"s":6000,"d":1000,"n":"c"}]}]}""",
                """{"t":[{"tt":0,"sg":[{"d":4000,"n":"a"},{"s":6000,"d":1000,"n":"c"}]}]}"""));

    [Fact]
    public void The_same_parts_in_another_order_are_a_change() =>
        Assert.Contains("order", Assert.Single(Compare(
            """{"t":[{"tt":1,"sg":[{"d":1000,"n":"a"}]},{"tt":1,"sg":[{"d":1000,"n":"b"}]}]}""",
            """{"t":[{"tt":1,"sg":[{"d":1000,"n":"b"}]},{"tt":1,"sg":[{"d":1000,"n":"a"}]}]}""")), StringComparison.Ordinal);

    [Fact]
    public void Another_spelling_of_a_number_is_no_change() =>
        Assert.Empty(Compare("""{"t":[{"tt":1,"sg":[{"d":1000,"n":"a","v":1}]}]}""", """{"t":[{"tt":1,"sg":[{"d":1e3,"n":"a","v":1.0}]}]}"""));

    [Fact]
    public void A_removed_track_keeps_its_number() =>
        Assert.Equal(
            ["track 2 BGM: removed x (0-1s)"],
            Compare("""{"t":[{"tt":0,"sg":[{"d":1000,"n":"v"}]},{"tt":1,"sg":[{"d":1000,"n":"x"}]}]}""", """{"t":[{"tt":0,"sg":[{"d":1000,"n":"v"}]}]}"""));

    [Fact]
    public void Thousands_of_segments_are_compared_without_a_table_of_all_pairs()
    {
        string many = string.Join(',', Enumerable.Range(0, 20_000).Select(i => $$"""{"d":10,"id":"{{i}}"}"""));
        string fewer = string.Join(',', Enumerable.Range(0, 19_999).Select(i => $$"""{"d":10,"id":"{{i}}"}"""));
        Assert.Single(Compare($$"""{"t":[{"tt":0,"sg":[{{many}}]}]}""", $$"""{"t":[{"tt":0,"sg":[{{fewer}}]}]}"""));
    }

    private static string[] Compare(string before, string after) =>
        TimelineComparer.Compare(NemoTimeline.Parse(before), NemoTimeline.Parse(after)).Select(change => change.ToString()).ToArray();
}
