namespace NemoVideo.Server.Tests;

/// <summary>A test that needs the program curl.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CurlFactAttribute : FactAttribute
{
    public CurlFactAttribute()
    {
        string name = OperatingSystem.IsWindows() ? "curl.exe" : "curl";
        if (!(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name))))
            Skip = "curl is not on PATH";
    }
}
