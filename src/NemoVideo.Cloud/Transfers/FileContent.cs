using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;

namespace NemoVideo.Cloud;

/// <summary>A file as part of a form, read while it is sent, so that its size is no matter of memory.</summary>
internal sealed class FileContent : HttpContent
{
    private const int BufferSize = 256 * 1024;

    private readonly string _path;
    private readonly long _length;
    private readonly Action<int> _sent;

    /// <summary>Describes a file to be sent.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="field">The form's field that it is the value of.</param>
    /// <param name="sent">Is told of every so many bytes that were sent.</param>
    internal FileContent(string path, string field, Action<int> sent)
    {
        _path = path;
        _sent = sent;
        _length = new FileInfo(path).Length;
        Headers.ContentType = new MediaTypeHeaderValue(MediaTypes.Of(path));

        // As browsers and curl write it: UTF-8 as it is, and only what would end the value escaped.
        string name = Path.GetFileName(path).Replace("\"", "%22", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
        Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"{field}\"; filename=\"{name}\"");
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        FileStream file = Open();
        await using ConfiguredAsyncDisposable disposal = file.ConfigureAwait(false);
        byte[] buffer = new byte[(int)Math.Clamp(_length, 1, BufferSize)];
        long left = _length;
        int read;
        while (left > 0 && (read = await file.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, left)), cancellationToken).ConfigureAwait(false)) > 0)
        {
            await stream.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
            left -= read;
            _sent(read);
        }

        if (left > 0)
            throw new NemoException(NemoErrorCode.MediaChanged, $"'{_path}' became shorter while it was sent.");
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _length;
        return true;
    }

    private FileStream Open()
    {
        try
        {
            return new FileStream(_path, new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Read, Share = FileShare.Read, BufferSize = 0, Options = FileOptions.Asynchronous | FileOptions.SequentialScan });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NemoException(NemoErrorCode.MediaNotFound, $"'{_path}' cannot be read: {e.Message}", e);
        }
    }
}
