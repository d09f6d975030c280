using System.IO.Compression;
using System.Text;

namespace NemoVideo.Tests;

/// <summary>Writes replies, and spoils those that are to be spoilt.</summary>
/// <param name="elsewhere">The host that redirections lead to.</param>
internal sealed class ReplyWriter(Uri elsewhere)
{
    private const int LongLineLength = 10_000_000;
    private const int BombLength = 200_000_000;

    private static readonly Lazy<byte[]> Bomb = new(Compress);

    /// <summary>What a fault makes of a reply.</summary>
    internal Reply Spoil(Reply reply, Fault fault, string target) => fault.Kind switch
    {
        FaultKind.Status => Reply.Json($$"""{"detail":"made to fail with {{fault.Status}}"}""", fault.Status) with
        {
            Headers = fault.RetryAfter is { } seconds ? [("Retry-After", seconds)] : [],
            IsRefusal = fault.Status is >= 400 and < 500 and not 408,
        },
        FaultKind.Code => Reply.Refusal(200, $$"""{"code":{{fault.Code}},"message":"made to fail with {{fault.Code}}"}"""),
        FaultKind.ListenNoMore => reply with { Headers = [.. reply.Headers, ("Connection", "close")] },
        FaultKind.Body => Reply.Json(fault.Body),
        FaultKind.Redirect => Reply.Json("{}", 302) with { Headers = [("Location", (fault.Location ?? new Uri(elsewhere, target)).AbsoluteUri)] },
        FaultKind.Html => Reply.Text("text/html", "<!DOCTYPE html><html><body><h1>Welcome to the network</h1></body></html>"),
        FaultKind.CutJson => reply with { Pieces = CutLast(reply) },
        FaultKind.WrongType => reply with { MediaType = "text/plain" },
        FaultKind.WrongLength => reply with { End = ReplyEnd.Length, Excess = 7 },
        FaultKind.GzipBomb => reply with { Headers = [.. reply.Headers, ("Content-Encoding", "gzip")], Pieces = [Bomb.Value], End = ReplyEnd.Length },
        FaultKind.LongLine => reply with { Pieces = LongLine(reply), MediaType = reply.MediaType == "video/mp4" ? "text/html" : reply.MediaType },
        _ => reply,
    };

    /// <summary>Writes a reply up to where it is to break off.</summary>
    /// <returns>Whether the connection may be used again.</returns>
    internal static async Task<bool> WriteAsync(Connection connection, Reply reply, Fault? fault, Action held)
    {
        if (fault?.Kind == FaultKind.Heartbeats)
            return await WriteForEverAsync(connection, reply, fault, held);

        long left = fault?.Kind is FaultKind.Reset or FaultKind.Close or FaultKind.Stall or FaultKind.Drip ? fault.AtByte : long.MaxValue;
        int drops = fault?.Drops ?? 0;
        foreach (ReadOnlyMemory<byte> part in reply.OnTheWire())
        {
            int now = (int)Math.Min(part.Length, left);
            await connection.WriteAsync(part[..now]);
            left -= now;
            if (now == part.Length && left > 0)
                continue;

            switch (fault!.Kind)
            {
                case FaultKind.Reset:
                    connection.Reset();
                    return false;
                case FaultKind.Close:
                    return false;
                case FaultKind.Stall:
                    held();
                    await connection.HoldAsync();
                    return false;
            }

            for (; now < part.Length && drops > 0; now++, drops--)
            {
                held();
                await connection.HoldAsync(fault.Interval);
                await connection.WriteAsync(part.Slice(now, 1));
            }

            await connection.WriteAsync(part[now..]);
            if (drops == 0)
                left = long.MaxValue;
        }

        return reply.End != ReplyEnd.Connection && reply.Excess == 0;
    }

    private static bool IsStream(Reply reply) => reply.MediaType.StartsWith("text/event-stream", StringComparison.Ordinal);

    private static async Task<bool> WriteForEverAsync(Connection connection, Reply reply, Fault fault, Action held)
    {
        byte[] sign = IsStream(reply) ? ": still here\n\n"u8.ToArray() : " "u8.ToArray();
        await connection.WriteAsync((reply with { End = ReplyEnd.Chunks, Headers = [] }).OnTheWire().First());
        while (true)
        {
            await connection.WriteAsync(Reply.Chunk(sign));
            held();
            await connection.HoldAsync(fault.Interval);
        }
    }

    private static ReadOnlyMemory<byte>[] CutLast(Reply reply)
    {
        ReadOnlyMemory<byte> last = reply.Pieces[^1];
        byte[] half = last[..(last.Length / 2)].ToArray();
        return [.. reply.Pieces.SkipLast(1), IsStream(reply) ? [.. half, .. "\n\n"u8] : half];
    }

    private static ReadOnlyMemory<byte>[] LongLine(Reply reply)
    {
        byte[] line = Encoding.ASCII.GetBytes(new string('x', LongLineLength));
        return IsStream(reply) ? [(byte[])[.. "data: "u8, .. line, .. "\n\n"u8], .. reply.Pieces] : [line];
    }

    private static byte[] Compress()
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest))
        {
            byte[] zeros = new byte[1_000_000];
            for (int written = 0; written < BombLength; written += zeros.Length)
                gzip.Write(zeros);
        }

        return bytes.ToArray();
    }
}
