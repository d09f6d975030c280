using NemoVideo.Tests;

namespace NemoVideo.PowerShell.Tests;

/// <summary>Measure-NemoSync, driven through the pipeline abstraction over real files. It needs no connection.</summary>
public sealed class MeasureNemoSyncTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly RecordingPipeline _pipeline = new(new RunspaceState(() => throw new InvalidOperationException("It needs no journal."), TimeProvider.System));
    private readonly Scene _scene = new(seed: 3, seconds: 30);

    [Fact]
    public async Task Recordings_are_measured_against_one_reference()
    {
        string camera = _scene.Record(_folder.File("camera.wav"), 2, 20, noise: 0.2);
        string[] takes = [_scene.Record(_folder.File("late.wav"), 5, 15), _scene.Record(_folder.File("early.wav"), 0.5, 15)];
        await new MeasureNemoSyncCommand { Path = takes, Reference = camera }.ProcessAsync(_pipeline);
        Assert.Empty(_pipeline.Errors);
        Assert.Equal([(takes[0], camera, 3000, true), (takes[1], camera, -1500, true)], _pipeline.Objects.Cast<NemoSync>().Select(sync =>
            (sync.FullName, sync.Reference, Math.Round(sync.OffsetMilliseconds), sync.Confident)));
        Assert.Empty(_pipeline.OpenActivities);
    }

    [Fact]
    public async Task A_bad_file_stops_no_other()
    {
        string camera = _scene.Record(_folder.File("camera.wav"), 2, 20);
        File.WriteAllText(_folder.File("bad.wav"), "no sound");
        string[] takes = [_folder.File("none.wav"), _folder.File("bad.wav"), _scene.Record(_folder.File("take.wav"), 5, 15)];
        await new MeasureNemoSyncCommand { Path = takes, Reference = camera }.ProcessAsync(_pipeline);
        Assert.Equal([(NemoErrorCode.MediaNotFound, takes[0]), (NemoErrorCode.UnsupportedMedia, takes[1])], _pipeline.Errors.Select(error => (error.Error.Code, (string)error.Target!)));
        Assert.Equal(takes[2], Assert.Single(_pipeline.Objects.Cast<NemoSync>()).FullName);
    }

    [Fact]
    public async Task A_recording_of_another_scene_is_measured_without_confidence_and_without_an_error()
    {
        string camera = _scene.Record(_folder.File("camera.wav"), 2, 20);
        string other = new Scene(seed: 4, seconds: 20).Record(_folder.File("other.wav"), 0, 15);
        await new MeasureNemoSyncCommand { Path = [other], Reference = camera }.ProcessAsync(_pipeline);
        Assert.Empty(_pipeline.Errors);
        NemoSync sync = Assert.Single(_pipeline.Objects.Cast<NemoSync>());
        Assert.False(sync.Confident);
        Assert.NotNull(sync.Doubt);
    }

    public void Dispose() => _folder.Dispose();
}
