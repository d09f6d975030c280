namespace NemoVideo.Cloud.Tests;

/// <summary>A reply's body in chunks of the test's choice, which can move a clock between them and break off at its end.</summary>
internal sealed class ScriptedStream(IEnumerable<byte[]> chunks, Action? beforeEach = null, bool breaksOff = false) : Stream
{
    private readonly IEnumerator<byte[]> _chunks = chunks.GetEnumerator();
    private ReadOnlyMemory<byte> _rest;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public static ScriptedStream Whole(byte[] bytes) => new([bytes]);

    public static ScriptedStream Bytewise(byte[] bytes) => new(bytes.Select(b => new[] { b }));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        beforeEach?.Invoke();
        cancellationToken.ThrowIfCancellationRequested();
        while (_rest.IsEmpty)
        {
            if (!_chunks.MoveNext())
                return breaksOff ? throw new IOException("the connection was reset") : 0;
            _rest = _chunks.Current;
        }

        int length = Math.Min(_rest.Length, buffer.Length);
        _rest[..length].CopyTo(buffer);
        _rest = _rest[length..];
        return length;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
