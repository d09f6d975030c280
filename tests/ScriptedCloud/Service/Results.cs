using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NemoVideo.Tests;

/// <summary>Serves the results of renders, whole and in parts, as a storage host does.</summary>
internal static class Results
{
    /// <summary>What a result is made of: bytes that tell renders and versions apart at every place.</summary>
    internal static byte[] Content(string renderId, int version, int length)
    {
        byte[] seed = SHA256.HashData(Encoding.UTF8.GetBytes($"{renderId} {version}"));
        byte[] content = new byte[length];
        for (int i = 0; i < length; i++)
            content[i] = (byte)(seed[i % seed.Length] + i);
        return content;
    }

    internal static Reply Serve(RequestHead head, byte[] content, string version)
    {
        (string, string)[] headers = [("ETag", $"\"{version}\""), ("Accept-Ranges", "bytes")];
        var whole = new Reply { MediaType = "video/mp4", Headers = headers, Pieces = [content] };
        bool isSame = head.Header("If-Range") is not { } wanted || wanted == $"\"{version}\"";
        if (!isSame || head.Header("Range") is not { } range)
            return whole;

        long from = long.Parse(range["bytes=".Length..].TrimEnd('-'), CultureInfo.InvariantCulture);
        return from >= content.Length
            ? new Reply { Status = 416, Headers = [("Content-Range", $"bytes */{content.Length}")] }
            : whole with { Status = 206, Headers = [.. headers, ("Content-Range", $"bytes {from}-{content.Length - 1}/{content.Length}")], Pieces = [content.AsMemory((int)from)] };
    }
}
