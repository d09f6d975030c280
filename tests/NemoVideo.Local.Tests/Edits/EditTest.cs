using NemoVideo.Tests;

namespace NemoVideo.Local.Tests;

/// <summary>What tests of edits share: a session with files, steps carried out in it, and the result looked into.</summary>
public abstract class EditTest : IAsyncDisposable
{
    internal LocalEngine Engine { get; } = new();

    /// <summary>What the last steps said.</summary>
    internal IReadOnlyList<AgentEvent> Said { get; private set; } = [];

    internal IEnumerable<string> Warnings => Said.OfType<AgentWarning>().Select(warning => warning.Text);

    internal string File(string name) => Engine.Folder.File(name);

    /// <summary>Carries steps out on a clip and exports it, having made sure that the result plays.</summary>
    internal async Task<NemoExport> EditAsync(string output, IReadOnlyList<string> files, params IEditStep[] steps)
    {
        string session = await Engine.SendAsync([.. files]);
        await ApplyAsync(session, steps);
        return await ExportAsync(session, output);
    }

    internal async Task ApplyAsync(string session, params IEditStep[] steps) => Said = await Engine.Backend.ApplyAsync(session, steps, default);

    internal async Task<NemoExport> ExportAsync(string session, string output)
    {
        NemoExport export = await Engine.ExportAsync(session, Engine.Output(output));
        Listening.AssertPlays(export.FullName);
        return export;
    }

    internal static TimeRange Range(double? start, double? end) =>
        new(start is { } s ? TimeSpan.FromSeconds(s) : null, end is { } e ? TimeSpan.FromSeconds(e) : null);

    internal static SoundSource Named(string name) => new(name, null);

    public async ValueTask DisposeAsync()
    {
        await Engine.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
