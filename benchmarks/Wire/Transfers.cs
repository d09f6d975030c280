using System.Diagnostics;
using System.Globalization;
using NemoVideo.Cloud;

namespace NemoVideo.Benchmarks;

/// <summary>Uploads and downloads of 500 MB on loopback, ours and curl's in turn, each in a process of its own.</summary>
internal static class Transfers
{
    private const long Large = 500_000_000;
    private const long Small = 1_000_000;
    private const int Rounds = 5;

    /// <summary>Makes all measurements and prints them.</summary>
    internal static async Task RunAsync()
    {
        string folder = Directory.CreateTempSubdirectory("nemo-bench-").FullName;
        using Process server = Start("dotnet", Self("transfer-server"));
        try
        {
            string address = (await server.StandardOutput.ReadLineAsync())!;
            foreach (string direction in new[] { "upload", "download" })
                await MeasureAsync(direction, address, folder);
        }
        finally
        {
            server.Kill();
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>One transfer of ours, after a small one in which .NET compiles the code; prints its seconds and the largest memory of this process in MB.</summary>
    internal static async Task RunOneAsync(string direction, string address, string path, long length)
    {
        await using var backend = new CloudBackend(
            new CloudOptions { ApiAddress = new Uri(address), WebAddress = new Uri(address), TokenFolder = Path.GetTempPath(), SettingsFolder = Path.GetTempPath(), Token = "benchmark" }, TimeProvider.System);
        string first = Path.Combine(Path.GetDirectoryName(path)!, "first.mp4");
        await File.WriteAllBytesAsync(first, new byte[Small]);
        await TransferAsync(backend, direction, address, first, Small);

        long began = Stopwatch.GetTimestamp();
        await TransferAsync(backend, direction, address, path, length);
        double seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        using Process self = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds} {self.PeakWorkingSet64 / 1e6}"));
    }

    private static Task TransferAsync(CloudBackend backend, string direction, string address, string path, long length) => direction == "upload"
        ? backend.UploadAsync("1", [path], null, CancellationToken.None)
        : backend.DownloadAsync(new RenderStatus("1", NemoRenderState.Completed, 100, new Uri($"{address}/files/{length}")), path, null, CancellationToken.None);

    private static async Task MeasureAsync(string direction, string address, string folder)
    {
        string large = Path.Combine(folder, "big.mp4");
        string small = Path.Combine(folder, "small.mp4");
        using (FileStream file = File.Create(large))
            file.SetLength(Large);
        await File.WriteAllBytesAsync(small, new byte[Small]);

        List<double> ours = [];
        List<double> curls = [];
        List<double> memory = [];
        List<double> smallMemory = [];
        for (int round = 0; round <= Rounds; round++)
        {
            double[] our = await OursAsync(direction, address, large, Large);
            double[] ourSmall = await OursAsync(direction, address, small, Small);
            double curl = await CurlAsync(direction, address, large);
            if (round == 0)
                continue;
            ours.Add(our[0]);
            memory.Add(our[1]);
            smallMemory.Add(ourSmall[1]);
            curls.Add(curl);
        }

        Console.WriteLine($"{direction} of {Large / 1e6:0} MB, median of {Rounds} (after one to warm up), in turn:");
        Console.WriteLine($"  ours  {Large / 1e6 / Median(ours),6:0} MB/s");
        Console.WriteLine($"  curl  {Large / 1e6 / Median(curls),6:0} MB/s");
        Console.WriteLine($"  ratio {Median(curls) / Median(ours):0.00} (at least 0.90)");
        Console.WriteLine($"  memory {Median(memory):0} MB, for {Small / 1e6:0} MB {Median(smallMemory):0} MB: {Median(memory) - Median(smallMemory):0} MB more (at most 24)");
    }

    private static async Task<double[]> OursAsync(string direction, string address, string path, long length)
    {
        using Process process = Start("dotnet", Self(direction, address, path, length.ToString(CultureInfo.InvariantCulture)));
        string output = await process.StandardOutput.ReadToEndAsync();
        return output.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
    }

    private static async Task<double> CurlAsync(string direction, string address, string path)
    {
        string[] arguments = direction == "upload"
            ? ["-s", "-w", "%{time_total}", "-o", "/dev/null", "-H", "Expect:", "-F", $"files=@{path}", $"{address}/api/upload-video/nemo_agent/me/1"]
            : ["-s", "-w", "%{time_total}", "-o", path, $"{address}/files/{Large}"];
        using Process process = Start("curl", arguments);
        return double.Parse(await process.StandardOutput.ReadToEndAsync(), CultureInfo.InvariantCulture);
    }

    private static Process Start(string program, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;

    private static string[] Self(params string[] arguments) => [typeof(Transfers).Assembly.Location, .. arguments];

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
