using NemoVideo.Tests;

namespace NemoVideo.Local.Tests;

/// <summary>Renders take no more of a machine than they may: a processor each, and time and disk by the length of the video.</summary>
public sealed class RenderBoundsTests : IAsyncDisposable
{
    private readonly LocalEngine _engine = new();

    [Fact]
    public async Task A_render_waits_for_a_processor()
    {
        using var processors = new SemaphoreSlim(0);
        await using LocalRender render = await StartAsync(processors, RenderLimits.Of);
        Assert.Equal(NemoRenderState.Pending, render.Status.State);
        processors.Release();
        Assert.Equal(NemoRenderState.Completed, (await render.Completion).State);
        Assert.Equal(1, processors.CurrentCount);
    }

    [Fact]
    public async Task Renders_that_are_begun_together_all_end_well()
    {
        string[] outputs = Enumerable.Range(0, 6).Select(number => _engine.Output($"{number}.mp4")).ToArray();
        string[] sessions = await Task.WhenAll(outputs.Select((_, number) => _engine.SendAsync(TestMedia.Clip(_engine.Folder.File($"{number}.mp4"), 1))));
        NemoExport[] exports = await Task.WhenAll(sessions.Zip(outputs, (session, output) => _engine.ExportAsync(session, output)));
        Assert.All(exports, export => Listening.AssertPlays(export.FullName));
        Assert.Equal(outputs, exports.Select(export => export.FullName));
    }

    [Theory]
    [InlineData(0, long.MaxValue)]
    [InlineData(60, 0)]
    public async Task A_render_that_takes_too_much_is_stopped(int minutes, long bytes)
    {
        using var processors = new SemaphoreSlim(1);
        await using LocalRender render = await StartAsync(processors, _ => new RenderLimits(TimeSpan.FromMinutes(minutes), bytes));
        RenderStatus status = await render.Completion;
        Assert.Equal(NemoRenderState.Failed, status.State);
        Assert.Contains("out of bounds", status.Error!.Message, StringComparison.Ordinal);
        Assert.Equal(1, processors.CurrentCount);
    }

    [Fact]
    public void Bounds_grow_with_the_video()
    {
        var limits = RenderLimits.Of(TimeSpan.FromHours(10));
        Assert.Equal(TimeSpan.FromDays(7) + TimeSpan.FromMinutes(30), limits.Time);
        Assert.Equal((1L << 30) + (36000L * (100 << 20)), limits.Bytes);
        Assert.True(limits.AreExceededBy($"total_size={limits.Bytes + 1}"));
        Assert.False(limits.AreExceededBy($"total_size={limits.Bytes}"));
        Assert.False(limits.AreExceededBy("total_size=N/A"));
    }

    public async ValueTask DisposeAsync() => await _engine.DisposeAsync();

    private async Task<LocalRender> StartAsync(SemaphoreSlim processors, Func<TimeSpan, RenderLimits> limitsOf)
    {
        string session = await _engine.SendAsync(TestMedia.Clip(_engine.Folder.File("a.mp4"), 1));
        SessionState state = await _engine.Backend.GetStateAsync(session, default);
        var media = state.Media.Select(info => LocalMedia.FromEntry(info.Raw)).ToDictionary(file => file.Id);
        var request = new RenderRequest("render", session, state.Draft!.Value.GetRawText(), "mkv", "high");
        return LocalRender.Start(FfmpegInstallation.Locate(), request, media, RenderFolder.Create(_engine.Folder.File("renders"), "render"), processors, limitsOf);
    }
}
