using System.Buffers;
using System.Text.Json;

namespace NemoVideo.Cloud;

/// <summary>Reads a reply's body as JSON, bounded in size and depth, whatever its headers promise.</summary>
internal static class ReplyBody
{
    private const int LargestReply = 16 * 1024 * 1024;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The body's JSON; null when it is none.</summary>
    /// <exception cref="IOException">The body broke off.</exception>
    /// <exception cref="InvalidDataException">The body is larger or other than any reply has reason to be.</exception>
    internal static async Task<JsonElement?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        // Nothing but plain bytes was asked for; a compressed body of a few kilobytes may be gigabytes inside.
        if (response.Content.Headers.ContentEncoding.Count > 0)
            throw new InvalidDataException("the reply is compressed, which was not asked for");
        if (response.Content.Headers.ContentLength > LargestReply)
            throw new InvalidDataException($"the reply has {response.Content.Headers.ContentLength:N0} bytes, more than any reply needs");

        using Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            int length = 0;
            while (true)
            {
                int read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
                if (read == 0)
                    return Parse(buffer.AsMemory(0, length));
                length += read;
                if (length > LargestReply)
                    throw new InvalidDataException($"the reply is longer than {LargestReply:N0} bytes");
                if (length == buffer.Length)
                    buffer = Grow(buffer, length);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] Grow(byte[] buffer, int length)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(length * 2);
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    private static JsonElement? Parse(ReadOnlyMemory<byte> body)
    {
        if (body.Span.StartsWith(ByteOrderMark))
            body = body[ByteOrderMark.Length..];
        try
        {
            using JsonDocument document = JsonDocument.Parse(body, Options);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
