using System.Diagnostics;

namespace NemoVideo.Benchmarks;

/// <summary>A video whose sound went through a bare filter of ffmpeg's, as many guides recommend it.</summary>
internal static class Filtered
{
    internal static async Task WriteAsync(string video, string filter, string output, params string[] more)
    {
        using Process process = Process.Start(new ProcessStartInfo("ffmpeg", ["-y", "-v", "error", "-nostdin", "-i", video, "-c:v", "copy", "-af", filter, .. more, output]))!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"ffmpeg ended with {process.ExitCode} on {output}.");
    }
}
