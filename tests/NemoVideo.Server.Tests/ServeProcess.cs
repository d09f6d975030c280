using System.Diagnostics;
using System.Text.Json;

namespace NemoVideo.Server.Tests;

/// <summary>The program <c>nemovideo serve</c>, run as a process of its own.</summary>
internal sealed class ServeProcess : IDisposable
{
    private readonly Task<string> _log;

    private ServeProcess(Process process, JsonElement ready)
    {
        Process = process;
        Address = new Uri(ready.GetProperty("urls")[0].GetString()!);
        _log = process.StandardError.ReadToEndAsync();
    }

    internal Process Process { get; }

    internal Uri Address { get; }

    /// <summary>Starts it, and waits for the line that says that it is ready.</summary>
    internal static ServeProcess Start(string folder, string token)
    {
        var process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "nemovideo.dll"), "serve", "--urls", "http://127.0.0.1:0", "--data", folder, "--json"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        process.StartInfo.Environment["NEMO_SERVER_TOKEN"] = token;
        process.Start();
        return new ServeProcess(process, JsonDocument.Parse(process.StandardOutput.ReadLine()!).RootElement);
    }

    /// <summary>Asks it to end, and waits until it has.</summary>
    /// <returns>Its exit code, and all that it wrote to standard error.</returns>
    internal async Task<(int ExitCode, string Log)> StopAsync()
    {
        using (Process kill = Process.Start("kill", ["-TERM", $"{Process.Id}"]))
            await kill.WaitForExitAsync();
        await Process.WaitForExitAsync();
        return (Process.ExitCode, await _log);
    }

    public void Dispose()
    {
        if (!Process.HasExited)
            Process.Kill(entireProcessTree: true);
        Process.Dispose();
    }
}
