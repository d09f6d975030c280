using System.Runtime.CompilerServices;

namespace NemoVideo.Server.Serving;

/// <summary>
/// The files of one upload while they come in: in a folder of their own, within what the disk may hold, and gone again unless
/// all of them are taken.
/// </summary>
internal sealed class Upload : IDisposable
{
    private const int BufferSize = 128 * 1024;

    private readonly string _name = Guid.NewGuid().ToString("N");
    private readonly DiskSpace _disk;
    private readonly long _largestFile;
    private readonly List<string> _files = [];
    private string _folder;
    private bool _kept;

    /// <summary>Begins an upload.</summary>
    /// <param name="incoming">The folder for uploads that are not complete.</param>
    /// <param name="disk">The disk that it takes space of.</param>
    /// <param name="largestFile">The largest file that is taken, in bytes.</param>
    internal Upload(string incoming, DiskSpace disk, long largestFile)
    {
        _disk = disk;
        _largestFile = largestFile;
        _folder = Path.Combine(incoming, _name);
    }

    /// <summary>The files' full paths, in the order in which they came.</summary>
    internal IReadOnlyList<string> Files => _files.Select(file => Path.Combine(_folder, file)).ToArray();

    /// <summary>Writes a file that comes in.</summary>
    /// <param name="name">Its name, which is safe.</param>
    /// <param name="content">Its content.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.MediaTooLarge"/>.</exception>
    internal async Task ReceiveAsync(string name, Stream content, CancellationToken cancellationToken)
    {
        // A folder a file: two files of one name are still two.
        string relative = Path.Combine(_files.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), name);
        string path = Path.Combine(_folder, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var file = new FileStream(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 0, Options = FileOptions.Asynchronous });
        await using ConfiguredAsyncDisposable disposal = file.ConfigureAwait(false);

        byte[] buffer = new byte[BufferSize];
        long length = 0;
        int read;
        while ((read = await content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            length += read;
            if (length > _largestFile)
                throw new NemoException(NemoErrorCode.MediaTooLarge, $"'{name}' has more than {_largestFile:N0} bytes, which is the most that this server takes.");
            await WriteAsync(file, buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
        }

        _files.Add(relative);
    }

    /// <summary>Brings the files to where they are to stay.</summary>
    /// <param name="sessionFolder">The folder of the session.</param>
    internal void MoveTo(string sessionFolder)
    {
        string target = Path.Combine(sessionFolder, _name);
        Directory.Move(_folder, target);
        _folder = target;
    }

    /// <summary>Says that the files were taken.</summary>
    internal void Keep() => _kept = true;

    /// <summary>Deletes the files unless they were taken.</summary>
    public void Dispose()
    {
        if (!_kept)
            _disk.Delete(_folder);
    }

    private async Task WriteAsync(FileStream file, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        _disk.Take(bytes.Length);
        try
        {
            await file.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            _disk.Give(bytes.Length);
            if (e is IOException)
                throw new NemoException(NemoErrorCode.OutputNotWritable, $"The upload cannot be written: {e.Message}", e);
            throw;
        }
    }
}
