using NemoVideo.Tests;

namespace NemoVideo.Local.Tests;

/// <summary>Whether recordings of one scene are laid under each other where they belong.</summary>
public sealed class AlignmentTests : IDisposable
{
    private static readonly Scene Scene = new(seed: 1, seconds: 90);

    private readonly TempFolder _folder = new();

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-3.75004, 0)]
    [InlineData(12.3456, 145.8)]
    [InlineData(-8.1, -145.8)]
    [InlineData(0.03, 400)]
    public async Task A_new_recording_is_placed_to_a_fraction_of_a_millisecond(double offset, double driftPpm)
    {
        string camera = Scene.Record(_folder.File("camera.wav"), 10, 40, noise: 0.3, echo: 0.4);
        string @new = Scene.Record(_folder.File("new.wav"), 10 + offset, 40, driftPpm * 1e-6);
        NemoSync sync = await Alignment.MeasureAsync(@new, camera, default);
        Assert.True(sync.Confident, sync.ToString());
        Assert.InRange(WorstErrorMilliseconds(sync, offset, driftPpm, 40), 0, driftPpm == 0 ? 0.1 : 0.5);
        Assert.InRange(sync.UncertaintyMilliseconds!.Value, 0, 0.2);
    }

    [Fact]
    public async Task A_recording_by_a_slow_clock_has_to_be_stretched()
    {
        // 60 s of the scene came out as 59.99125 s of the recording.
        string camera = Scene.Record(_folder.File("camera.wav"), 0, 60);
        string slow = Scene.Record(_folder.File("new.wav"), 0, 59.99125, 145.8e-6);
        Assert.InRange((await Alignment.MeasureAsync(slow, camera, default)).DriftPpm, 144.8, 146.8);
        Assert.InRange((await Alignment.MeasureAsync(camera, slow, default)).DriftPpm, -146.8, -144.8);
    }

    [Theory]
    [InlineData("camera.mp4", "aac")]
    [InlineData("camera.mkv", "aac")]
    [InlineData("camera.avi", "pcm_s16le")]
    public async Task What_a_codec_puts_before_the_sound_does_not_part_it_from_the_picture(string name, string codec)
    {
        string sound = Scene.Record(_folder.File("sound.wav"), 0, 20);
        string camera = _folder.File(name);
        TestMedia.Ffmpeg(["-f", "lavfi", "-i", "testsrc2=size=64x64:rate=25:duration=20", "-i", sound, "-c:v", "mpeg4", "-c:a", codec, camera]);
        NemoSync sync = await Alignment.MeasureAsync(sound, camera, default);
        Assert.True(sync.Confident, sync.ToString());

        // In Matroska, ffmpeg makes room for it at the start of the file, and the picture begins later as well.
        double picture = double.Parse(TestMedia.Probe(camera, "stream=start_time", "-select_streams", "v")[0], System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(sync.OffsetMilliseconds - (1000 * picture), -0.6, 0.6);
    }

    [Theory]
    [InlineData("new.m4a")]
    [InlineData("new.mp3")]
    [InlineData("new.ogg")]
    [InlineData("new.flac")]
    public async Task What_a_codec_puts_before_a_new_recording_is_not_heard(string name)
    {
        string sound = Scene.Record(_folder.File("sound.wav"), 0, 20, rate: 48000);
        TestMedia.Ffmpeg(["-i", sound, .. Path.GetExtension(name) == ".ogg" ? ["-c:a", "libopus"] : Array.Empty<string>(), _folder.File(name)]);
        Assert.InRange((await Alignment.MeasureAsync(_folder.File(name), sound, default)).OffsetMilliseconds, -0.1, 0.1);
    }

    [Theory]
    [InlineData("camera.mp4")]
    [InlineData("camera.mkv")]
    public async Task A_cameras_sound_that_begins_after_its_picture_keeps_its_distance(string name)
    {
        string sound = Scene.Record(_folder.File("sound.wav"), 0, 20);
        string camera = _folder.File(name);
        TestMedia.Ffmpeg(["-f", "lavfi", "-i", "testsrc2=size=64x64:rate=25:duration=22", "-itsoffset", "1.25", "-i", sound, "-c:v", "mpeg4", "-c:a", "aac", camera]);
        Assert.InRange((await Alignment.MeasureAsync(sound, camera, default)).OffsetMilliseconds, 1249, 1251);
        Assert.InRange((await Alignment.MeasureAsync(camera, sound, default)).OffsetMilliseconds, -1251, -1249);
    }

    [Fact]
    public async Task The_worst_and_the_widest_formats_will_do()
    {
        string camera = _folder.File("camera.mkv");
        string surround = "pan=5.1|FL=0.1*c0|FR=0.1*c0|FC=c0";
        TestMedia.Ffmpeg(["-i", Scene.Record(_folder.File("sound.wav"), 5, 30, rate: 48000), "-af", surround, "-c:a", "flac", camera]);
        string telephone = _folder.File("telephone.wav");
        TestMedia.Ffmpeg(["-i", Scene.Record(_folder.File("new.wav"), 7, 20, rate: 8000), "-af", "highpass=300", "-c:a", "pcm_mulaw", telephone]);
        NemoSync sync = await Alignment.MeasureAsync(telephone, camera, default);
        Assert.True(sync.Confident, sync.ToString());
        Assert.InRange(sync.OffsetMilliseconds, 1998, 2002);
    }

    [Fact]
    public async Task A_microphone_that_is_wired_the_other_way_round_will_do()
    {
        string camera = Scene.Record(_folder.File("camera.wav"), 0, 30, noise: 0.3);
        string @new = Scene.Record(_folder.File("new.wav"), 4, 20, gain: -0.3);
        NemoSync sync = await Alignment.MeasureAsync(@new, camera, default);
        Assert.True(sync.Confident, sync.ToString());
        Assert.InRange(sync.OffsetMilliseconds, 3999.9, 4000.1);
    }

    [Fact]
    public async Task Noise_as_loud_as_the_scene_is_no_hindrance()
    {
        string camera = Scene.Record(_folder.File("camera.wav"), 0, 60, noise: 1.8, echo: 0.5);
        string @new = Scene.Record(_folder.File("new.wav"), 11, 40, -100e-6);
        NemoSync sync = await Alignment.MeasureAsync(@new, camera, default);
        Assert.True(sync.Confident, sync.ToString());
        Assert.InRange(WorstErrorMilliseconds(sync, 11, -100, 40), 0, 0.5);
    }

    [Fact]
    public async Task A_short_clip_is_found_in_a_long_recording_and_the_other_way_round()
    {
        string clip = Scene.Record(_folder.File("clip.wav"), 71.5, 5, noise: 0.2);
        string all = Scene.Record(_folder.File("all.wav"), 0, 90);
        NemoSync inAll = await Alignment.MeasureAsync(clip, all, default);
        NemoSync around = await Alignment.MeasureAsync(all, clip, default);
        Assert.True(inAll.Confident, inAll.ToString());
        Assert.True(around.Confident, around.ToString());
        Assert.InRange(inAll.OffsetMilliseconds, 71499.5, 71500.5);
        Assert.InRange(around.OffsetMilliseconds + (71.5 * around.DriftPpm / 1000), -71500.5, -71499.5);
        Assert.InRange(inAll.Overlap.TotalSeconds, 4.9, 5.1);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>How far the measured line is off the true one, at the worse end of the new recording.</summary>
    private static double WorstErrorMilliseconds(NemoSync sync, double offset, double driftPpm, double seconds)
    {
        double atStart = Math.Abs(sync.OffsetMilliseconds - (1000 * offset));
        double atEnd = Math.Abs(sync.OffsetMilliseconds - (1000 * offset) + (seconds * (sync.DriftPpm - driftPpm) / 1000));
        return Math.Max(atStart, atEnd);
    }
}
