using System.Globalization;
using System.Text;

namespace NemoVideo.Tests;

/// <summary>Reads requests off a connection: the head whole, the body as a stream, so that uploads are no matter of memory.</summary>
/// <param name="stream">The connection.</param>
internal sealed class RequestReader(Stream stream)
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;

    private static ReadOnlySpan<byte> EndOfHead => "\r\n\r\n"u8;

    /// <summary>The next request's head; null when the client has closed the connection instead.</summary>
    /// <param name="begun">Is told when the first byte is there.</param>
    internal async Task<RequestHead?> ReadHeadAsync(Action begun)
    {
        if (_start == _end)
            (_start, _end) = (0, 0);
        while (true)
        {
            if (_end > _start)
                begun();
            int length = _buffer.AsSpan(_start, _end - _start).IndexOf(EndOfHead);
            if (length >= 0)
            {
                string text = Encoding.Latin1.GetString(_buffer, _start, length);
                _start += length + EndOfHead.Length;
                return Parse(text);
            }

            if (_end == _buffer.Length)
                throw new IOException("The head of the request is too long.");
            int read = await stream.ReadAsync(_buffer.AsMemory(_end));
            if (read == 0)
                return null;
            _end += read;
        }
    }

    /// <summary>The body that follows a head. It ends where the body does, and fails where the client breaks off.</summary>
    internal Stream BodyOf(RequestHead head) => new Body(this, head.ContentLength);

    private static RequestHead Parse(string text)
    {
        string[] lines = text.Split("\r\n");
        string[] first = lines[0].Split(' ');
        KeyValuePair<string, string>[] headers = lines.Skip(1).Select(line => line.Split(':', 2))
            .Select(parts => KeyValuePair.Create(parts[0], parts[1].Trim())).ToArray();
        string? length = headers.Where(header => header.Key.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)).Select(header => header.Value).FirstOrDefault();
        return new RequestHead(first[0], first[1], headers, length is null ? 0 : long.Parse(length, CultureInfo.InvariantCulture));
    }

    private async ValueTask<int> ReadAsync(Memory<byte> buffer)
    {
        if (_start == _end)
        {
            int read = await stream.ReadAsync(buffer);
            return read > 0 ? read : throw new IOException("The client broke off in the middle of its request.");
        }

        int length = Math.Min(buffer.Length, _end - _start);
        _buffer.AsMemory(_start, length).CopyTo(buffer);
        _start += length;
        return length;
    }

    /// <summary>As many bytes of the connection as the request has.</summary>
    private sealed class Body(RequestReader reader, long length) : Stream
    {
        private long _left = length;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_left == 0 || buffer.IsEmpty)
                return 0;
            int read = await reader.ReadAsync(buffer[..(int)Math.Min(buffer.Length, _left)]);
            _left -= read;
            return read;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
