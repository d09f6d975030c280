using System.Text.RegularExpressions;

namespace NemoVideo.Server.Serving;

/// <summary>
/// The folder that a server keeps its things in, and keeps to itself while it runs: <c>incoming</c> for uploads that are not
/// complete yet, <c>sessions</c> for those that are, a folder each, and <c>renders</c> for renders, a folder each.
/// </summary>
internal sealed class DataFolder : IDisposable
{
    private readonly string _path;
    private readonly FileStream _lock;

    /// <summary>The folder, and below it that of an uploaded file: session, upload, number.</summary>
    private readonly Regex _paths;

    private DataFolder(string path, FileStream ownerLock)
    {
        _path = path;
        _lock = ownerLock;
        _paths = new Regex(Regex.Escape(path) + @"(?:[/\\]sessions(?:[/\\][A-Za-z0-9_\-]+){3})?[/\\]?", RegexOptions.CultureInvariant);
    }

    internal string Incoming => Path.Combine(_path, "incoming");

    internal string Sessions => Path.Combine(_path, "sessions");

    internal string Renders => Path.Combine(_path, "renders");

    /// <summary>Makes the folder where there is none, and deletes what a server that was killed left half-done in it.</summary>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.OutputNotWritable"/> when it cannot be used, or another server uses it.</exception>
    internal static DataFolder Open(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
            var folder = new DataFolder(path, new FileStream(Path.Combine(path, "server.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            if (Directory.Exists(folder.Incoming))
                Directory.Delete(folder.Incoming, recursive: true);
            foreach (string part in new[] { folder.Incoming, folder.Sessions, folder.Renders })
                Directory.CreateDirectory(part);
            return folder;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NemoException(NemoErrorCode.OutputNotWritable, $"'{path}' cannot be used: {e.Message}", e) { RecommendedAction = "Choose another folder with --data; each server needs one of its own." };
        }
    }

    /// <summary>A text without the paths of this folder, which are no business of clients': of an uploaded file only the name stays.</summary>
    internal string Hide(string text) => _paths.Replace(text, "");

    /// <summary>Gives the folder back.</summary>
    public void Dispose() => _lock.Dispose();
}
