using System.Globalization;
using System.Text;

namespace NemoVideo.Tests;

/// <summary>A reply before it goes out: status, headers, and the body in pieces, which events are.</summary>
internal sealed record Reply
{
    internal int Status { get; init; } = 200;

    internal string MediaType { get; init; } = "application/json";

    internal IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    internal IReadOnlyList<ReadOnlyMemory<byte>> Pieces { get; init; } = [];

    /// <summary>How the end of the body is told.</summary>
    internal ReplyEnd End { get; init; } = ReplyEnd.Length;

    /// <summary>What is announced beyond what comes, in bytes.</summary>
    internal int Excess { get; init; }

    /// <summary>Whether the client is told no, and in which words does not matter: sending the request again is right.</summary>
    internal bool IsRefusal { get; init; }

    internal static Reply Json(string body, int status = 200) => new() { Status = status, Pieces = [Encoding.UTF8.GetBytes(body)] };

    internal static Reply Refusal(int status, string body) => Json(body, status) with { IsRefusal = true };

    internal static Reply Text(string mediaType, string body) => new() { MediaType = mediaType, Pieces = [Encoding.UTF8.GetBytes(body)] };

    /// <summary>The bytes on the wire: the head first, then a part for each piece, then what ends the body.</summary>
    internal IEnumerable<ReadOnlyMemory<byte>> OnTheWire()
    {
        yield return Head();
        foreach (ReadOnlyMemory<byte> piece in Pieces)
            yield return End == ReplyEnd.Chunks ? Chunk(piece) : piece;
        if (End == ReplyEnd.Chunks)
            yield return "0\r\n\r\n"u8.ToArray();
    }

    internal static byte[] Chunk(ReadOnlyMemory<byte> piece) =>
        [.. Encoding.ASCII.GetBytes($"{piece.Length:x}\r\n"), .. piece.Span, .. "\r\n"u8];

    private byte[] Head()
    {
        var head = new StringBuilder();
        head.Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {Status} {(Status < 400 ? "OK" : "Not OK")}\r\nDate: Fri, 02 Jan 2026 12:00:00 GMT\r\nContent-Type: {MediaType}\r\n");
        foreach ((string name, string value) in Headers)
            head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        head.Append(End switch
        {
            ReplyEnd.Length => string.Create(CultureInfo.InvariantCulture, $"Content-Length: {Pieces.Sum(piece => (long)piece.Length) + Excess}\r\n"),
            ReplyEnd.Chunks => "Transfer-Encoding: chunked\r\n",
            _ => "Connection: close\r\n",
        });
        return Encoding.ASCII.GetBytes(head.Append("\r\n").ToString());
    }
}
