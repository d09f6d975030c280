namespace NemoVideo.Cloud;

/// <summary>
/// A reply's bytes on their way to the parser, which hides comments and knows no limits: counts them, since every byte is a sign of
/// life, and refuses what is larger than any event or any turn has reason to be.
/// </summary>
/// <param name="inner">The reply.</param>
internal sealed class WatchedStream(Stream inner) : Stream
{
    private const long LargestEvent = 16 * 1024 * 1024;
    private const long LargestStream = 128 * 1024 * 1024;

    private long _sinceEvent;

    /// <summary>The bytes read so far.</summary>
    internal long BytesRead { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>An event has been found in what was read.</summary>
    internal void EventFound() => _sinceEvent = 0;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        BytesRead += read;
        _sinceEvent += read;
        return _sinceEvent > LargestEvent ? throw new InvalidDataException($"an event is longer than {LargestEvent:N0} bytes")
            : BytesRead > LargestStream ? throw new InvalidDataException($"the answer is longer than {LargestStream:N0} bytes")
            : read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
