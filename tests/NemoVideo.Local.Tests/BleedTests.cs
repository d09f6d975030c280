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
    public async Task An_old_sound_that_was_hardly_there_does_not_make_a_loud_new_one_suspicious()
    {
        string loud = TestMedia.Clip(_folder.File("loud.mp4"), 4);
        string old = _folder.File("old.mp4");
        TestMedia.Ffmpeg(["-i", loud, "-af", "volume=-40dB", "-c:v", "copy", old]);
        string @new = _folder.File("new.mp4");
        TestMedia.Ffmpeg(["-i", old, "-i", TestMedia.Voice(_folder.File("voice.wav"), 4), "-map", "0:v", "-map", "1:a", "-c:v", "copy", @new]);
        Assert.False((await LocalBackend.ProveAsync(old, Task.FromResult(@new), default)).OriginalAudible);
    }

    [Fact]
    public async Task A_steady_tone_under_the_new_sound_is_found()
    {
        string old = _folder.File("old.mp4");
        TestMedia.Ffmpeg(["-f", "lavfi", "-i", "testsrc2=size=160x120:rate=25:duration=6", "-f", "lavfi", "-i", "sine=frequency=1000:duration=6", "-c:v", "libx264", "-preset", "ultrafast", old]);
        string mixed = _folder.File("mixed.mp4");
        TestMedia.Ffmpeg(["-i", old, "-i", TestMedia.Voice(_folder.File("voice.wav"), 6), "-filter_complex", "[0:a]volume=-20dB[o];[1:a]volume=0.05[v];[o][v]amix=normalize=0[m]", "-map", "0:v", "-map", "[m]", "-c:v", "copy", mixed]);
        Assert.True((await LocalBackend.ProveAsync(old, Task.FromResult(mixed), default)).OriginalAudible);
    }

    [Fact]
    public async Task A_sound_with_one_side_turned_round_is_not_taken_for_silence()
    {
        string old = _folder.File("old.mp4");
        TestMedia.Ffmpeg(["-i", TestMedia.Clip(_folder.File("plain.mp4"), 3), "-af", "pan=stereo|c0=c0|c1=-1*c0", "-c:v", "copy", old]);
        Assert.True((await LocalBackend.ProveAsync(old, Task.FromResult(old), default)).OriginalAudible);
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
