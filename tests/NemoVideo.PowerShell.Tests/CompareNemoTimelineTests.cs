namespace NemoVideo.PowerShell.Tests;

/// <summary>Compare-NemoTimeline, driven through the pipeline abstraction. It needs no connection.</summary>
public sealed class CompareNemoTimelineTests
{
    private const string Music = """{ "d": 9000, "t": [ { "tt": 1, "sg": [ { "id": "a", "s": 0, "d": 9000, "n": "song.mp3", "v": 1 } ] } ] }""";

    [Fact]
    public async Task Every_difference_is_an_object()
    {
        string later = Music.Replace("\"v\": 1", "\"v\": 0.35", StringComparison.Ordinal).Replace("\"d\": 9000", "\"d\": 8000", StringComparison.Ordinal);
        NemoTimelineChange[] changes = await CompareAsync(Music, later);
        Assert.Equal(["duration 9s -> 8s", "duration 9s -> 8s", "volume 100% -> 35%"], changes.Select(change => $"{change.Property} {change.Before} -> {change.After}").Order());
    }

    [Fact]
    public async Task Nothing_is_written_where_nothing_differs()
    {
        Assert.Empty(await CompareAsync(Music, Music.Replace(" ", "", StringComparison.Ordinal)));
    }

    private static async Task<NemoTimelineChange[]> CompareAsync(string before, string after)
    {
        var pipeline = new RecordingPipeline(new RunspaceState(() => throw new InvalidOperationException("It needs no journal."), TimeProvider.System));
        await new CompareNemoTimelineCommand { ReferenceObject = NemoTimeline.Parse(before), DifferenceObject = NemoTimeline.Parse(after) }.ProcessAsync(pipeline);
        return [.. pipeline.Objects.Cast<NemoTimelineChange>()];
    }
}
