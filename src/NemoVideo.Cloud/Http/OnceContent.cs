using System.Net;

namespace NemoVideo.Cloud;

/// <summary>
/// A request's body that can be sent once. Whether it has begun to leave is what tells a request that the service cannot have
/// seen from one that it may have; and should anything below try to send it again, it refuses.
/// </summary>
/// <param name="body">The body.</param>
internal sealed class OnceContent(ReadOnlyMemory<byte> body) : HttpContent
{
    private int _begun;

    /// <summary>Whether any of the body may have left.</summary>
    internal bool HasBegun => Volatile.Read(ref _begun) != 0;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _begun, 1) != 0)
            throw new InvalidOperationException("A message is sent at most once.");
        await stream.WriteAsync(body, cancellationToken).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = body.Length;
        return true;
    }
}
