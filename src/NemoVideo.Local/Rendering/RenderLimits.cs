using System.Globalization;

namespace NemoVideo.Local;

/// <summary>What a render may take at most. Malformed media can keep a decoder busy for ever, and no honest video comes near.</summary>
/// <param name="Time">How long it may run.</param>
/// <param name="Bytes">How large its result may become.</param>
internal sealed record RenderLimits(TimeSpan Time, long Bytes)
{
    private const string SizeKey = "total_size=";

    /// <summary>The limits for a timeline: half an hour and a hundred times its length; 1 GiB and 100 MiB a second, which is more than lossless 4K.</summary>
    internal static RenderLimits Of(TimeSpan duration) =>
        new(TimeSpan.FromMinutes(30) + Shortest(duration * 100, TimeSpan.FromDays(7)), (1L << 30) + (long)(duration.TotalSeconds * (100 << 20)));

    /// <summary>Whether a line of ffmpeg's progress says that the result is too large.</summary>
    internal bool AreExceededBy(string line) =>
        line.StartsWith(SizeKey, StringComparison.Ordinal) && long.TryParse(line.AsSpan(SizeKey.Length), CultureInfo.InvariantCulture, out long size) && size > Bytes;

    private static TimeSpan Shortest(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
