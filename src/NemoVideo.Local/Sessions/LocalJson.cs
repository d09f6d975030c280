using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NemoVideo.Local;

/// <summary>The forms in which the engine writes JSON.</summary>
internal static class LocalJson
{
    // Names in any script stay as they are: these files and lines are never part of an HTML page.
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.General) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Compact = new(JsonSerializerDefaults.General) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For files that people look into: indented.</summary>
    internal static byte[] ToFile(JsonNode node) => Encoding.UTF8.GetBytes(node.ToJsonString(Readable));

    /// <summary>For programs that read a line at a time.</summary>
    internal static string ToLine(JsonNode node) => node.ToJsonString(Compact);

    /// <summary>For views, which read elements.</summary>
    internal static JsonElement ToElement(JsonNode node)
    {
        using JsonDocument document = JsonDocument.Parse(ToLine(node));
        return document.RootElement.Clone();
    }
}
