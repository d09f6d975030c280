using System.Globalization;

namespace NemoVideo.Local;

/// <summary>Numbers as ffmpeg reads them, whatever the language of the machine.</summary>
internal static class Number
{
    /// <summary>A time in seconds, to the microsecond.</summary>
    internal static string Of(TimeSpan time) => Of(time.TotalSeconds);

    /// <summary>A number, to the millionth.</summary>
    internal static string Of(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
