using System.Globalization;
using System.Text.RegularExpressions;
using NemoVideo.Tests;

namespace NemoVideo.Local.Tests;

/// <summary>Makes sounds that can be told apart, and measures what is heard of them.</summary>
internal static partial class Listening
{
    /// <summary>A tone of a frequency.</summary>
    public static string Tone(string path, int frequency, double seconds, params string[] more)
    {
        TestMedia.Ffmpeg(["-f", "lavfi", "-i", $"sine=frequency={frequency}:duration={Number(seconds)}:sample_rate=48000", .. more, path]);
        return path;
    }

    /// <summary>A picture of 160x120 with a tone of 1000 Hz.</summary>
    public static string Clip(string path, double seconds = 2, params string[] more)
    {
        TestMedia.Ffmpeg([
            "-f", "lavfi", "-i", $"testsrc2=size=160x120:rate=25:duration={Number(seconds)}", "-f", "lavfi", "-i", $"sine=frequency=1000:duration={Number(seconds)}:sample_rate=48000",
            "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-c:a", "aac", "-metadata:s:a:0", "language=eng", .. more, path]);
        return path;
    }

    /// <summary>How loud a tone is between two times, in dB; a tone that ffmpeg makes has -21 dB, and what is not there far under -50.</summary>
    public static double Level(string path, int frequency, double from, double to, int track = 0)
    {
        string band = string.Join(',', Enumerable.Repeat($"bandpass=f={frequency}:width_type=h:w=60", 3));
        (int _, string _, string said) = TestMedia.Execute(
            "ffmpeg", ["-hide_banner", "-nostdin", "-i", path, "-map", $"0:a:{track}", "-af", $"{band},atrim=start={Number(from)}:end={Number(to)},volumedetect", "-f", "null", "-"]);
        string mean = MeanVolume().Match(said).Groups[1].Value;
        return mean is "" or "-inf" ? -200 : double.Parse(mean, CultureInfo.InvariantCulture);
    }

    /// <summary>When the first loud sound begins, in seconds from the first picture, to a third of a millisecond.</summary>
    public static double Onset(string path)
    {
        byte[] samples = Samples(path);
        for (int i = 0; i + 1 < samples.Length; i += 2)
        {
            if (Math.Abs((int)BitConverter.ToInt16(samples, i)) > 4000)
                return (i / 2 / 48000.0) - PictureStart(path);
        }

        return -1;
    }

    /// <summary>When the middle of all that is heard is, in seconds from the beginning: each moment counts by how loud it is.</summary>
    public static double Middle(string path)
    {
        byte[] samples = Samples(path);
        double all = 0;
        double moment = 0;
        for (int i = 0; i + 1 < samples.Length; i += 2)
        {
            double power = Math.Pow(BitConverter.ToInt16(samples, i), 2);
            all += power;
            moment += power * (i / 2);
        }

        return moment / all / 48000;
    }

    /// <summary>When the picture first is white, in seconds from the first picture.</summary>
    public static double FirstWhite(string path)
    {
        string said = TestMedia.Run("ffmpeg", ["-v", "error", "-nostdin", "-i", path, "-map", "0:v:0", "-vf", "crop=iw/4:ih/4,signalstats,metadata=print:key=lavfi.signalstats.YAVG:file=-", "-f", "null", "-"]);
        Match white = Luma().Matches(said).First(match => double.Parse(match.Groups["luma"].Value, CultureInfo.InvariantCulture) > 128);
        return double.Parse(white.Groups["time"].Value, CultureInfo.InvariantCulture) - PictureStart(path);
    }

    /// <summary>The sizes of the packets of the picture, in the file's order.</summary>
    public static string[] PacketsOf(string path) => TestMedia.Probe(path, "packet=size", "-select_streams", "v:0");

    /// <summary>The loudness of a file by EBU R128: integrated in LUFS, and the true peak in dBTP.</summary>
    public static (double Integrated, double TruePeak) Loudness(string path)
    {
        (int _, string _, string said) = TestMedia.Execute("ffmpeg", ["-hide_banner", "-nostdin", "-nostats", "-i", path, "-map", "0:a:0", "-af", "ebur128=peak=true:framelog=verbose", "-f", "null", "-"]);
        return (Last(Integrated().Matches(said)), Last(Peak().Matches(said)));
    }

    /// <summary>Where a file is silent for at least a given time, in seconds from its beginning.</summary>
    public static double[] Pauses(string path, TimeSpan shortest)
    {
        (int _, string _, string said) = TestMedia.Execute(
            "ffmpeg", ["-hide_banner", "-nostdin", "-i", path, "-map", "0:a:0", "-af", $"silencedetect=noise=-45dB:duration={Number(shortest.TotalSeconds)}", "-f", "null", "-"]);
        return SilenceStart().Matches(said).Select(match => double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).ToArray();
    }

    /// <summary>Makes sure that a file decodes from end to end without a complaint.</summary>
    public static void AssertPlays(string path)
    {
        (int exitCode, string _, string error) = TestMedia.Execute("ffmpeg", ["-v", "error", "-nostdin", "-xerror", "-i", path, "-map", "0:v?", "-map", "0:a?", "-enc_time_base:v", "1/90000", "-f", "null", "-"]);
        Assert.Equal((0, ""), (exitCode, error));
    }

    /// <summary>How long a stream is, in seconds.</summary>
    public static double Length(string path, string stream)
    {
        string said = TestMedia.Run("ffmpeg", ["-v", "error", "-nostdin", "-progress", "pipe:1", "-i", path, "-map", $"0:{stream}", "-f", "null", "-"]);
        return long.Parse(OutTime().Matches(said)[^1].Groups[1].Value, CultureInfo.InvariantCulture) / 1e6;
    }

    /// <summary>Some containers put everything off by the delay of the sound's encoder.</summary>
    private static double PictureStart(string path)
    {
        string[] picture = TestMedia.Probe(path, "stream=start_time", "-select_streams", "v:0");
        return picture.Length == 0 ? 0 : double.Parse(picture[0], CultureInfo.InvariantCulture) - FileStart(path);
    }

    /// <summary>What ffmpeg counts from; the first sample of Opus is before 0.</summary>
    private static double FileStart(string path) => double.Parse(TestMedia.Probe(path, "format=start_time")[0], CultureInfo.InvariantCulture);

    private static double Last(MatchCollection matches) => double.Parse(matches[^1].Groups[1].Value, CultureInfo.InvariantCulture);

    /// <summary>The sound as 16-bit samples, mono, at 48 kHz.</summary>
    private static byte[] Samples(string path)
    {
        string raw = path + ".raw";
        TestMedia.Ffmpeg(["-i", path, "-map", "0:a:0", "-af", "aresample=48000:async=1:first_pts=0", "-ac", "1", "-f", "s16le", raw]);
        byte[] samples = File.ReadAllBytes(raw);
        File.Delete(raw);
        return samples;
    }

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"mean_volume: (-?[\d.]+|-inf) dB")]
    private static partial Regex MeanVolume();

    [GeneratedRegex(@"\bI: +(-?[\d.]+) LUFS")]
    private static partial Regex Integrated();

    [GeneratedRegex(@"\bPeak: +(-?[\d.]+) dBFS")]
    private static partial Regex Peak();

    [GeneratedRegex(@"pts_time:(?<time>[\d.]+)\s+lavfi.signalstats.YAVG=(?<luma>[\d.]+)")]
    private static partial Regex Luma();

    [GeneratedRegex(@"silence_start: (-?[\d.]+)")]
    private static partial Regex SilenceStart();

    [GeneratedRegex(@"out_time_us=(\d+)")]
    private static partial Regex OutTime();
}
