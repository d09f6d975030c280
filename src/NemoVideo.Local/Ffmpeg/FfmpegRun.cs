using System.Diagnostics;
using System.Text;

namespace NemoVideo.Local;

/// <summary>
/// Runs ffmpeg or ffprobe. Arguments are a list and never pass a shell; the program is ended, with what it started, when
/// the caller cancels; what it says on standard error is kept for the error message, to a bound.
/// </summary>
internal static class FfmpegRun
{
    private const int LongestComplaint = 4096;

    /// <summary>What every input is opened with, so that its name and its content are data: only files are opened, by any name.</summary>
    /// <remarks>
    /// "file:" keeps names such as <c>concat:a|b</c> from being protocols, and the white list keeps a playlist that calls
    /// itself a video from opening anything over the network (https://ffmpeg.org/ffmpeg-protocols.html).
    /// </remarks>
    internal static string[] Input(string path) => ["-protocol_whitelist", "file,pipe", "-i", "file:" + path];

    /// <summary>Runs a program, handing its standard output to a reader while it runs.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="readOutput">Reads its standard output to the end.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <param name="folder">The folder that it works in; null for that of this process.</param>
    /// <returns>What it said on standard error.</returns>
    /// <exception cref="FfmpegFailedException">The program ended with an error.</exception>
    internal static async Task<string> RunAsync(
        string program, IEnumerable<string> arguments, Func<Stream, Task> readOutput, CancellationToken cancellationToken, string? folder = null)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var process = new Process();
        process.StartInfo = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = folder ?? "",
        };

        // No business of theirs.
        process.StartInfo.Environment.Remove("NEMO_TOKEN");
        process.StartInfo.Environment.Remove("NEMO_SERVER_TOKEN");
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new NemoException(NemoErrorCode.FfmpegMissing, $"'{program}' cannot be started: {e.Message}", e);
        }

        process.StandardInput.Close();
        Task<string> complaint = ReadTailAsync(process.StandardError);
        try
        {
            using CancellationTokenRegistration kill = cancellationToken.Register(() => Kill(process));
            await readOutput(process.StandardOutput.BaseStream).ConfigureAwait(false);
            await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch
        {
            Kill(process);
            throw;
        }

        cancellationToken.ThrowIfCancellationRequested();
        string said = await complaint.ConfigureAwait(false);
        return process.ExitCode == 0 ? said : throw new FfmpegFailedException(Path.GetFileNameWithoutExtension(program), process.ExitCode, said);
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    private static async Task<string> ReadTailAsync(StreamReader reader)
    {
        var tail = new StringBuilder();
        char[] buffer = new char[1024];
        int read;
        while ((read = await reader.ReadAsync(buffer).ConfigureAwait(false)) > 0)
        {
            tail.Append(buffer, 0, read);
            if (tail.Length > 2 * LongestComplaint)
                tail.Remove(0, tail.Length - LongestComplaint);
        }

        return tail.ToString().Trim();
    }
}
