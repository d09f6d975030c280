using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace NemoVideo;

/// <summary>
/// Tells in the journal whether two drafts are the same: a service that writes one draft twice owes nobody the same order of keys,
/// or the same white space.
/// </summary>
internal static class DraftHash
{
    /// <summary>SHA-256 of a draft, in hexadecimal; null for none.</summary>
    /// <param name="draft">The draft.</param>
    internal static string? Of(JsonElement? draft)
    {
        if (draft is not { } root)
            return null;

        var text = new StringBuilder();
        Append(root, text);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Append(JsonElement element, StringBuilder text)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                text.Append('{');
                foreach ((string name, JsonElement value) in element.EnumerateObject().Select(property => (Name(property), property.Value)).OrderBy(pair => pair.Item1, StringComparer.Ordinal))
                {
                    text.Append(name).Append(':');
                    Append(value, text);
                    text.Append(',');
                }

                text.Append('}');
                break;
            case JsonValueKind.Array:
                text.Append('[');
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Append(item, text);
                    text.Append(',');
                }

                text.Append(']');
                break;
            default:
                text.Append(element.GetRawText());
                break;
        }
    }

    /// <summary>A property's name as it is written, since one with half a surrogate pair in it has no other form.</summary>
    private static string Name(JsonProperty property) => property.ToString()[..^property.Value.GetRawText().Length].TrimEnd().TrimEnd(':').TrimEnd();
}
