using System.Diagnostics;

namespace NemoVideo.Tests;

/// <summary>Makes small clips with the real ffmpeg, and looks into results with the real ffprobe.</summary>
internal static class TestMedia
{
    /// <summary>A moving picture of 160x120, 25 pictures a second, with a sweep as its sound.</summary>
    public static string Clip(string path, double seconds = 2, bool sound = true, params string[] more)
    {
        List<string> arguments = ["-f", "lavfi", "-i", $"testsrc2=size=160x120:rate=25:duration={Number(seconds)}"];
        if (sound)
            arguments.AddRange(["-f", "lavfi", "-i", Sweep(seconds)]);
        Ffmpeg([.. arguments, "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-c:a", "aac", .. more, path]);
        return path;
    }

    /// <summary>White noise, which is nothing like the sound of <see cref="Clip"/>.</summary>
    public static string Voice(string path, double seconds = 2, params string[] more)
    {
        Ffmpeg(["-f", "lavfi", "-i", $"anoisesrc=color=white:amplitude=0.3:seed=5:duration={Number(seconds)}:sample_rate=48000", .. more, path]);
        return path;
    }

    /// <summary>A clip with English and French sound, subtitles, two chapters, a title and a rotation.</summary>
    public static string RichClip(string folder, string name)
    {
        string plain = Clip(Path.Combine(folder, $"plain-{name}"), 4);
        string subtitles = Path.Combine(folder, "s.srt");
        string chapters = Path.Combine(folder, "c.txt");
        File.WriteAllText(subtitles, "1\n00:00:00,500 --> 00:00:02,000\nHello\n\n2\n00:00:02,500 --> 00:00:03,500\nWorld\n");
        File.WriteAllText(chapters, ";FFMETADATA1\ntitle=My title\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=2000\ntitle=One\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=2000\nEND=4000\ntitle=Two\n");
        string path = Path.Combine(folder, name);
        string rotated = Path.Combine(folder, $"rotated-{name}");
        Ffmpeg([
            "-i", plain, "-i", plain, "-i", subtitles, "-i", chapters, "-map", "0:v", "-map", "0:a", "-map", "1:a", "-map", "2:s", "-map_metadata", "3", "-map_chapters", "3",
            "-c", "copy", "-c:s", name.EndsWith(".mkv", StringComparison.Ordinal) ? "subrip" : "mov_text",
            "-metadata:s:a:0", "language=eng", "-metadata:s:a:1", "language=fra", "-metadata:s:s:0", "language=eng", rotated]);
        Ffmpeg(["-i", rotated, "-map", "0:v", "-map", "0:a", "-map", "0:s", "-c", "copy", "-metadata:s:v:0", "rotate=90", path]);
        return path;
    }

    public static void Ffmpeg(IEnumerable<string> arguments) => Run("ffmpeg", ["-y", "-nostdin", "-v", "error", .. arguments]);

    /// <summary>What ffprobe prints for a choice of entries, a line each, without their names.</summary>
    public static string[] Probe(string path, string entries, params string[] more) =>
        Run("ffprobe", ["-v", "error", "-show_entries", entries, "-of", "csv=p=0", .. more, path])
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.TrimEnd(',')).ToArray();

    public static string Run(string program, IEnumerable<string> arguments, string? input = null)
    {
        (int exitCode, string output, string error) = Execute(program, arguments, input);
        Assert.True(exitCode == 0, $"{program} failed: {error}");
        return output;
    }

    public static (int ExitCode, string Output, string Error) Execute(
        string program, IEnumerable<string> arguments, string? input = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        using var process = new Process();
        process.StartInfo = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach ((string name, string value) in environment ?? new Dictionary<string, string>())
            process.StartInfo.Environment[name] = value;
        process.Start();
        Task<string> error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    private static string Sweep(double seconds) => $"aevalsrc='0.4*sin(2*PI*t*(300+200*t))':d={Number(seconds)}:s=48000";

    private static string Number(double value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
