namespace NemoVideo.Server.Serving;

/// <summary>Counts what uploads and results take of the disk, and keeps them within what they may.</summary>
internal sealed class DiskSpace
{
    private readonly long _limit;
    private long _used;

    /// <summary>Counts what is there.</summary>
    /// <param name="folders">The folders that count.</param>
    /// <param name="limit">How many bytes they may take together.</param>
    internal DiskSpace(IEnumerable<string> folders, long limit)
    {
        _limit = limit;
        _used = folders.Sum(SizeOf);
    }

    /// <summary>Whether anything more may be written.</summary>
    internal bool HasRoom => Volatile.Read(ref _used) < _limit;

    /// <summary>Takes space that something is about to fill.</summary>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.MediaTooLarge"/> when there is not as much left.</exception>
    internal void Take(long bytes)
    {
        if (Interlocked.Add(ref _used, bytes) <= _limit)
            return;
        Give(bytes);
        throw new NemoException(NemoErrorCode.MediaTooLarge, $"This server has no room left: all uploads and results together may take {_limit:N0} bytes.");
    }

    /// <summary>Counts something that is there already, even if it is too much.</summary>
    internal void Add(long bytes) => Interlocked.Add(ref _used, bytes);

    /// <summary>Gives space back.</summary>
    internal void Give(long bytes) => Interlocked.Add(ref _used, -bytes);

    /// <summary>Deletes a folder and gives back what it took. What cannot be deleted now is left for the next server.</summary>
    internal void Delete(string folder)
    {
        if (!Directory.Exists(folder))
            return;
        try
        {
            long size = SizeOf(folder);
            Directory.Delete(folder, recursive: true);
            Give(size);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Somebody is reading a file of it, on a system where that matters.
        }
    }

    private static long SizeOf(string folder) => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
}
