using System.Globalization;
using System.Security.Cryptography;

namespace NemoVideo.Local;

/// <summary>
/// What a file must still be when it is rendered: its size, the time of its last change, and a hash of its first and last
/// 64 KiB. Media are referenced, not copied, so this is what notices that another file stands in its place.
/// </summary>
/// <param name="Size">The size in bytes.</param>
/// <param name="Modified">The time of the last change, to the tick.</param>
/// <param name="Hash">SHA-256 over head and tail, in hexadecimal.</param>
internal sealed record Fingerprint(long Size, string Modified, string Hash)
{
    private const int Part = 64 * 1024;

    internal static Fingerprint Of(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
        long size = stream.Length;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] buffer = new byte[Part];
        hash.AppendData(buffer, 0, stream.ReadAtLeast(buffer, Part, throwOnEndOfStream: false));
        stream.Position = Math.Max(0, size - Part);
        hash.AppendData(buffer, 0, stream.ReadAtLeast(buffer, Part, throwOnEndOfStream: false));
        return new Fingerprint(size, File.GetLastWriteTimeUtc(path).ToString("O", CultureInfo.InvariantCulture), Convert.ToHexString(hash.GetHashAndReset()));
    }
}
