namespace NemoVideo.Local;

/// <summary>The private folder that a render is written in. Its process holds a lock in it, so that others can tell it from one left behind.</summary>
internal sealed class RenderFolder : IDisposable
{
    private const string LockName = "owner.lock";

    private readonly FileStream _lock;

    private RenderFolder(string path, FileStream ownerLock)
    {
        FullPath = path;
        _lock = ownerLock;
    }

    /// <summary>The folder.</summary>
    internal string FullPath { get; }

    /// <summary>Makes the folder of a render.</summary>
    /// <param name="parent">The folder that holds them all.</param>
    /// <param name="renderId">The render, by an id that callers choose.</param>
    /// <exception cref="NemoException">
    /// <see cref="NemoErrorCode.RenderFailed"/> for an id that is taken or not one; <see cref="NemoErrorCode.OutputNotWritable"/> when the folder cannot be made.
    /// </exception>
    internal static RenderFolder Create(string parent, string renderId)
    {
        string path = Path.Combine(parent, Checked(renderId));
        if (Directory.Exists(path))
            throw new NemoException(NemoErrorCode.RenderFailed, $"There is a render '{renderId}' already.");
        try
        {
            Directory.CreateDirectory(path);
            return new RenderFolder(path, new FileStream(Path.Combine(path, LockName), FileMode.Create, FileAccess.ReadWrite, FileShare.None));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NemoException(NemoErrorCode.OutputNotWritable, $"'{parent}' cannot be written: {e.Message}", e);
        }
    }

    /// <summary>Deletes the folders of processes that were killed in the middle of a render.</summary>
    internal static void DeleteAbandoned(string parent)
    {
        if (!Directory.Exists(parent))
            return;

        foreach (string path in Directory.EnumerateDirectories(parent))
        {
            try
            {
                // A living owner keeps this from being opened. A folder without a lock is being made at this moment, or is not ours.
                new FileStream(Path.Combine(path, LockName), FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                continue;
            }

            Delete(path);
        }
    }

    /// <summary>Deletes the folder with all that is in it.</summary>
    public void Dispose()
    {
        _lock.Dispose();
        Delete(FullPath);
    }

    private static void Delete(string path)
    {
        try
        {
            Directory.Delete(path, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A virus scanner may hold a file; the next process deletes what is left.
        }
    }

    /// <summary>An id comes from callers and never decides where is written: letters, digits, - and _ only.</summary>
    private static string Checked(string renderId) =>
        renderId.Length is > 0 and <= 100 && renderId.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            ? renderId
            : throw new NemoException(NemoErrorCode.RenderFailed, $"'{renderId}' cannot be the id of a render; letters, digits, - and _ can be in one.");
}
