using System.Collections.Concurrent;
using NemoVideo.Tests;

namespace NemoVideo.Cloud.Tests;

/// <summary>
/// The real client against the scripted service over real sockets, in a folder of the test's own. Its waits run on a clock that
/// moves on by itself while nothing is on its way, so that minutes of waiting take no time.
/// </summary>
internal sealed class CloudUnderTest : IAsyncDisposable
{
    private readonly List<CloudBackend> _backends = [];

    private CloudUnderTest(ManualTime time, ScriptedCloud service)
    {
        Time = time;
        Service = service;
        Options = new CloudOptions
        {
            ApiAddress = service.Address,
            WebAddress = new Uri("https://web.example.org"),
            TokenFolder = Folder.File("tokens"),
            SettingsFolder = Folder.File("settings"),
        };
        Backend = NewBackend(Options);
        Connection = Connect(Backend);
        Journal = new NemoJournal(Folder.File("journal"));
    }

    public TempFolder Folder { get; } = new();

    public ManualTime Time { get; }

    public ScriptedCloud Service { get; }

    public CloudOptions Options { get; }

    public CloudBackend Backend { get; }

    public NemoConnection Connection { get; }

    public NemoJournal Journal { get; }

    /// <summary>What users who ask for details were told.</summary>
    public ConcurrentQueue<string> Heard { get; } = [];

    public static async Task<CloudUnderTest> StartAsync()
    {
        var time = new ManualTime();
        return new CloudUnderTest(time, await ScriptedCloud.StartAsync(time));
    }

    public static NemoConnection Connect(CloudBackend backend) => new(backend, new BackendAccess(null, null, null, null));

    /// <summary>A client of its own, as another process would have.</summary>
    public CloudBackend NewBackend(CloudOptions options)
    {
        var backend = new CloudBackend(options, Time);
        _backends.Add(backend);
        return backend;
    }

    /// <summary>Lets the clock move on until some work is done, and tells what came of it.</summary>
    public Task<T> RunAsync<T>(Func<Task<T>> begin) => RunAsync(begin, Service.MayEnd);

    /// <summary>The same, with a say in whether a wait of such a length may end now.</summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> begin, Func<TimeSpan, bool> mayEnd)
    {
        Notices.Listen(Heard.Enqueue);
        Task<T> work = begin();
        await Time.AdvanceUntilAsync(work, mayEnd, Service.NextChange);
        return await work;
    }

    /// <summary>Lets the clock move on until some work is done.</summary>
    public Task RunAsync(Func<Task> begin) => RunAsync(async () =>
    {
        await begin();
        return true;
    });

    /// <summary>Lets the clock move on until some work has failed.</summary>
    public Task<NemoException> FailAsync(Func<Task> begin) => Assert.ThrowsAsync<NemoException>(() => RunAsync(begin));

    public Task<NemoEdit> EditAsync(string sessionId, string instruction, CreditBudget? budget = null, IProgress<string>? activity = null) =>
        RunAsync(() => new EditRun(Connection, Journal, Time, budget).RunAsync(sessionId, instruction, null, activity, CancellationToken.None));

    public Task<NemoExport> ExportAsync(ExportRequest request, IProgress<ExportProgress>? progress = null) =>
        RunAsync(() => new ExportRun(Connection, Journal, Time, NoProof).RunAsync(request, progress, CancellationToken.None));

    /// <summary>Where exports go to.</summary>
    public string Output(string name) => Path.Combine(Folder.File("out"), name);

    /// <summary>A file of so many bytes that are like no others.</summary>
    public string Media(string name, int length = 3000)
    {
        string path = Folder.File(name);
        byte[] content = new byte[length];
        new Random(length).NextBytes(content);
        File.WriteAllBytes(path, content);
        return path;
    }

    public static Task<NemoProof> NoProof(string before, Task<string> after, CancellationToken cancellationToken) =>
        throw new NemoException(NemoErrorCode.FfmpegMissing, "There is nothing to measure with.");

    public async ValueTask DisposeAsync()
    {
        foreach (CloudBackend backend in _backends)
            await backend.DisposeAsync();
        await Service.DisposeAsync();
        Folder.Dispose();
    }
}
