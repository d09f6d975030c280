namespace NemoVideo.Local;

/// <summary>ffmpeg or ffprobe ended with an error. Whoever called it knows what that means to the user.</summary>
/// <param name="program">The program's name.</param>
/// <param name="exitCode">Its exit code.</param>
/// <param name="complaint">What it said on standard error.</param>
internal sealed class FfmpegFailedException(string program, int exitCode, string complaint)
    : Exception($"{program} ended with code {exitCode}: {LastWordsOf(complaint)}")
{
    /// <summary>Whether the program ran out of disk space.</summary>
    internal bool DiskFull => complaint.Contains("No space left on device", StringComparison.OrdinalIgnoreCase);

    /// <summary>The program's last words, which usually hold the reason, as the end of a sentence.</summary>
    internal string Reason => LastWordsOf(complaint);

    private static string LastWordsOf(string text)
    {
        string line = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "it gave no reason (was it killed?)";

        // "file:/path: Invalid data found": whoever passes this on names the file already.
        int afterPath = line.StartsWith("file:", StringComparison.Ordinal) ? line.LastIndexOf(": ", StringComparison.Ordinal) : -1;
        return (afterPath < 0 ? line : line[(afterPath + 2)..]).TrimEnd('.') + ".";
    }
}
