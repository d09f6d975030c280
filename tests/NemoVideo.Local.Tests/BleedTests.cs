using NemoVideo.Tests;

namespace NemoVideo.Local.Tests;

/// <summary>Whether a proof hears the old sound under the new one, and does not hear what is not there.</summary>
public sealed class BleedTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Theory]
    [InlineData(1.0, 0)]
    [InlineData(0.1, -20)]
    [InlineData(0.03, -30.5)]
    public async Task An_old_sound_under_the_new_one_is_found_and_measured(double gain, double expectedDecibels)
    {
        string old = TestMedia.Clip(_folder.File("old.mp4"), 8);
        string voice = TestMedia.Voice(_folder.File("voice.wav"), 8);
        string mixed = _folder.File("mixed.mp4");
        string factor = gain.ToString(System.Globalization.CultureInfo.InvariantCulture);
        TestMedia.Ffmpeg(["-i", old, "-i", voice, "-filter_complex", $"[0:a]volume={factor}[o];[1:a]volume=0.3[v];[o][v]amix=normalize=0[m]", "-map", "0:v", "-map", "[m]", "-c:v", "copy", mixed]);

        NemoProof proof = await LocalBackend.ProveAsync(old, Task.FromResult(mixed), default);
        Assert.True(proof.OriginalAudible);
        Assert.InRange(proof.BleedDecibels!.Value, expectedDecibels - 2, expectedDecibels + 2);
    }

    [Fact]
    public async Task An_old_sound_that_is_late_in_the_new_file_is_found_all_the_same()
    {
        string old = TestMedia.Clip(_folder.File("old.mp4"), 4);
        string late = _folder.File("late.mp4");
        TestMedia.Ffmpeg(["-i", old, "-af", "adelay=60:all=1", "-c:v", "copy", late]);
        Assert.True((await LocalBackend.ProveAsync(old, Task.FromResult(late), default)).OriginalAudible);
    }

    [Fact]
    public async Task A_new_sound_that_has_nothing_of_the_old_one_is_not_blamed()
    {
        string old = TestMedia.Clip(_folder.File("old.mp4"), 4);
        string @new = _folder.File("new.mp4");
        TestMedia.Ffmpeg(["-i", old, "-i", TestMedia.Voice(_folder.File("voice.wav"), 4), "-map", "0:v", "-map", "1:a", "-c:v", "copy", @new]);
        NemoProof proof = await LocalBackend.ProveAsync(old, Task.FromResult(@new), default);
        Assert.False(proof.OriginalAudible);
        Assert.True(proof.BleedDecibels < -25, $"{proof.BleedDecibels}");
    }

    [Fact]
    public async Task A_second_track_with_the_old_sound_is_found()
    {
        string old = TestMedia.Clip(_folder.File("old.mp4"), 4);
        string @new = _folder.File("new.mp4");
        TestMedia.Ffmpeg(["-i", old, "-i", TestMedia.Voice(_folder.File("voice.wav"), 4), "-map", "0:v", "-map", "1:a", "-map", "0:a", "-c:v", "copy", @new]);
        Assert.True((await LocalBackend.ProveAsync(old, Task.FromResult(@new), default)).OriginalAudible);
    }

    [Fact]
    public async Task A_picture_that_was_encoded_again_is_not_untouched()
    {
        string old = TestMedia.Clip(_folder.File("old.mp4"));
        string again = _folder.File("again.mp4");
        TestMedia.Ffmpeg(["-i", old, "-c:v", "libx264", "-preset", "ultrafast", "-crf", "30", "-c:a", "copy", again]);
        NemoProof proof = await LocalBackend.ProveAsync(old, Task.FromResult(again), default);
        Assert.Equal((false, 1, 1), (proof.PictureUntouched, proof.StreamsLost.Count, proof.StreamsKept.Count));
    }

    public void Dispose() => _folder.Dispose();
}
