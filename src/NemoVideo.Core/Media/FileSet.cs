using System.Collections.Concurrent;

namespace NemoVideo;

/// <summary>A set of files on this machine, each known by all of its paths: links in any part of a path are followed.</summary>
internal sealed class FileSet
{
    /// <summary>Far above what paths have; only links that go round in circles get there.</summary>
    private const int LongestChainOfLinks = 255;

    private readonly ConcurrentDictionary<string, bool> _paths = new(PathComparer);

    /// <summary>How paths are compared here: on Linux two spellings are two files.</summary>
    internal static StringComparer PathComparer { get; } = OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    /// <summary>Adds a file.</summary>
    /// <returns>Whether it was not there yet.</returns>
    internal bool Add(string path) => _paths.TryAdd(FinalPath(path), true);

    /// <summary>Takes a file out.</summary>
    internal void Remove(string path) => _paths.TryRemove(FinalPath(path), out _);

    internal bool Contains(string path) => _paths.ContainsKey(FinalPath(path));

    private static string FinalPath(string path, int depth = 0)
    {
        string full = Path.GetFullPath(path);
        string? folder = Path.GetDirectoryName(full);
        if (folder is null || depth > LongestChainOfLinks)
            return full;

        string here = Path.Combine(FinalPath(folder, depth + 1), Path.GetFileName(full));
        return new FileInfo(here).LinkTarget is { } target ? FinalPath(Path.Combine(Path.GetDirectoryName(here)!, target), depth + 1) : here;
    }
}
