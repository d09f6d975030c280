using NemoVideo.Local;

namespace NemoVideo.Benchmarks;

/// <summary>The local engine in a folder of its own, driven as its command line drives it.</summary>
internal sealed class Engine(string folder) : IAsyncDisposable
{
    private readonly LocalBackend _backend = new(Path.Combine(folder, "data"), TimeProvider.System);
    private readonly NemoJournal _journal = new(Path.Combine(folder, "journal"));

    /// <summary>Edits and exports a clip.</summary>
    /// <param name="clip">The clip.</param>
    /// <param name="edit">The edit; its files lie beside the clip.</param>
    /// <param name="output">The file to write.</param>
    /// <returns>What the draft says that the result is.</returns>
    internal async Task<Expected> RunAsync(string clip, EditCase edit, string output)
    {
        var connection = new NemoConnection(_backend, await _backend.AcquireTokenAsync(default));
        CreatedSession session = await _backend.CreateSessionAsync("matrix", "en", default);
        string[] files = [clip, .. edit.Files.Select(file => Path.Combine(Path.GetDirectoryName(clip)!, file))];
        await _backend.UploadAsync(session.SessionId, files, null, default);
        if (edit.Instruction is { } instruction)
            await new EditRun(connection, _journal, TimeProvider.System).RunAsync(session.SessionId, instruction, null, null, default);
        await new ExportRun(connection, _journal, TimeProvider.System, LocalBackend.ProveAsync).RunAsync(new ExportRequest(session.SessionId, output, Overwrite: true), null, default);
        SessionState state = await _backend.GetStateAsync(session.SessionId, default);
        return Expected.Of(state.Draft!.Value, state.Media.ToDictionary(media => media.Raw.GetProperty("media_id").GetString()!, media => media.FileName!));
    }

    public ValueTask DisposeAsync() => _backend.DisposeAsync();
}
