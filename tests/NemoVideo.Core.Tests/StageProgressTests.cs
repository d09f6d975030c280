using NemoVideo.Tests;

namespace NemoVideo.Core.Tests;

/// <summary>How long a stage of an export still takes, by its speed so far.</summary>
public class StageProgressTests
{
    private readonly ManualTime _time = new();
    private readonly List<ExportProgress> _told = [];

    [Fact]
    public void What_is_half_done_takes_as_long_again()
    {
        StageProgress stages = Begin();
        Report(stages, "Rendering", 0);
        Assert.Equal(TimeSpan.FromSeconds(10), Report(stages, "Rendering", 50, after: 10).TimeLeft);
        Assert.Equal(TimeSpan.FromSeconds(5), Report(stages, "Rendering", 80, after: 10).TimeLeft);
        Assert.Equal(TimeSpan.Zero, Report(stages, "Rendering", 100, after: 5).TimeLeft);
    }

    [Fact]
    public void What_was_done_before_anybody_looked_says_nothing_of_the_speed()
    {
        StageProgress stages = Begin();
        Assert.Null(Report(stages, "Rendering", 40, after: 1).TimeLeft);
        Assert.Equal(TimeSpan.FromSeconds(40), Report(stages, "Rendering", 60, after: 20).TimeLeft);
    }

    [Fact]
    public void A_stage_that_stands_still_takes_ever_longer_and_one_that_does_not_tell_is_not_guessed()
    {
        StageProgress stages = Begin();
        Assert.Null(Report(stages, "Rendering", null).TimeLeft);
        Report(stages, "Rendering", 0);
        Assert.Equal(TimeSpan.FromSeconds(9), Report(stages, "Rendering", 10, after: 1).TimeLeft);
        Assert.Equal(TimeSpan.FromSeconds(90), Report(stages, "Rendering", 10, after: 9).TimeLeft);
        Assert.Null(Report(stages, "Proving", null, after: 1).TimeLeft);
    }

    [Theory]
    [InlineData("Fetching", 0)]
    [InlineData("Rendering", 5)]
    public void A_new_stage_and_one_that_begins_again_have_a_speed_of_their_own(string stage, double percent)
    {
        StageProgress stages = Begin();
        Report(stages, "Rendering", 0);
        Report(stages, "Rendering", 90, after: 900);
        Assert.Null(Report(stages, stage, percent, after: 1).TimeLeft);
        Assert.Equal(TimeSpan.FromSeconds(100 - percent - 19), Report(stages, stage, percent + 19, after: 19).TimeLeft);
    }

    private StageProgress Begin() => new(new ForwardedProgress<ExportProgress>(_told.Add), _time);

    private ExportProgress Report(StageProgress stages, string stage, double? percent, double after = 0)
    {
        _time.Advance(TimeSpan.FromSeconds(after));
        stages.Report(stage, percent);
        return _told[^1];
    }
}
