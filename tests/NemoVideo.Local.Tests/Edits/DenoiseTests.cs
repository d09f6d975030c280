using NemoVideo.Tests;

namespace NemoVideo.Local.Tests;

/// <summary>Noise that is taken out, and what is left in its place to the sample.</summary>
public sealed class DenoiseTests : EditTest
{
    [Theory]
    [InlineData(48000)]
    [InlineData(8000)]
    public async Task Noise_is_softer_and_the_sound_where_it_was(int rate)
    {
        // Noise throughout, and a tone of a tenth of a second in the middle.
        string clip = File("a.mkv");
        TestMedia.Ffmpeg([
            "-f", "lavfi", "-i", "testsrc2=size=160x120:rate=25:duration=3", "-f", "lavfi", "-i", $"aevalsrc='0.02*(2*random(0)-1)+0.4*between(t,1.5,1.6)*sin(2*PI*700*t)':d=3:s={rate}",
            "-c:v", "libx264", "-preset", "ultrafast", "-c:a", "pcm_s16le", clip]);
        NemoExport export = await EditAsync("a.mkv", [clip], new Denoise());
        Assert.True(export.Proof!.PictureUntouched);
        Assert.True(Listening.Level(export.FullName, 2500, 0.8, 1.4) < Listening.Level(clip, 2500, 0.8, 1.4) - 6);
        Assert.Equal(Listening.Onset(clip), Listening.Onset(export.FullName), 0.003);

        // Matroska puts everything off by a frame of AAC, and the last one is filled up.
        Assert.InRange(Listening.Length(export.FullName, "a"), 2.98, 3.01 + (2 * 1024.0 / rate));
    }

    [Theory]
    [InlineData(48000)]
    [InlineData(44100)]
    [InlineData(16000)]
    public async Task The_sound_stays_where_it_was_to_a_millisecond(int rate)
    {
        string clip = NoisyTalk(rate, noise: 0.2);
        NemoExport export = await EditAsync("a.mp4", [clip], new Denoise());
        Assert.InRange(export.Proof!.SyncOffsetMilliseconds!.Value, -1, 1);
    }

    [Fact]
    public async Task A_hum_does_not_have_the_voice_taken_for_noise()
    {
        // Two tones of a voice's loudness in turn, under which there is a loud hum: there is no hiss to take out.
        string clip = File("a.mkv");
        TestMedia.Ffmpeg([
            "-f", "lavfi", "-i", "testsrc2=size=160x120:rate=25:duration=4", "-f", "lavfi",
            "-i", "aevalsrc='0.3*sin(2*PI*50*t)+0.15*sin(2*PI*150*t)+lt(mod(t,1),0.6)*(0.05*sin(2*PI*700*t)+0.004*sin(2*PI*3100*t))':d=4:s=48000",
            "-c:v", "libx264", "-preset", "ultrafast", "-c:a", "pcm_s16le", clip]);
        NemoExport export = await EditAsync("a.mkv", [clip], new Denoise());
        Assert.InRange(Listening.Level(export.FullName, 3100, 1.1, 1.5), Listening.Level(clip, 3100, 1.1, 1.5) - 1, Listening.Level(clip, 3100, 1.1, 1.5) + 1);
    }

    /// <summary>A clip with a scene of fifteen seconds, in white noise.</summary>
    private string NoisyTalk(int rate, double noise)
    {
        string clip = File("talk.mkv");
        string sound = new Scene(seed: 3, seconds: 15).Record(File("talk.wav"), 0, 15, rate: rate, noise: noise);
        TestMedia.Ffmpeg(["-f", "lavfi", "-i", "testsrc2=size=160x120:rate=25:duration=15", "-i", sound, "-c:v", "libx264", "-preset", "ultrafast", "-c:a", "copy", clip]);
        return clip;
    }

    [Fact]
    public async Task A_video_without_sound_has_no_noise() =>
        Assert.Equal(NemoErrorCode.NotSupported, (await Assert.ThrowsAsync<NemoException>(() => EditAsync("a.mp4", [TestMedia.Clip(File("a.mp4"), 0.5, sound: false)], new Denoise()))).Code);
}
