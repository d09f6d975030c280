namespace NemoVideo.Local.Tests;

/// <summary>What a render promises, and a proof that shows something else.</summary>
public class RenderPromiseTests
{
    private static readonly NemoProof Proof = new()
    {
        Reference = "before.mp4",
        FullName = "after.mp4",
        VideoHashBefore = "a",
        VideoHashAfter = "a",
        DurationBefore = TimeSpan.FromSeconds(2),
        DurationAfter = TimeSpan.FromSeconds(2),
        PictureDurationAfter = TimeSpan.FromSeconds(2),
        StreamsKept = [],
        StreamsLost = [],
        StreamsAdded = [],
        LoudnessAfter = -14.3,
        TruePeakAfter = -1.2,
    };

    [Fact]
    public void What_is_as_promised_breaks_nothing() =>
        Assert.Empty(new RenderPromise(true, TimeSpan.FromSeconds(2.1), -14).Broken(Proof));

    [Fact]
    public void A_length_that_is_another_is_named() =>
        Assert.Equal(["The picture is 2.000 s long and should be 3.000 s."], new RenderPromise(true, TimeSpan.FromSeconds(3)).Broken(Proof));

    [Theory]
    [InlineData(-14.3, 0.0, new string[0])]
    [InlineData(-14.4, 1.0, new string[0])]
    [InlineData(-14.5, 1.1, new[] { "Peaks were limited by up to 1.1 dB; without that, -14.5 LUFS would have taken them too high." })]
    [InlineData(-14.0, 0.0, new[] { "The sound was to have -14.0 LUFS, and has -14.3." })]
    public void What_a_listener_may_hear_of_limiting_and_what_was_missed_is_told(double loudness, double limiting, string[] warnings) =>
        Assert.Equal(warnings, new RenderPromise(true, null, loudness, limiting).Warnings(Proof));

    [Fact]
    public void A_peak_that_is_too_high_is_told() =>
        Assert.Equal(
            ["The true peak was to be under -1 dBTP, and is -0.4."],
            new RenderPromise(true, null, -20).Warnings(Proof with { LoudnessAfter = null, TruePeakAfter = -0.4 }));

    [Fact]
    public void What_was_not_brought_to_a_loudness_is_not_warned_of() => Assert.Empty(new RenderPromise(true).Warnings(Proof));

    [Fact]
    public void A_loudness_that_is_another_is_named() =>
        Assert.Equal(["The sound has -14.3 LUFS and should have -23.0 LUFS."], new RenderPromise(true, null, -23).Broken(Proof));
}
