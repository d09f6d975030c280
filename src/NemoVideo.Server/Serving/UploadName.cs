using System.Text;
using Microsoft.Net.Http.Headers;

namespace NemoVideo.Server.Serving;

/// <summary>
/// The name of an uploaded file. It stays as it is as far as it can, since instructions name files; but only its last part is
/// taken, whatever path the client wrote, and what the file system would not take is replaced.
/// </summary>
internal static class UploadName
{
    /// <summary>File systems take names of 255 bytes; some of them are left for an extension.</summary>
    private const int LongestStem = 240;

    /// <summary>Names that mean devices on Windows, whatever their extension.</summary>
    private static readonly HashSet<string> Devices = new(["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(0, 10).SelectMany(i => new[] { $"COM{i}", $"LPT{i}" })], StringComparer.OrdinalIgnoreCase);

    /// <summary>The name in a part's header; null where it has none.</summary>
    internal static string? Of(ContentDispositionHeaderValue disposition)
    {
        string? sent = disposition.FileNameStar.Value is { Length: > 0 } extended ? extended : disposition.FileName.Value;
        if (sent is null)
            return null;

        // What would end the value is escaped as browsers and curl do.
        string whole = sent.Replace("%22", "\"", StringComparison.Ordinal).Replace("%0D", "\r", StringComparison.Ordinal).Replace("%0A", "\n", StringComparison.Ordinal);
        string last = whole.Split('/', '\\')[^1];
        return last.Length > 0 ? Safe(last) : null;
    }

    private static string Safe(string name)
    {
        string safe = string.Concat(name.Select(c => char.IsControl(c) || Array.IndexOf(Path.GetInvalidFileNameChars(), c) >= 0 ? '_' : c));
        string stem = Path.GetFileNameWithoutExtension(safe);
        while (Encoding.UTF8.GetByteCount(stem) > LongestStem)
            stem = stem[..^(char.IsLowSurrogate(stem[^1]) ? 2 : 1)];
        if (OperatingSystem.IsWindows() && Devices.Contains(stem.Split('.')[0]))
            stem = $"_{stem}";
        return stem + Path.GetExtension(safe);
    }
}
