namespace NemoVideo.Benchmarks;

/// <summary>A camera's video and a new recording, both of ten minutes and as files, and how they belong together.</summary>
/// <param name="Camera">The camera's file: MP4 with AAC at 64 kbit/s.</param>
/// <param name="New">The new recording: a WAV file.</param>
/// <param name="Offset">Where the new one starts on the camera's timeline, in seconds.</param>
/// <param name="Drift">By how much the new one has to be stretched.</param>
internal sealed record Pair(string Camera, string New, double Offset, double Drift)
{
    internal const double Seconds = 600;
    private const int Rate = 48000;

    /// <summary>How far a measured line is off the true one at worst, anywhere along the overlap, in ms.</summary>
    internal double WorstError(double offset, double drift)
    {
        double Error(double time) => Math.Abs(offset - Offset + (time * (drift - Drift))) * 1000;
        double start = Math.Max(0, -Offset);
        double end = Math.Min(Seconds, Seconds - Offset);
        return Math.Max(Error(start), Error(end));
    }

    /// <summary>Records a scene with a camera, which hears the room and noise, and with another recorder, which hears neither.</summary>
    /// <param name="folder">Where the files are written.</param>
    /// <param name="scene">The scene, as it is near the speaker.</param>
    /// <param name="inRoom">The scene, as it is where the camera is.</param>
    /// <param name="offset">Where the new recording starts on the camera's timeline, in seconds.</param>
    /// <param name="drift">By how much it has to be stretched.</param>
    /// <param name="noiseDecibels">How loud the noise is at the camera, relative to the scene.</param>
    /// <param name="seed">What the noise is made from.</param>
    internal static async Task<Pair> RecordAsync(string folder, Sound scene, Sound inRoom, double offset, double drift, double noiseDecibels, int seed)
    {
        // The scene begins 120 s before the camera, so that the other recorder can have begun earlier, too.
        const double Before = 120;
        var pair = new Pair(Path.Combine(folder, $"camera-{seed}.mp4"), Path.Combine(folder, $"new-{seed}.wav"), offset, drift);
        Sound camera = inRoom.Play(Before, 1, Seconds, Rate).With(Material.Pink(seed, Seconds, Rate), noiseDecibels);
        await camera.SaveAsync(pair.Camera, "-f", "lavfi", "-i", $"testsrc2=size=160x120:rate=5:duration={Seconds}", "-c:v", "libx264", "-preset", "ultrafast", "-c:a", "aac", "-b:a", "64k");
        Sound other = scene.Play(Before + offset, 1 + drift, Seconds, Rate).With(Material.Pink(seed + 1, Seconds, Rate), -50);
        await other.SaveAsync(pair.New, "-c:a", "pcm_s16le");
        return pair;
    }
}
