using System.Globalization;
using NemoVideo.Tests;

namespace NemoVideo.Local.Tests;

/// <summary>Times come out of every container as they went in: of sound against picture to a millisecond, and of frames that do not come evenly.</summary>
public sealed class ContainerTimesTests : EditTest
{
    private const string Mark = "aevalsrc='0.4*gte(t,1.6)*sin(2*PI*700*(t-1.6))':d=4:s=48000";

    [Theory]
    [InlineData("a.mp4")]
    [InlineData("a.mkv")]
    [InlineData("a.webm")]
    [InlineData("a.avi")]
    public async Task New_sound_is_heard_with_its_picture(string output)
    {
        string sound = File("new.wav");
        TestMedia.Ffmpeg(["-f", "lavfi", "-i", Mark, sound]);
        NemoExport export = await EditAsync(output, [Marked(File("a.mp4"), "-bf", "2"), sound], new ReplaceAudio(SoundSource.Any, false, TimeRange.Whole));
        Assert.Equal(1.6, Listening.FirstWhite(export.FullName), 0.001);
        Assert.Equal(1.6, Listening.Onset(export.FullName), 0.001);
    }

    [Theory]
    [InlineData("a.webm", "a.webm")]
    [InlineData("a.mp4", "a.avi")]
    [InlineData("a.mkv", "a.avi")]
    public async Task Old_sound_stays_with_its_picture(string input, string output)
    {
        // The delay of AAC in Matroska puts the picture off, and AVI cannot show it between two frames of its own.
        string[] codecs = input switch { "a.webm" => ["-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8", "-c:a", "libopus"], "a.mkv" => ["-bf", "2", "-c:a", "pcm_s16le"], _ => ["-bf", "2"] };
        string clip = Marked(File(input), codecs);
        NemoExport export = await EditAsync(output, [clip]);
        Assert.Equal(Listening.Onset(clip) - Listening.FirstWhite(clip), Listening.Onset(export.FullName) - Listening.FirstWhite(export.FullName), 0.001);
    }

    [Theory]
    [InlineData("a.avi")]
    [InlineData("a.mp4")]
    public async Task The_sound_of_a_video_is_as_late_in_a_file_of_its_own(string input)
    {
        string clip = Marked(File(input), "-c:v", "mpeg4", "-c:a", "libmp3lame");
        NemoExport export = await EditAsync("a.mp3", [clip]);
        Assert.Equal(Listening.Onset(clip), Listening.Onset(export.FullName), 0.001);
    }

    [Theory]
    [InlineData("a.mp4")]
    [InlineData("a.mkv")]
    [InlineData("a.webm")]
    public async Task Frames_that_do_not_come_evenly_keep_their_times(string output)
    {
        string clip = File("a.mp4");
        TestMedia.Ffmpeg([
            "-f", "lavfi", "-i", "testsrc2=size=160x120:rate=25:duration=2", "-vf", "settb=1/90000,setpts=N*3600+1300*sin(N*N)", "-fps_mode", "passthrough", "-enc_time_base", "1/90000",
            "-c:v", "libx264", "-preset", "ultrafast", "-video_track_timescale", "90000", clip]);
        NemoExport export = await EditAsync(output, [clip], new ChangeAspect("1:1"));
        double[] before = FrameTimes(clip);
        double[] after = FrameTimes(export.FullName);
        Assert.Equal(before.Length, after.Length);
        Assert.All(before.Zip(after), times => Assert.Equal(times.First - before[0], times.Second - after[0], 0.0011));
    }

    [Fact]
    public async Task A_picture_that_begins_between_frames_is_not_moved()
    {
        string plain = Marked(File("plain.mp4"));
        string clip = File("a.mkv");
        TestMedia.Ffmpeg(["-itsoffset", "0.014", "-i", plain, "-i", plain, "-map", "0:v", "-map", "1:a", "-c:v", "copy", "-c:a", "pcm_s16le", clip]);
        NemoExport export = await EditAsync("a.mov", [clip], new ChangeAspect("1:1"));
        Assert.Equal(Listening.Onset(clip) - Listening.FirstWhite(clip), Listening.Onset(export.FullName) - Listening.FirstWhite(export.FullName), 0.0015);
    }

    [Fact]
    public async Task What_a_player_does_not_show_is_not_shown_by_another_container()
    {
        string plain = Marked(File("plain.mp4"));
        string clip = File("a.mp4");
        TestMedia.Ffmpeg(["-ss", "1", "-i", plain, "-c", "copy", clip]);
        NemoExport export = await EditAsync("a.mkv", [clip]);
        Assert.Equal(3, Listening.Length(export.FullName, "v"), 0.05);
        Assert.Equal(0.6, Listening.FirstWhite(export.FullName), 0.021);
    }

    [Fact]
    public async Task The_sound_of_a_part_that_is_copied_ends_with_it()
    {
        NemoExport export = await EditAsync("a.mp4", [Marked(File("a.mp4"), "-g", "25")], new Trim(Range(0, 2)));
        Assert.Equal(2, Listening.Length(export.FullName, "v"), 0.001);
        Assert.Equal(2, Listening.Length(export.FullName, "a"), 0.025);
    }

    [Theory]
    [InlineData("a.m4a")]
    [InlineData("a.wav")]
    public async Task A_sound_that_begins_late_does_so_in_a_file_of_sound(string output)
    {
        string plain = Marked(File("plain.mp4"));
        string clip = File("a.mp4");
        TestMedia.Ffmpeg(["-i", plain, "-itsoffset", "0.3", "-i", plain, "-map", "0:v", "-map", "1:a", "-c", "copy", clip]);
        NemoExport export = await EditAsync(output, [clip]);
        Assert.Equal("0.000000", output == "a.wav" ? "0.000000" : Assert.Single(TestMedia.Probe(export.FullName, "stream=start_time")));
        Assert.Equal(1.9, Listening.Onset(export.FullName), 0.001);
    }

    [Theory]
    [InlineData("a.webm")]
    [InlineData("a.wav")]
    [InlineData("a.flac")]
    public async Task Six_channels_stay_six(string output)
    {
        string clip = File("a.mkv");
        TestMedia.Ffmpeg([
            "-f", "lavfi", "-i", "color=size=64x64:rate=25:duration=1", "-f", "lavfi", "-i", "sine=duration=1:sample_rate=48000", "-af", "pan=5.1(side)|FL=c0|FC=c0|FR=c0|SL=c0|SR=c0|LFE=0*c0",
            "-c:v", "libx264", "-preset", "ultrafast", "-c:a", "ac3", clip]);
        NemoExport export = await EditAsync(output, [clip]);
        Assert.Equal("6", Assert.Single(TestMedia.Probe(export.FullName, "stream=channels", "-select_streams", "a")));
    }

    [Fact]
    public async Task Six_channels_that_become_two_have_the_loudness_that_was_asked_for()
    {
        string clip = File("a.mp4");
        TestMedia.Ffmpeg([
            "-f", "lavfi", "-i", "color=size=64x64:rate=25:duration=4", "-f", "lavfi", "-i", "sine=duration=4:sample_rate=48000", "-af", "pan=5.1|FL=c0|FC=c0|FR=c0|BL=c0|BR=c0|LFE=0*c0",
            "-c:v", "libx264", "-preset", "ultrafast", "-c:a", "aac", clip]);
        NemoExport export = await EditAsync("a.mp3", [clip], new Normalize(-24));
        Assert.Equal(-24, Listening.Loudness(export.FullName).Integrated, 0.5);
    }

    [Theory]
    [InlineData("a.mp3")]
    [InlineData("a.mkv")]
    public async Task Few_samples_a_second_do_not_make_a_file_longer(string output)
    {
        string clip = Marked(File("a.mp4"), "-ar", "8000", "-ac", "1");
        NemoExport export = await EditAsync(output, [clip]);
        Assert.Equal(4, double.Parse(TestMedia.Probe(export.FullName, "format=duration")[0], CultureInfo.InvariantCulture), 0.06);
    }

    [Theory]
    [InlineData("a.m4a")]
    [InlineData("a.mp3")]
    public async Task A_video_without_sound_is_no_file_of_sound(string output)
    {
        string clip = TestMedia.Clip(File("a.mp4"), 1, sound: false);
        NemoException refusal = await Assert.ThrowsAsync<NemoException>(() => EditAsync(output, [clip]));
        Assert.Equal(NemoErrorCode.NotSupported, refusal.Code);
        Assert.Contains("There is no sound to write", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>Four seconds, in which the picture turns from black to white and a tone begins at 1.6.</summary>
    private static string Marked(string path, params string[] more)
    {
        TestMedia.Ffmpeg([
            "-f", "lavfi", "-i", "color=black:size=160x120:rate=25:duration=4,drawbox=t=fill:color=white:enable='gte(t,1.599)'", "-f", "lavfi", "-i", Mark,
            "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-sc_threshold", "0", .. more, path]);
        return path;
    }

    private static double[] FrameTimes(string path) =>
        TestMedia.Probe(path, "frame=best_effort_timestamp_time", "-select_streams", "v:0").Select(time => double.Parse(time.Split(',')[0], CultureInfo.InvariantCulture)).ToArray();
}
