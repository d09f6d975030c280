using NemoVideo.Local;

namespace NemoVideo.Benchmarks;

/// <summary>The local engine in a folder of its own, driven as the engine's command line drives it.</summary>
/// <param name="folder">Where its sessions, renders and journal lie.</param>
internal sealed class Engine(string folder) : IAsyncDisposable
{
    private readonly LocalBackend _backend = new(Path.Combine(folder, "engine"), TimeProvider.System);
    private readonly NemoJournal _journal = new(Path.Combine(folder, "journal"));

    /// <summary>Edits a video by an instruction and writes the result.</summary>
    /// <returns>What the user was warned of.</returns>
    internal async Task<IReadOnlyList<string>> EditAsync(string video, string instruction, string output)
    {
        var connection = new NemoConnection(_backend, await _backend.AcquireTokenAsync(default));
        CreatedSession session = await _backend.CreateSessionAsync("benchmark", "en", default);
        await _backend.UploadAsync(session.SessionId, [video], null, default);
        NemoEdit edit = await new EditRun(connection, _journal, TimeProvider.System).RunAsync(session.SessionId, instruction, null, null, default);
        NemoExport export = await new ExportRun(connection, _journal, TimeProvider.System, LocalBackend.ProveAsync).RunAsync(new ExportRequest(session.SessionId, output, Overwrite: true), null, default);
        return [.. edit.Warnings, .. export.Warnings];
    }

    public ValueTask DisposeAsync() => _backend.DisposeAsync();
}
