using System.Text.Json;

namespace NemoVideo.Local;

/// <summary>An object of a draft that is read strictly: whatever is missing or of the wrong kind is an error that names its place.</summary>
/// <param name="Element">The object.</param>
/// <param name="Place">Where it stands, such as <c>t[1].sg[0]</c>.</param>
internal sealed record StrictJson(JsonElement Element, string Place)
{
    /// <summary>The object under a key; null where there is none.</summary>
    internal StrictJson? Object(string name) => Property(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } value => new StrictJson(value, PlaceOf(name)),
        _ => throw Invalid(name, "is not an object"),
    };

    /// <summary>The objects of an array that must be there.</summary>
    internal StrictJson[] Array(string name)
    {
        if (Property(name) is not { ValueKind: JsonValueKind.Array } array)
            throw Error(Place.Length == 0 ? "the draft" : Place, $"has no array {name}");
        return array.EnumerateArray().Select((item, i) => new StrictJson(item, $"{PlaceOf(name)}[{i}]")).ToArray();
    }

    /// <summary>A number that must be there, or, where a default is given, may be.</summary>
    internal double Number(string name, double? ifAbsent = null) => Property(name) switch
    {
        null when ifAbsent is { } value => value,
        { ValueKind: JsonValueKind.Number } value when value.TryGetDouble(out double number) && double.IsFinite(number) => number,
        _ => throw Invalid(name, "is not a number"),
    };

    /// <summary>A number that must be in a range.</summary>
    internal double Number(string name, double from, double to, string what, double? ifAbsent = null) =>
        Number(name, ifAbsent) is var number && number >= from && number <= to ? number : throw Invalid(name, $"is not {what}");

    /// <summary>A length of time in milliseconds.</summary>
    internal TimeSpan Time(string name, double? ifAbsent = null) =>
        Number(name, ifAbsent) is var number and >= 0 and < 1e12 ? TimeSpan.FromMilliseconds(number) : throw Invalid(name, "is not a length of time");

    /// <summary>A text; null where there is none.</summary>
    internal string? Text(string name) => Property(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } value => value.GetString(),
        _ => throw Invalid(name, "is not a text"),
    };

    /// <summary>A yes or no; null where there is none.</summary>
    internal bool? Flag(string name) => Property(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        _ => throw Invalid(name, "is not true or false"),
    };

    /// <summary>Whether a key is there.</summary>
    internal bool Has(string name) => Property(name) is not null;

    /// <summary>The error that names a key of this object.</summary>
    internal NemoException Invalid(string name, string problem) => Error(PlaceOf(name), problem);

    /// <summary>The error that names a place.</summary>
    internal static NemoException Error(string place, string problem) => new(NemoErrorCode.DraftInvalid, $"The draft cannot be rendered: {place} {problem}.");

    private JsonElement? Property(string name) =>
        Element.ValueKind != JsonValueKind.Object ? null
        : Element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value
        : null;

    private string PlaceOf(string name) => Place.Length == 0 ? name : $"{Place}.{name}";
}
