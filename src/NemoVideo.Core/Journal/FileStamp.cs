namespace NemoVideo;

/// <summary>What tells whether a file is still the one that was written: renaming keeps it, writing does not.</summary>
/// <param name="Length">The file's size, in bytes.</param>
/// <param name="WrittenAt">When it was last written.</param>
public sealed record FileStamp(long Length, DateTimeOffset WrittenAt)
{
    /// <summary>The stamp of a file.</summary>
    /// <param name="path">The file's full path.</param>
    /// <returns>The stamp; null when there is no such file.</returns>
    public static FileStamp? Of(string path) => new FileInfo(path) is { Exists: true } file ? new FileStamp(file.Length, file.LastWriteTimeUtc) : null;
}
