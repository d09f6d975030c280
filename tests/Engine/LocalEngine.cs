using NemoVideo.Local;

namespace NemoVideo.Tests;

/// <summary>The real local engine in a folder of the test's own, driven as the cmdlets drive it.</summary>
internal sealed class LocalEngine : IAsyncDisposable
{
    public LocalEngine(TimeProvider? time = null)
    {
        Time = time ?? TimeProvider.System;
        Backend = new LocalBackend(Folder.File("data"), Time);
        Connection = new NemoConnection(Backend, new BackendAccess(null, null, null, null));
        Journal = new NemoJournal(Folder.File("journal"));
    }

    public TempFolder Folder { get; } = new();

    public TimeProvider Time { get; }

    public LocalBackend Backend { get; }

    public NemoConnection Connection { get; }

    public NemoJournal Journal { get; }

    public string Output(string name) => Path.Combine(Folder.File("out"), name);

    public async Task<string> SendAsync(params string[] files)
    {
        CreatedSession session = await Backend.CreateSessionAsync("test", "en", CancellationToken.None);
        await Backend.UploadAsync(session.SessionId, files, null, CancellationToken.None);
        return session.SessionId;
    }

    public Task<NemoEdit> EditAsync(string sessionId, string instruction) =>
        new EditRun(Connection, Journal, Time).RunAsync(sessionId, instruction, null, null, CancellationToken.None);

    public Task<NemoExport> ExportAsync(string sessionId, string destination, bool overwrite = false, CancellationToken cancellationToken = default) =>
        new ExportRun(Connection, Journal, Time, LocalBackend.ProveAsync)
            .RunAsync(new ExportRequest(sessionId, destination, overwrite), null, cancellationToken);

    /// <summary>Everything that lies in the output folder and among the renders: what a failed or stopped export must not leave.</summary>
    public string[] Leftovers() =>
        new[] { Folder.File("out"), Folder.File("data/renders") }.Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)).ToArray();

    public async ValueTask DisposeAsync()
    {
        await Backend.DisposeAsync();
        Folder.Dispose();
    }
}
