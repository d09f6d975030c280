namespace NemoVideo.Local.Tests;

/// <summary>What a render promises, and a proof that shows something else.</summary>
public class RenderPromiseTests
{
    private static readonly NemoProof Proof = new()
    {
        Reference = "before.mp4", FullName = "after.mp4", VideoHashBefore = "a", VideoHashAfter = "a", DurationBefore = TimeSpan.FromSeconds(2), DurationAfter = TimeSpan.FromSeconds(2), PictureDurationAfter = TimeSpan.FromSeconds(2),
        StreamsKept = [], StreamsLost = [], StreamsAdded = [], LoudnessAfter = -14.3, TruePeakAfter = -1.2,
    };

    [Fact]
    public void What_is_as_promised_breaks_nothing() =>
        Assert.Empty(new RenderPromise(true, TimeSpan.FromSeconds(2.1), -14).Broken(Proof));

    [Fact]
    public void A_length_that_is_another_is_named() =>
        Assert.Equal(["The picture is 2.000 s long and should be 3.000 s."], new RenderPromise(true, TimeSpan.FromSeconds(3)).Broken(Proof));

    [Fact]
    public void A_loudness_that_is_another_is_named() =>
        Assert.Equal(["The sound has -14.3 LUFS and should have -23.0 LUFS."], new RenderPromise(true, null, -23).Broken(Proof));
}
