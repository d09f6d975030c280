using System.Diagnostics;
using NemoVideo.Tests;

namespace NemoVideo.Local.Tests;

/// <summary>What is no recording of the same scene, and what cannot be measured at all.</summary>
public sealed class AlignmentRefusalTests : IDisposable
{
    private const int Rate = 16000;

    private static readonly Scene TheScene = new(seed: 2, seconds: 60);

    private readonly TempFolder _folder = new();

    [Theory]
    [InlineData(50, 50)]
    [InlineData(15, 40)]
    [InlineData(3, 60)]
    public async Task Recordings_of_different_scenes_are_not_synced(double newSeconds, double cameraSeconds)
    {
        string camera = TheScene.Record(_folder.File("camera.wav"), 0, cameraSeconds, noise: 0.3);
        for (int seed = 10; seed < 12; seed++)
        {
            string @new = new Scene(seed, newSeconds).Record(_folder.File("new.wav"), 0, newSeconds);
            NemoSync sync = await Alignment.MeasureAsync(@new, camera, default);
            Assert.False(sync.Confident, sync.ToString());
            Assert.InRange(sync.Score, 0, NemoSync.ConfidentScore);
        }
    }

    [Fact]
    public async Task The_same_scene_played_again_in_other_time_is_not_synced()
    {
        string camera = TheScene.Record(_folder.File("camera.wav"), 0, 40, noise: 0.1);
        string again = TheScene.Record(_folder.File("again.wav"), 0, 40, drift: 0.07);
        Assert.False((await Alignment.MeasureAsync(again, camera, default)).Confident);
    }

    [Fact]
    public async Task Silence_is_not_synced()
    {
        string silence = Save("silence.wav", 30, _ => 0);
        string camera = TheScene.Record(_folder.File("camera.wav"), 0, 30);
        foreach (NemoSync sync in new[] { await Alignment.MeasureAsync(silence, camera, default), await Alignment.MeasureAsync(camera, silence, default) })
        {
            Assert.False(sync.Confident);
            Assert.Equal((0, 0), (sync.OffsetMilliseconds, sync.Score));
            Assert.Contains("too little sound", sync.Doubt, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(1.9)]
    public async Task A_moment_of_sound_is_too_little(double seconds)
    {
        string clip = TheScene.Record(_folder.File("clip.wav"), 7, seconds);
        string camera = TheScene.Record(_folder.File("camera.wav"), 0, 30);
        Assert.False((await Alignment.MeasureAsync(clip, camera, default)).Confident);
        Assert.False((await Alignment.MeasureAsync(clip, clip, default)).Confident);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(2.5)]
    public async Task A_metronome_fits_at_every_beat_and_is_not_synced(double period)
    {
        string Clicks(string name, double delay, int seed)
        {
            var random = new Random(seed);
            return Save(name, 30, time => (0.001 * (random.NextDouble() - 0.5)) + (((time + delay) % period) is var t && t < 0.02 ? Math.Exp(-300 * t) * Math.Sin(2 * Math.PI * 1500 * t) : 0));
        }

        NemoSync sync = await Alignment.MeasureAsync(Clicks("new.wav", 0, 1), Clicks("camera.wav", 0.123, 2), default);
        Assert.False(sync.Confident, sync.ToString());
    }

    [Fact]
    public async Task A_loop_that_is_played_on_and_on_is_not_synced()
    {
        string loop = TheScene.Record(_folder.File("loop.wav"), 0, 4);
        string Played(string name, string start)
        {
            TestMedia.Ffmpeg(["-stream_loop", "9", "-i", loop, "-ss", start, "-t", "30", _folder.File(name)]);
            return _folder.File(name);
        }

        NemoSync sync = await Alignment.MeasureAsync(Played("new.wav", "1.5"), Played("camera.wav", "0"), default);
        Assert.False(sync.Confident, sync.ToString());
        Assert.Contains("several places", sync.Doubt, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(50)]
    [InlineData(440)]
    public async Task A_tone_is_not_synced(double frequency)
    {
        string tone = Save("tone.wav", 30, time => 0.5 * Math.Sin(2 * Math.PI * frequency * time));
        string late = Save("late.wav", 30, time => 0.2 * Math.Sin(2 * Math.PI * frequency * (time + 0.2345)));
        Assert.False((await Alignment.MeasureAsync(tone, late, default)).Confident);
    }

    [Fact]
    public async Task Recordings_that_run_together_only_in_parts_are_not_synced()
    {
        // The first 30 s of the new recording belong to the start of the scene; what follows was recorded a while later.
        string first = TheScene.Record(_folder.File("first.wav"), 0, 15);
        string second = TheScene.Record(_folder.File("second.wav"), 25, 15);
        string cut = _folder.File("cut.wav");
        TestMedia.Ffmpeg(["-i", first, "-i", second, "-filter_complex", "concat=n=2:v=0:a=1", cut]);
        NemoSync sync = await Alignment.MeasureAsync(cut, TheScene.Record(_folder.File("camera.wav"), 0, 60), default);
        Assert.False(sync.Confident, sync.ToString());
    }

    [Fact]
    public async Task A_file_that_is_missing_is_named_and_stops_the_other()
    {
        string camera = TheScene.Record(_folder.File("camera.wav"), 0, 5);
        NemoException error = await Assert.ThrowsAsync<NemoException>(() => Alignment.MeasureAsync(_folder.File("none.wav"), camera, default));
        Assert.Equal(NemoErrorCode.MediaNotFound, error.Code);
        Assert.Contains("none.wav", error.Message, StringComparison.Ordinal);
        error = await Assert.ThrowsAsync<NemoException>(() => Alignment.MeasureAsync(camera, _folder.File("none.mp4"), default));
        Assert.Contains("none.mp4", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_video_without_sound_is_named()
    {
        string silent = TestMedia.Clip(_folder.File("silent.mp4"), sound: false);
        NemoException error = await Assert.ThrowsAsync<NemoException>(() => Alignment.MeasureAsync(TheScene.Record(_folder.File("a.wav"), 0, 5), silent, default));
        Assert.Equal(NemoErrorCode.UnsupportedMedia, error.Code);
        Assert.Contains("silent.mp4' has no sound", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_only_calls_itself_sound_is_named()
    {
        File.WriteAllText(_folder.File("text.wav"), "no sound at all");
        NemoException error = await Assert.ThrowsAsync<NemoException>(() => Alignment.MeasureAsync(_folder.File("text.wav"), TheScene.Record(_folder.File("a.wav"), 0, 5), default));
        Assert.Equal(NemoErrorCode.UnsupportedMedia, error.Code);
        Assert.Contains("text.wav", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_measurement_that_is_cancelled_ends_ffmpeg()
    {
        // An ffmpeg that tells its process id through a named pipe, and then hangs.
        if (OperatingSystem.IsWindows())
            return;
        string pipe = _folder.File("started");
        TestMedia.Run("mkfifo", [pipe]);
        FfmpegInstallation real = FfmpegInstallation.Locate();
        var hanging = real with { Ffmpeg = _folder.File("ffmpeg") };
        await File.WriteAllTextAsync(hanging.Ffmpeg, $"#!/bin/sh\necho $$ > '{pipe}'\nexec tail -f /dev/null\n");
        File.SetUnixFileMode(hanging.Ffmpeg, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        using var stop = new CancellationTokenSource();
        string sound = TheScene.Record(_folder.File("a.wav"), 0, 5);
        Task<NemoSync> measuring = Alignment.MeasureAsync(hanging, sound, sound, stop.Token);
        int id = int.Parse((await File.ReadAllLinesAsync(pipe))[0], System.Globalization.CultureInfo.InvariantCulture);
        using var process = Process.GetProcessById(id);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => measuring);
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(1)));
    }

    public void Dispose() => _folder.Dispose();

    private string Save(string name, double seconds, Func<double, double> value) =>
        Scene.Save(_folder.File(name), Enumerable.Range(0, (int)(seconds * Rate)).Select(i => (float)value((double)i / Rate)).ToArray(), Rate);
}
