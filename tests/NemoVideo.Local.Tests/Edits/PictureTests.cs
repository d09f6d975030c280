using NemoVideo.Tests;

namespace NemoVideo.Local.Tests;

/// <summary>Titles, subtitles, shape, size, turns and fades, looked at in the pixels of the result.</summary>
public sealed class PictureTests : EditTest
{
    [Theory]
    [InlineData("a.mp4")]
    [InlineData("a.mov")]
    [InlineData("a.mkv")]
    [InlineData("a.webm")]
    public async Task A_title_is_seen_while_it_is_meant_to(string output)
    {
        NemoExport export = await EditAsync(output, [Black(File("a.mp4"))], new Title("Harbour", TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1), null));
        Assert.True(Brightest(export.FullName, 0.2) < 60);
        Assert.True(Brightest(export.FullName, 1) > 180);
        Assert.True(Brightest(export.FullName, 1.8) < 60);
        Assert.Equal(2, Listening.Length(export.FullName, "v"), 0.045);
    }

    [Theory]
    [InlineData("top", 0)]
    [InlineData("bottom-right", 90)]
    public async Task A_title_stands_where_it_is_put(string position, int y)
    {
        NemoExport export = await EditAsync("a.mp4", [Black(File("a.mp4"))], new Title("Harbour", null, null, position));
        Assert.True(Brightest(export.FullName, 1, $"crop=160:30:0:{y}") > 180);
        Assert.True(Brightest(export.FullName, 1, $"crop=160:30:0:{90 - y}") < 60);
    }

    [Theory]
    [InlineData("it's 100%: [a],b;c=d\\N{\\b1} %{pts}")]
    [InlineData("Привет")]
    [InlineData("a\nb")]
    public async Task A_text_is_only_a_text(string text)
    {
        NemoExport export = await EditAsync("a.mp4", [Black(File("a.mp4"))], new Title(text, null, null, null));
        Assert.True(Brightest(export.FullName, 1) > 180);
    }

    [Fact]
    public async Task A_script_without_a_font_is_named()
    {
        // Nobody has letters for what is no character.
        NemoException error = await Assert.ThrowsAsync<NemoException>(() => EditAsync("a.mp4", [Black(File("a.mp4"))], new Title("a\U0010FFFD", null, null, null)));
        Assert.Equal(NemoErrorCode.NotSupported, error.Code);
        Assert.Contains("No font on this machine", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.mp4", "mov_text")]
    [InlineData("a.mkv", "subrip")]
    public async Task Subtitles_are_a_track_and_the_picture_is_copied(string output, string codec)
    {
        NemoExport export = await EditAsync(output, [Black(File("a.mp4")), Subtitles()], new AddSubtitles(null));
        Assert.True(export.Proof!.PictureUntouched);
        Assert.Equal(codec, Assert.Single(TestMedia.Probe(export.FullName, "stream=codec_name", "-select_streams", "s")));
    }

    [Fact]
    public async Task Burnt_subtitles_are_seen_in_the_picture()
    {
        NemoExport export = await EditAsync("a.mp4", [Black(File("a.mp4")), Subtitles()], new AddSubtitles("s.srt") { AreBurnt = true });
        Assert.True(Brightest(export.FullName, 0.2) < 60);
        Assert.True(Brightest(export.FullName, 1.2) > 150);
    }

    [Fact]
    public async Task Subtitles_and_chapters_move_with_what_they_belong_to()
    {
        NemoExport export = await EditAsync("a.mkv", [TestMedia.RichClip(Engine.Folder.FullPath, "rich.mp4")], new Cut(Range(1, 3)));
        Assert.Equal(["0.500000", "1.000000"], TestMedia.Probe(export.FullName, "packet=pts_time", "-select_streams", "s").Select(time => Math.Round(double.Parse(time, System.Globalization.CultureInfo.InvariantCulture), 1).ToString("0.000000", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(["One", "Two"], TestMedia.Probe(export.FullName, "chapter_tags=title"));
        Assert.Equal("eng", Assert.Single(TestMedia.Probe(export.FullName, "stream_tags=language", "-select_streams", "s")));
    }

    [Theory]
    [InlineData("9:16", false, "68,120")]
    [InlineData("1:1", true, "160,160")]
    public async Task The_picture_gets_its_shape(string ratio, bool padded, string size)
    {
        NemoExport export = await EditAsync("a.mp4", [Listening.Clip(File("a.mp4"), 1)], new ChangeAspect(ratio) { IsPadded = padded });
        Assert.Equal(size, Assert.Single(TestMedia.Probe(export.FullName, "stream=width,height", "-select_streams", "v")));
        Assert.Contains("audio aac (eng)", export.Proof!.StreamsKept);
    }

    [Theory]
    [InlineData("a.mp4", 90)]
    [InlineData("a.mp4", -90)]
    [InlineData("a.mp4", 180)]
    [InlineData("a.mkv", 90)]
    public async Task The_picture_is_turned(string output, int degrees)
    {
        // The upper left corner is white; the rest is black.
        string clip = File("a.mp4");
        TestMedia.Ffmpeg(["-f", "lavfi", "-i", "color=black:size=160x120:rate=25:duration=1,drawbox=w=40:h=30:t=fill:color=white", "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", clip]);
        NemoExport export = await EditAsync(output, [clip], new Rotate(degrees));
        (string size, string corner) = degrees switch { 90 => ("120:160", "20:20:95:5"), -90 => ("120:160", "20:20:5:135"), _ => ("160:120", "20:20:135:95") };
        Assert.True(Brightest(export.FullName, 0.2, $"crop={corner}") > 200);
        Assert.True(Brightest(export.FullName, 0.2, $"crop={size.Split(':')[0]}:20:0:70") < 60);
    }

    [Fact]
    public async Task Turning_a_picture_in_MP4_copies_it()
    {
        NemoExport export = await EditAsync("a.mp4", [Listening.Clip(File("a.mp4"), 1)], new Rotate(90), new Rotate(90));
        Assert.True(export.Proof!.PictureUntouched);
        Assert.Equal("180", Assert.Single(TestMedia.Probe(export.FullName, "stream_side_data=rotation")).TrimStart('-'));
    }

    [Fact]
    public async Task The_picture_gets_the_lines_that_were_asked_for()
    {
        NemoExport export = await EditAsync("a.mp4", [Listening.Clip(File("a.mp4"), 1)], new Resize(60));
        Assert.Equal("80,60", Assert.Single(TestMedia.Probe(export.FullName, "stream=width,height", "-select_streams", "v")));
    }

    [Fact]
    public async Task A_picture_that_has_to_be_encoded_has_the_usual_size_at_most()
    {
        string large = File("a.mp4");
        TestMedia.Ffmpeg(["-f", "lavfi", "-i", "color=size=2560x1440:rate=5:duration=0.4", "-c:v", "libx264", "-preset", "ultrafast", large]);
        NemoExport export = await EditAsync("a.mp4", [large], new Title("a", null, null, null));
        Assert.Equal("1920,1080", Assert.Single(TestMedia.Probe(export.FullName, "stream=width,height", "-select_streams", "v")));
    }

    [Fact]
    public async Task Picture_and_sound_fade_together()
    {
        string white = File("a.mp4");
        TestMedia.Ffmpeg(["-f", "lavfi", "-i", "color=white:size=160x120:rate=25:duration=3", "-f", "lavfi", "-i", "sine=frequency=1000:duration=3", "-c:v", "libx264", "-preset", "ultrafast", white]);
        NemoExport export = await EditAsync("a.mp4", [white], new Fade(FadeTarget.Both, new FadeLength(TimeSpan.FromSeconds(1)), new FadeLength(TimeSpan.FromSeconds(1))));
        Assert.InRange(Brightest(export.FullName, 0.5), 90, 160);
        Assert.True(Brightest(export.FullName, 1.5) > 225);
        Assert.InRange(Brightest(export.FullName, 2.5), 90, 160);
        Assert.InRange(Listening.Level(export.FullName, 1000, 2.45, 2.55), -28, -26);
    }

    private static string Black(string path)
    {
        TestMedia.Ffmpeg(["-f", "lavfi", "-i", "color=black:size=160x120:rate=25:duration=2", "-f", "lavfi", "-i", "sine=duration=2", "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", path]);
        return path;
    }

    private string Subtitles()
    {
        System.IO.File.WriteAllText(File("s.srt"), "1\n00:00:01,000 --> 00:00:01,500\nHello\n");
        return File("s.srt");
    }

    /// <summary>The brightest luma of the picture at a time, 16 to 235.</summary>
    private static double Brightest(string path, double time, string filter = "null")
    {
        string said = TestMedia.Run("ffmpeg", [
            "-v", "error", "-nostdin", "-i", path, "-map", "0:v:0", "-vf", FormattableString.Invariant($"trim=start={time},{filter},signalstats,metadata=print:key=lavfi.signalstats.YMAX:file=-"), "-frames:v", "1", "-f", "null", "-"]);
        return double.Parse(said.Split("YMAX=")[1].Split('\n')[0].Trim(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
