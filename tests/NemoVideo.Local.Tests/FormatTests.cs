using System.Globalization;
using NemoVideo.Tests;

namespace NemoVideo.Local.Tests;

/// <summary>What can be exported: every container with sound that was replaced, and files of sound alone.</summary>
public sealed class FormatTests : EditTest
{
    [Theory]
    [InlineData("a.mp4", "h264,aac", true)]
    [InlineData("a.mov", "h264,aac", true)]
    [InlineData("a.mkv", "h264,aac", true)]
    [InlineData("a.avi", "h264,mp3", true)]
    [InlineData("a.webm", "vp9,opus", false)]
    [InlineData("a.m4a", "aac", null)]
    [InlineData("a.mp3", "mp3", null)]
    [InlineData("a.wav", "pcm_s16le", null)]
    [InlineData("a.flac", "flac", null)]
    public async Task Each_format_holds_the_new_sound(string output, string codecs, bool? untouched)
    {
        NemoExport export = await EditAsync(output, [Listening.Clip(File("a.mp4"), 1), Listening.Tone(File("b.wav"), 300, 1)], new ReplaceAudio(SoundSource.Any, Mix: false, TimeRange.Whole));
        Assert.Equal(codecs.Split(','), TestMedia.Probe(export.FullName, "stream=codec_name"));
        Assert.Equal(untouched, export.Proof!.PictureUntouched);
        Assert.InRange(Listening.Level(export.FullName, 300, 0.3, 0.9), -22, -20);
        Assert.True(Listening.Level(export.FullName, 1000, 0.3, 0.9) < -50);
    }

    [Fact]
    public async Task Sound_in_an_AVI_is_not_a_frame_of_MP3_longer_than_it_has_to_be()
    {
        NemoExport export = await EditAsync("a.avi", [Listening.Clip(File("a.mp4"), 1), Listening.Tone(File("b.wav"), 300, 1)], new ReplaceAudio(SoundSource.Any, Mix: false, TimeRange.Whole));
        double end = double.Parse(TestMedia.Probe(export.FullName, "stream=duration", "-select_streams", "a").Single(), CultureInfo.InvariantCulture);
        Assert.InRange(end, 1, 1 + (1152 / 48000d));
        Assert.InRange(Listening.Level(export.FullName, 300, 0.9, 0.999), -22, -20);
    }

    [Theory]
    [InlineData("mono", 8000)]
    [InlineData("5.1", 48000)]
    public async Task Music_goes_along_with_sound_of_any_layout(string layout, int rate)
    {
        string clip = File("a.mov");
        TestMedia.Ffmpeg([
            "-f", "lavfi", "-i", "testsrc2=size=160x120:rate=25:duration=1", "-f", "lavfi", "-i", $"sine=frequency=1000:duration=1:sample_rate={rate}",
            "-af", layout == "5.1" ? "pan=5.1|FL=c0|FR=c0|FC=c0|LFE=c0|BL=c0|BR=c0" : "anull", "-c:v", "libx264", "-preset", "ultrafast", "-c:a", "pcm_s16le", clip]);
        NemoExport export = await EditAsync("a.mp4", [clip, Listening.Tone(File("song.wav"), 300, 1, "-ac", "2")], new AddMusic(SoundSource.Any, 1, TimeRange.Whole));
        Assert.InRange(Listening.Level(export.FullName, 1000, 0.3, 0.9), -23, -20);
        Assert.Equal(layout == "5.1" ? "6" : "2", Assert.Single(TestMedia.Probe(export.FullName, "stream=channels", "-select_streams", "a")));
    }

    [Fact]
    public async Task A_better_quality_makes_a_larger_file()
    {
        string session = await Engine.SendAsync(TestMedia.Clip(File("a.mp4"), 1));
        await ApplyAsync(session, new Resize(100));
        List<long> sizes = [];
        foreach (string quality in new[] { "high", "medium", "low" })
        {
            NemoExport export = await new ExportRun(Engine.Connection, Engine.Journal, Engine.Time, LocalBackend.ProveAsync)
                .RunAsync(new ExportRequest(session, Engine.Output($"{quality}.mp4"), false, quality), null, default);
            sizes.Add(export.Length);
        }

        Assert.True(sizes[0] > sizes[1] && sizes[1] > sizes[2], string.Join(", ", sizes));
    }

    [Fact]
    public async Task The_proof_has_the_loudness_before_and_after()
    {
        NemoExport export = await EditAsync("a.mp4", [Listening.Clip(File("a.mp4"), 2)], new SetVolume(SoundTarget.All, new LevelChange(Decibels: -10), TimeRange.Whole));
        Assert.Equal(10, export.Proof!.LoudnessBefore!.Value - export.Proof.LoudnessAfter!.Value, 0.3);
        Assert.Equal(10, export.Proof.TruePeakBefore!.Value - export.Proof.TruePeakAfter!.Value, 0.5);
    }
}
