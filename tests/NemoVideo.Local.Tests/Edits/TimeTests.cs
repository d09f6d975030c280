using NemoVideo.Tests;

namespace NemoVideo.Local.Tests;

/// <summary>Parts that are kept, taken out, played faster, or joined: their length within a frame, and the sound with the picture.</summary>
public sealed class TimeTests : EditTest
{
    private const double Frame = 0.04;

    [Fact]
    public async Task A_part_that_begins_and_ends_between_keyframes_is_encoded()
    {
        NemoExport export = await EditAsync("a.mp4", [Marked(File("a.mp4"))], new Trim(Range(1, 3)));
        Assert.False(export.Proof!.PictureUntouched);
        Assert.Equal("encoded anew, as the part does not begin with a keyframe", export.Picture);
        AssertLength(export, 2);
        Assert.Equal(0.6, Listening.Onset(export.FullName), 0.002);
        Assert.Equal(0.6, Listening.FirstWhite(export.FullName), Frame / 2);
    }

    [Fact]
    public async Task A_part_between_keyframes_is_copied()
    {
        NemoExport export = await EditAsync("a.mp4", [Marked(File("a.mp4"), "-g", "25", "-bf", "2")], new Trim(Range(1, 3)));
        AssertLength(export, 2);
        Assert.Equal(0.6, Listening.Onset(export.FullName), 0.002);
        Assert.Equal(0.6, Listening.FirstWhite(export.FullName), Frame / 2);
        Assert.Equal("copied bit for bit from keyframe to keyframe", export.Picture);
        Assert.Equal(Listening.PacketsOf(File("a.mp4")).Skip(25).Take(50), Listening.PacketsOf(export.FullName));
    }

    [Fact]
    public async Task The_last_seconds_can_be_kept()
    {
        NemoExport export = await EditAsync("a.mkv", [Marked(File("a.mp4"))], new Trim(Range(-1, null)));
        AssertLength(export, 1);
    }

    [Theory]
    [InlineData("a.mp4")]
    [InlineData("a.mov")]
    [InlineData("a.mkv")]
    [InlineData("a.avi")]
    public async Task What_is_taken_out_is_gone_from_sound_and_picture(string output)
    {
        NemoExport export = await EditAsync(output, [Marked(File("a.mp4"))], new Cut(Range(0.4, 1)));
        Assert.Equal(3.4, Listening.Length(export.FullName, "v"), output == "a.avi" ? 0.1 : Frame + 0.005);
        Assert.Equal(3.4, Listening.Length(export.FullName, "a"), output == "a.avi" ? 0.1 : Frame + 0.005);
        Assert.Equal(1, Listening.Onset(export.FullName), output == "a.avi" ? 0.06 : 0.002);
        Assert.Equal(1, Listening.FirstWhite(export.FullName), output == "a.avi" ? Frame + 0.005 : Frame / 2);
    }

    [Fact]
    public async Task A_video_is_not_cut_to_nothing() =>
        Assert.Contains("Nothing would be left", (await Assert.ThrowsAsync<NemoException>(() => EditAsync("a.mp4", [Marked(File("a.mp4"))], new Cut(TimeRange.Whole)))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(2.0, 2, 0.8)]
    [InlineData(0.5, 8, 3.2)]
    public async Task A_faster_or_slower_video_keeps_its_pitch(double factor, double seconds, double mark)
    {
        NemoExport export = await EditAsync("a.mp4", [Marked(File("a.mp4"))], new Speed(new LevelChange(Factor: factor), TimeRange.Whole));
        AssertLength(export, seconds);
        Assert.Equal(mark, Listening.FirstWhite(export.FullName), Frame);
        Assert.InRange(Listening.Level(export.FullName, 700, mark + 0.1, mark + (0.8 / factor)), -14, -9);
        Assert.Equal("25/1", Assert.Single(TestMedia.Probe(export.FullName, "stream=avg_frame_rate", "-select_streams", "v")));
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.25)]
    [InlineData(1.5)]
    public async Task Sound_stays_with_the_picture_at_another_speed(double factor)
    {
        // A tick that is as long before its loudest moment as after it.
        string clip = File("a.mp4");
        TestMedia.Ffmpeg([
            "-f", "lavfi", "-i", "color=size=64x64:rate=25:duration=4", "-f", "lavfi", "-i", "aevalsrc='0.5*exp(-pow((t-2)/0.01,2))*sin(2*PI*900*t)':d=4:s=48000",
            "-c:v", "libx264", "-preset", "ultrafast", clip]);
        NemoExport export = await EditAsync("a.wav", [clip], new Speed(new LevelChange(Factor: factor), TimeRange.Whole));
        Assert.Equal(2 / factor, Listening.Middle(export.FullName), 0.008);
    }

    [Fact]
    public async Task A_part_alone_can_be_faster_and_music_plays_on()
    {
        NemoExport export = await EditAsync(
            "a.mp4", [Marked(File("a.mp4")), Listening.Tone(File("song.wav"), 2500, 4)],
            new AddMusic(SoundSource.Any, 1, TimeRange.Whole), new Speed(new LevelChange(Factor: 2), Range(0, 1)));
        AssertLength(export, 3.5);
        Assert.Equal(1.1, Listening.FirstWhite(export.FullName), Frame);
        Assert.InRange(Listening.Level(export.FullName, 2500, 0.1, 3.4), -23, -20);
    }

    [Fact]
    public async Task Pauses_are_taken_out()
    {
        // Half a second of silence at the beginning, one and a half in the middle, one at the end.
        string clip = File("a.mp4");
        TestMedia.Ffmpeg([
            "-f", "lavfi", "-i", "testsrc2=size=160x120:rate=25:duration=5", "-f", "lavfi", "-i", "aevalsrc='0.3*(between(t,0.8,1.5)+between(t,3,4))*sin(2*PI*700*t)':d=5:s=48000",
            "-c:v", "libx264", "-preset", "ultrafast", clip]);
        NemoExport export = await EditAsync("a.mp4", [clip], new RemoveSilence());
        Assert.StartsWith("Took out 3 pauses", Said.OfType<AgentText>().Single().Text, StringComparison.Ordinal);
        Assert.InRange(export.Proof!.DurationAfter.TotalSeconds, 1.9, 2.4);
        Assert.Equal(0.12, Listening.Onset(export.FullName), Frame);
        Assert.DoesNotContain(Listening.Pauses(export.FullName, TimeSpan.FromSeconds(0.4)), pause => pause < 1.5);
    }

    [Fact]
    public async Task Videos_of_different_formats_are_joined_in_the_size_of_the_first()
    {
        string other = File("b.mkv");
        TestMedia.Ffmpeg(["-f", "lavfi", "-i", "color=white:size=96x128:rate=30:duration=1", "-f", "lavfi", "-i", "sine=frequency=300:duration=1:sample_rate=22050", "-c:v", "mpeg4", "-c:a", "pcm_s16le", "-ac", "2", other]);
        NemoExport export = await EditAsync("a.mp4", [Marked(File("a.mp4"), "-t", "1.5"), other], new Concatenate([]));
        AssertLength(export, 2.52);
        Assert.Equal("160,120", Assert.Single(TestMedia.Probe(export.FullName, "stream=width,height", "-select_streams", "v")));
        Assert.True(Listening.Level(export.FullName, 300, 0.2, 1.4) < -60);
        Assert.InRange(Listening.Level(export.FullName, 300, 1.7, 2.4), -26, -18);
        Assert.Equal(1.52, Listening.FirstWhite(export.FullName), Frame / 2);
    }

    [Fact]
    public async Task Videos_are_joined_in_the_order_in_which_they_are_named()
    {
        string silent = TestMedia.Clip(File("b.mp4"), 1, sound: false);
        NemoExport export = await EditAsync("a.mp4", [Listening.Clip(File("a.mp4"), 1), silent], new Concatenate(["b.mp4", "a.mp4"]));
        AssertLength(export, 2);
        Assert.True(Listening.Level(export.FullName, 1000, 0.1, 0.9) < -60);
        Assert.InRange(Listening.Level(export.FullName, 1000, 1.1, 1.9), -22, -20);
    }

    [Theory]
    [InlineData("add b.mp4 at the beginning", true)]
    [InlineData("put b.mp4 in front of it", true)]
    [InlineData("把b.mp4加到开头", true)]
    [InlineData("add b.mp4 at the end", false)]
    public async Task A_video_is_joined_at_the_end_that_is_named(string instruction, bool silentFirst)
    {
        string silent = TestMedia.Clip(File("b.mp4"), 1, sound: false);
        NemoExport export = await EditAsync("a.mp4", [Listening.Clip(File("a.mp4"), 1), silent], Assert.Single(Instruction.Read(instruction, ["a.mp4", "b.mp4"]).Steps));
        Assert.Equal(silentFirst, Listening.Level(export.FullName, 1000, 0.1, 0.9) < -60);
    }

    [Fact]
    public async Task A_single_video_has_nothing_to_be_joined_to() =>
        Assert.Equal(NemoErrorCode.VideoMissing, (await Assert.ThrowsAsync<NemoException>(() => EditAsync("a.mp4", [Listening.Clip(File("a.mp4"), 0.5)], new Concatenate([])))).Code);

    [Theory]
    [InlineData("24000/1001")]
    [InlineData("30")]
    public async Task Odd_frame_rates_are_cut_to_the_frame(string rate)
    {
        string clip = File("a.mp4");
        TestMedia.Ffmpeg(["-f", "lavfi", "-i", $"testsrc2=size=160x120:rate={rate}:duration=3", "-f", "lavfi", "-i", "sine=duration=3", "-c:v", "libx264", "-preset", "ultrafast", "-shortest", clip]);
        NemoExport export = await EditAsync("a.mp4", [clip], new Cut(Range(1, 1.7)), new Cut(Range(0.3, 0.51)));
        AssertLength(export, 3 - 0.91);
    }

    private static void AssertLength(NemoExport export, double seconds)
    {
        Assert.Equal(seconds, Listening.Length(export.FullName, "v"), Frame + 0.005);
        Assert.Equal(seconds, Listening.Length(export.FullName, "a"), Frame + 0.005);
    }

    /// <summary>Four seconds, in which the picture turns from black to white and a tone begins at 1.6.</summary>
    private static string Marked(string path, params string[] more)
    {
        TestMedia.Ffmpeg([
            "-f", "lavfi", "-i", "color=black:size=160x120:rate=25:duration=4,drawbox=t=fill:color=white:enable='gte(t,1.599)'",
            "-f", "lavfi", "-i", "aevalsrc='0.4*gte(t,1.6)*sin(2*PI*700*(t-1.6))':d=4:s=48000",
            "-c:v", "libx264", "-preset", "fast", "-pix_fmt", "yuv420p", "-sc_threshold", "0", "-g", "250", "-c:a", "aac", .. more, path]);
        return path;
    }
}
