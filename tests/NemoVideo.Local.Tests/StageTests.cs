using NemoVideo.Tests;

namespace NemoVideo.Local.Tests;

/// <summary>The stages of an export that sets the loudness: each is named, and each can be stopped.</summary>
public sealed class StageTests : EditTest
{
    [Fact]
    public async Task Every_stage_is_named_and_tells_how_long_it_takes()
    {
        var told = new List<ExportProgress>();
        await ExportAsync(await SendLongAsync(), new Watching(told.Add), default);
        string[] stages = told.Where(progress => progress.PercentComplete is not null || progress.Stage != "Rendering").Select(progress => progress.Stage).Distinct().ToArray();
        Assert.Equal(["Measuring the loudness", "Setting the loudness, attempt 1"], stages[..2]);
        Assert.Equal(["Fetching", "Proving"], stages[^2..]);
        Assert.Contains("Rendering", stages);
        Assert.Contains(told, progress => progress.Stage == "Setting the loudness, attempt 1" && progress.TimeLeft > TimeSpan.Zero);
    }

    [Theory]
    [InlineData("Measuring the loudness")]
    [InlineData("Setting the loudness, attempt 1")]
    [InlineData("Rendering")]
    [InlineData("Proving")]
    public async Task A_stop_ends_ffmpeg_in_every_stage_and_leaves_nothing(string stage)
    {
        string session = await SendLongAsync();
        using var stop = new CancellationTokenSource();
        var stopping = new Watching(progress =>
        {
            if (progress.Stage == stage && (progress.PercentComplete is not null || stage == "Proving"))
                stop.Cancel();
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ExportAsync(session, stopping, stop.Token));
        Assert.True(stop.IsCancellationRequested);
        Assert.Empty(Engine.Leftovers());
        Assert.Empty(RunningHere());
    }

    /// <summary>Two minutes of sound, which ffmpeg is at work on for a while in every stage.</summary>
    private async Task<string> SendLongAsync()
    {
        TestMedia.Ffmpeg(["-f", "lavfi", "-i", "color=red:size=32x32:rate=1:duration=120", "-c:v", "libx264", File("long.mp4")]);
        string session = await Engine.SendAsync(File("long.mp4"), TestMedia.Voice(File("b.wav"), 120));
        await ApplyAsync(session, new ReplaceAudio(SoundSource.Any, Mix: false, TimeRange.Whole), new Normalize(-23));
        return session;
    }

    private Task<NemoExport> ExportAsync(string session, IProgress<ExportProgress> progress, CancellationToken cancellationToken) =>
        new ExportRun(Engine.Connection, Engine.Journal, Engine.Time, LocalBackend.ProveAsync).RunAsync(new ExportRequest(session, Engine.Output("a.mp4"), false), progress, cancellationToken);

    /// <summary>The command lines of programs that work on files of this test; where there is no /proc, none are seen.</summary>
    private string[] RunningHere() => !OperatingSystem.IsLinux()
        ? []
        : Directory.EnumerateDirectories("/proc").Where(folder => int.TryParse(Path.GetFileName(folder), out _)).Select(CommandLineOf).Where(line => line.Contains(Engine.Folder.FullPath, StringComparison.Ordinal)).ToArray();

    private static string CommandLineOf(string folder)
    {
        try
        {
            return System.IO.File.ReadAllText(Path.Combine(folder, "cmdline"));
        }
        catch (IOException)
        {
            // It has ended in the meantime.
            return "";
        }
    }

    private sealed class Watching(Action<ExportProgress> seen) : IProgress<ExportProgress>
    {
        public void Report(ExportProgress value) => seen(value);
    }
}
