using System.Diagnostics;

namespace NemoVideo.Benchmarks;

/// <summary>Runs ffmpeg and ffprobe.</summary>
internal static class Programs
{
    /// <summary>Runs a program that has to end well.</summary>
    /// <returns>What it wrote to standard output.</returns>
    internal static async Task<byte[]> RunAsync(string program, params IEnumerable<string> arguments)
    {
        (byte[] output, string complaint, int exitCode) = await TryAsync(program, arguments);
        return exitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {exitCode}: {complaint}");
    }

    /// <summary>Runs a program that may fail.</summary>
    internal static async Task<(byte[] Output, string Complaint, int ExitCode)> TryAsync(string program, params IEnumerable<string> arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardInput.Close();
        Task<string> complaint = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.WaitForExitAsync();
        return (output.ToArray(), await complaint, process.ExitCode);
    }
}
