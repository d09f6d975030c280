namespace NemoVideo;

/// <summary>
/// Writes small files so that a reader, or a crash at any moment, finds the old content or the new, never a part. They are
/// private to the user: some hold tokens, all tell what somebody is working on.
/// </summary>
public static class AtomicFile
{
    /// <summary>Writes a file and has the system put it on the disk before returning.</summary>
    /// <param name="path">The file's full path; its folder exists.</param>
    /// <param name="content">All of the file's content.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        string temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using (var stream = new FileStream(temporary, options))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
