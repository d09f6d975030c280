using NemoVideo.Tests;

namespace NemoVideo.PowerShell.Tests;

/// <summary>Test-NemoVideo, driven through the pipeline abstraction over files that ffmpeg made without us. It needs no connection.</summary>
public sealed class TestNemoVideoTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly RecordingPipeline _pipeline = new(new RunspaceState(() => throw new InvalidOperationException("It needs no journal."), TimeProvider.System));

    [Fact]
    public async Task What_another_program_did_is_measured()
    {
        string original = TestMedia.Clip(_folder.File("original.mp4"));
        string voice = TestMedia.Voice(_folder.File("voice.wav"));
        string copied = _folder.File("copied.mp4");
        TestMedia.Ffmpeg(["-i", original, "-i", voice, "-map", "0:v", "-map", "1:a", "-c:v", "copy", "-c:a", "aac", copied]);
        string encoded = _folder.File("encoded.mp4");
        TestMedia.Ffmpeg(["-i", original, "-c:v", "mpeg4", "-c:a", "copy", encoded]);

        await new TestNemoVideoCommand { Path = [copied, encoded], Reference = original }.ProcessAsync(_pipeline);

        Assert.Empty(_pipeline.Errors);
        Assert.Equal(
            [(copied, original, true, false), (encoded, original, false, true)],
            _pipeline.Objects.Cast<NemoProof>().Select(proof => (proof.FullName, proof.Reference, proof.PictureUntouched!.Value, proof.OriginalAudible!.Value)));
        Assert.Empty(_pipeline.OpenActivities);
    }

    [Fact]
    public async Task A_bad_file_stops_no_other()
    {
        string original = TestMedia.Clip(_folder.File("original.mp4"), 1);
        File.WriteAllText(_folder.File("bad.mp4"), "no video");
        string[] files = [_folder.File("none.mp4"), _folder.File("bad.mp4"), original];
        await new TestNemoVideoCommand { Path = files, Reference = original }.ProcessAsync(_pipeline);
        Assert.Equal([(NemoErrorCode.MediaNotFound, files[0]), (NemoErrorCode.UnsupportedMedia, files[1])], _pipeline.Errors.Select(error => (error.Error.Code, (string)error.Target!)));
        Assert.Equal(original, Assert.Single(_pipeline.Objects.Cast<NemoProof>()).FullName);
    }

    [Fact]
    public async Task A_reference_of_several_files_is_refused_and_says_what_to_do()
    {
        string original = TestMedia.Clip(_folder.File("original.mp4"), 1);
        await new TestNemoVideoCommand { Path = [original], Reference = new[] { original, original } }.ProcessAsync(_pipeline);
        (NemoException error, object? target) = Assert.Single(_pipeline.Errors);
        Assert.Equal((NemoErrorCode.MediaNotFound, original), (error.Code, target));
        Assert.Contains("script block", error.RecommendedAction, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
