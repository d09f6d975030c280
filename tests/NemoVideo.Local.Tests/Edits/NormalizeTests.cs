using NemoVideo.Tests;

namespace NemoVideo.Local.Tests;

/// <summary>Sound that is brought to a loudness, measured on the result by the standard's own meter.</summary>
public sealed class NormalizeTests : EditTest
{
    [Theory]
    [InlineData(-14)]
    [InlineData(-16)]
    [InlineData(-23)]
    public async Task Sound_has_the_loudness_that_was_asked_for(double loudness)
    {
        NemoExport export = await EditAsync("a.mp4", [Listening.Clip(File("a.mp4"), 3)], new Normalize(loudness));
        (double integrated, double peak) = Listening.Loudness(export.FullName);
        Assert.InRange(integrated, loudness - 0.2, loudness + 0.2);
        Assert.True(peak < -1, $"{peak} dBTP");
        Assert.True(export.Proof!.PictureUntouched);
        Assert.Equal("48000", Assert.Single(TestMedia.Probe(export.FullName, "stream=sample_rate", "-select_streams", "a")));
    }

    [Fact]
    public async Task Peaks_are_kept_down_where_the_gain_would_raise_them_too_high()
    {
        // Soft sound with hard clicks: 20 dB louder, the clicks would be far above full scale.
        string clip = File("a.mp4");
        TestMedia.Ffmpeg([
            "-f", "lavfi", "-i", "testsrc2=size=160x120:rate=25:duration=3", "-f", "lavfi", "-i", "aevalsrc='0.02*sin(2*PI*500*t)+0.5*lt(mod(t,0.5),0.002)*sin(2*PI*3000*t)':d=3:s=44100",
            "-c:v", "libx264", "-preset", "ultrafast", "-c:a", "aac", clip]);
        NemoExport export = await EditAsync("a.mp4", [clip], new Normalize(-16));
        (double integrated, double peak) = Listening.Loudness(export.FullName);
        Assert.InRange(integrated, -16.2, -15.8);
        Assert.True(peak < -1, $"{peak} dBTP");
        Assert.Equal("44100", Assert.Single(TestMedia.Probe(export.FullName, "stream=sample_rate", "-select_streams", "a")));
    }

    [Theory]
    [InlineData("a.mp4")]
    [InlineData("a.mp3")]
    [InlineData("a.wav")]
    public async Task What_encoders_do_to_it_is_made_up_for(string output)
    {
        // Broad noise: encoders leave out the highest of it, and LAME makes all a little softer.
        string clip = File("a.mkv");
        TestMedia.Ffmpeg(["-f", "lavfi", "-i", "testsrc2=size=160x120:rate=25:duration=4", "-f", "lavfi", "-i", "anoisesrc=color=white:amplitude=0.1:seed=3:duration=4:sample_rate=48000", "-c:v", "libx264", "-preset", "ultrafast", "-c:a", "flac", clip]);
        await AssertLoudnessAsync(clip, output, -20);
    }

    [Theory]
    [InlineData("a.mp4")]
    [InlineData("a.wav")]
    public async Task Peaks_of_six_channels_are_limited(string output)
    {
        string clip = File("a.mkv");
        TestMedia.Ffmpeg([
            "-f", "lavfi", "-i", "testsrc2=size=160x120:rate=25:duration=4", "-f", "lavfi",
            "-i", "aevalsrc='0.1*sin(2*PI*400*t)+0.8*lt(mod(t,0.31),0.02)*sin(2*PI*900*t)|0.7*lt(mod(t,0.27),0.02)*sin(2*PI*1100*t)|0.8*lt(mod(t,0.23),0.03)*sin(2*PI*700*t)|0.2*sin(2*PI*60*t)|0.6*lt(mod(t,0.19),0.02)*sin(2*PI*2100*t)|0.6*lt(mod(t,0.41),0.02)*sin(2*PI*1700*t)':channel_layout=5.1:d=4:s=48000",
            "-c:v", "libx264", "-preset", "ultrafast", "-c:a", "flac", clip]);
        await AssertLoudnessAsync(clip, output, -13);
    }

    [Fact]
    public async Task Much_limiting_still_comes_to_the_loudness_and_is_told()
    {
        // Soft music with blows of full scale: 20 dB of them have to be taken off.
        string clip = File("a.mkv");
        TestMedia.Ffmpeg([
            "-f", "lavfi", "-i", "testsrc2=size=160x120:rate=25:duration=6", "-f", "lavfi", "-i", "aevalsrc='0.02*sin(2*PI*500*t)*(1+sin(2*PI*3*t))+0.9*exp(-60*mod(t,1.5))*sin(2*PI*150*t)':d=6:s=48000",
            "-c:v", "libx264", "-preset", "ultrafast", "-c:a", "flac", clip]);
        NemoExport export = await AssertLoudnessAsync(clip, "a.mp4", -14);
        Assert.StartsWith("Peaks were limited by up to ", Assert.Single(export.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sound_that_is_a_little_off_is_set_right()
    {
        string clip = Listening.Clip(File("a.mp4"), 3);
        double loudness = Math.Round(Listening.Loudness(clip).Integrated + 0.4, 1);
        Assert.Empty((await AssertLoudnessAsync(clip, "a.mp4", loudness)).Warnings);
    }

    private async Task<NemoExport> AssertLoudnessAsync(string clip, string output, double loudness)
    {
        NemoExport export = await EditAsync(output, [clip], new Normalize(loudness));
        (double integrated, double peak) = Listening.Loudness(export.FullName);
        Assert.InRange(integrated, loudness - 0.2, loudness + 0.2);
        Assert.True(peak < -1, $"{peak} dBTP");
        return export;
    }

    [Fact]
    public async Task Sound_that_has_the_loudness_already_is_copied()
    {
        string clip = Listening.Clip(File("a.mp4"), 3);
        double loudness = Math.Round(Listening.Loudness(clip).Integrated);
        NemoExport export = await EditAsync("a.mp4", [clip], new Normalize(loudness));
        Assert.Equal(["video h264", "audio aac (eng)"], export.Proof!.StreamsKept.Select(stream => stream.Replace(" (und)", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Silence_stays_silence()
    {
        NemoExport export = await EditAsync("a.mp4", [Listening.Clip(File("a.mp4"), 1), Listening.Tone(File("b.wav"), 300, 1, "-af", "volume=0")], new ReplaceAudio(SoundSource.Any, Mix: false, TimeRange.Whole), new Normalize(-14));
        Assert.True(Listening.Level(export.FullName, 300, 0, 1) < -80);
    }

    [Theory]
    [InlineData(-80)]
    [InlineData(3)]
    public async Task A_loudness_that_no_sound_can_have_is_refused(double loudness) =>
        Assert.Equal(NemoErrorCode.NotSupported, (await Assert.ThrowsAsync<NemoException>(() => EditAsync("a.mp4", [Listening.Clip(File("a.mp4"), 0.5)], new Normalize(loudness)))).Code);
}
