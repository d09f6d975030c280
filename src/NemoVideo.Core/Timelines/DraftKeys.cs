using System.Globalization;
using System.Text.Json;

namespace NemoVideo;

/// <summary>
/// Where the parts of a draft may be found. The service documents only t (tracks), tt (track type), sg (segments),
/// d (milliseconds) and m (metadata); for everything else the likely names are tried in turn, and a part
/// that has none of them is absent, never an error.
/// </summary>
internal static class DraftKeys
{
    internal const string Tracks = "t";
    internal const string TrackType = "tt";
    internal const string Segments = "sg";
    internal const string Duration = "d";
    internal const string Metadata = "m";

    internal static readonly string[] Start = ["s", "st", "start", "start_ms", "startMs", "start_time", "startTime", "b", "begin", "offset", "at"];
    internal static readonly string[] Volume = ["v", "vol", "volume", "g", "gain"];
    internal static readonly string[] Text = ["tx", "txt", "text", "content", "c"];
    internal static readonly string[] Name = ["n", "name", "fn", "filename", "file_name", "label", "title"];
    internal static readonly string[] Source = ["src", "source", "url", "cdn_url", "path", "u", "p"];
    internal static readonly string[] Identity = ["id", "uid", "key"];

    /// <summary>A value above this is taken for a percentage, not for a factor: no editor offers more than 4x.</summary>
    private const double LargestVolumeFactor = 4;

    /// <summary>Over three months; what is longer is no length of time, and sums of it could not be counted.</summary>
    private const double LongestMilliseconds = 1e10;

    internal static JsonElement? Property(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    internal static string? TextOf(this JsonElement element, params string[] names)
    {
        foreach (string name in names)
        {
            if (element.Property(name) is { ValueKind: JsonValueKind.String } value && StringIn(value) is { Length: > 0 } text)
                return text;
        }

        return null;
    }

    internal static double? NumberOf(this JsonElement element, params string[] names)
    {
        foreach (string name in names)
        {
            if (element.Property(name) is { } value && NumberIn(value) is { } number)
                return number;
        }

        return null;
    }

    /// <summary>A length of time given in milliseconds; negative and absurd values count as absent.</summary>
    internal static TimeSpan? MillisecondsOf(this JsonElement element, params string[] names) =>
        element.NumberOf(names) is { } number and >= 0 and < LongestMilliseconds ? TimeSpan.FromMilliseconds(number) : null;

    /// <summary>A volume as a factor (1 = unchanged), whether written as a factor, a percentage or "35%".</summary>
    internal static double? VolumeOf(this JsonElement element) => element.NumberOf(Volume) switch
    {
        null or < 0 => null,
        > LargestVolumeFactor and var percent => percent / 100,
        var factor => factor,
    };

    private static double? NumberIn(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.TryGetDouble(out double number) && double.IsFinite(number) ? number : null,
        JsonValueKind.String when StringIn(value) is { } text => Parse(text),
        _ => null,
    };

    /// <summary>A string's text; null for one with half a surrogate pair in it, which is JSON and still no text.</summary>
    private static string? StringIn(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static double? Parse(string text)
    {
        string trimmed = text.Trim();
        bool percent = trimmed.EndsWith('%');
        return double.TryParse(trimmed.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
            ? percent ? number / 100 : number
            : null;
    }
}
