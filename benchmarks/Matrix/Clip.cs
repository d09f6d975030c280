namespace NemoVideo.Benchmarks;

/// <summary>A kind of clip.</summary>
/// <param name="FileName">Its name.</param>
/// <param name="FrameRate">How many frames a second its picture is made of, as ffmpeg writes it.</param>
/// <param name="Arguments">What ffmpeg makes it with, after the inputs: the picture (0) and the sound (1).</param>
/// <param name="Remux">What ffmpeg copies the clip once more with, or null.</param>
/// <param name="SoundDelay">By how many seconds the sound is put off against the picture.</param>
internal sealed record Clip(string FileName, string FrameRate, string[] Arguments, string[]? Remux = null, double SoundDelay = 0)
{
    private const double Seconds = 6;

    private static readonly string[] Stereo = ["-af", "pan=stereo|c0=c0|c1=0.7*c0"];
    private static readonly string[] Irregular = ["-vf", "settb=1/90000,setpts=N*3600+1300*sin(N*N)", "-fps_mode", "passthrough", "-enc_time_base", "1/90000"];
    private static readonly string[] H264 = ["-c:v", "libx264", "-preset", "veryfast", "-g", "30", "-bf", "2", "-pix_fmt", "yuv420p"];
    private static readonly string[] Aac = ["-c:a", "aac", "-b:a", "160k"];

    internal static Clip[] All { get; } =
    [
        new("plain.mp4", "25", [.. H264, .. Aac, .. Stereo]),
        new("film.mp4", "24000/1001", [.. H264, .. Aac, .. Stereo, "-ar", "44100"]),
        new("film.mkv", "24000/1001", [.. H264, "-c:a", "pcm_s16le", .. Stereo]),
        new("varying.mp4", "25", [.. Irregular, .. H264, .. Aac, .. Stereo, "-video_track_timescale", "90000"]),
        new("varying.mkv", "25", [.. Irregular, .. H264, .. Aac, .. Stereo]),
        new("dropping.mp4", "30", ["-vf", "select='lt(mod(n*7,11),8)'", "-fps_mode", "passthrough", .. H264, .. Aac, .. Stereo]),
        new("surround.mp4", "25", [.. H264, "-c:a", "aac", "-b:a", "384k", "-af", "pan=5.1|FL=0.8*c0|FC=c0|FR=0.5*c0|BL=0.3*c0|BR=0.3*c0|LFE=0*c0"]),
        new("surround.mkv", "24000/1001", [.. H264, "-c:a", "ac3", "-b:a", "384k", "-af", "pan=5.1(side)|FL=0.8*c0|FC=c0|FR=0.5*c0|SL=0.3*c0|SR=0.3*c0|LFE=0*c0"]),
        new("telephone.mp4", "25", [.. H264, "-c:a", "aac", "-ar", "8000", "-ac", "1"]),
        new("telephone.mov", "30000/1001", [.. H264, "-c:a", "pcm_s16le", "-ar", "8000", "-ac", "1"]),
        new("turned.mp4", "30000/1001", [.. H264, .. Aac, .. Stereo], ["-metadata:s:v:0", "rotate=90"]),
        new("silent.mp4", "25", [.. H264, "-an"]),
        new("cover.mp4", "25", [.. H264, .. Aac, .. Stereo], ["-f", "lavfi", "-i", "color=red:size=64x64:duration=1:rate=1", "-map", "0", "-map", "1:v", "-c:v:1", "mjpeg", "-frames:v:1", "1", "-disposition:v:1", "attached_pic"]),
        new("late.mkv", "25", [.. H264, .. Aac, .. Stereo], SoundDelay: 0.3),
        new("late.mp4", "25", [.. H264, .. Aac, .. Stereo], SoundDelay: 0.3),
        new("early.mp4", "25", [.. H264, .. Aac, .. Stereo], SoundDelay: -0.3),
        new("begun.mp4", "25", [.. H264, .. Aac, .. Stereo], ["-ss", "1.5"]),
        new("old.avi", "24000/1001", ["-c:v", "mpeg4", "-q:v", "3", "-c:a", "libmp3lame", "-b:a", "192k", .. Stereo]),
        new("browser.webm", "30000/1001", ["-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8", "-b:v", "1M", "-c:a", "libopus", .. Stereo]),
    ];

    /// <summary>Makes the clip.</summary>
    /// <returns>Its path.</returns>
    internal async Task<string> MakeAsync(string folder, int seed)
    {
        string path = Path.Combine(folder, FileName);
        string picture = path + ".grey";
        string sound = path + ".f32";
        string[] fraction = FrameRate.Split('/');
        double rate = double.Parse(fraction[0], Format.Culture) / (fraction.Length > 1 ? double.Parse(fraction[1], Format.Culture) : 1);
        Marks.WritePicture(picture, seed, (int)(Seconds * rate));
        Marks.WriteSound(sound, seed, Seconds, (2.4, 3.6));
        string first = Remux is null ? path : Path.Combine(folder, "first-" + FileName);
        await Programs.RunAsync(
            "ffmpeg",
            [
                "-y", "-nostdin", "-v", "error", "-f", "rawvideo", "-pix_fmt", "gray", "-s", $"{Marks.Width}x{Marks.Height}", "-r", FrameRate, "-itsoffset", Format.Number(Math.Max(0, -SoundDelay)), "-i", picture,
                "-f", "f32le", "-ar", Format.Number(Marks.Rate), "-ac", "1", "-itsoffset", Format.Number(Math.Max(0, SoundDelay)), "-i", sound, "-map", "0:v", "-map", "1:a", .. Arguments, first,
            ]);
        if (Remux is ["-ss", ..])
            await Programs.RunAsync("ffmpeg", ["-y", "-nostdin", "-v", "error", .. Remux, "-i", first, "-c", "copy", path]);
        else if (Remux is not null)
            await Programs.RunAsync("ffmpeg", ["-y", "-nostdin", "-v", "error", "-i", first, .. Remux.TakeWhile(argument => argument != "-map"), "-c", "copy", .. Remux.SkipWhile(argument => argument != "-map"), path]);
        File.Delete(picture);
        File.Delete(sound);
        return path;
    }

    /// <summary>Makes a file of sound.</summary>
    internal static async Task<string> MakeSoundAsync(string path, int seed, double seconds, params string[] arguments)
    {
        string raw = path + ".f32";
        Marks.WriteSound(raw, seed, seconds, (0, 0));
        await Programs.RunAsync("ffmpeg", ["-y", "-nostdin", "-v", "error", "-f", "f32le", "-ar", Format.Number(Marks.Rate), "-ac", "1", "-i", raw, .. arguments, path]);
        File.Delete(raw);
        return path;
    }
}
