using System.Text.Json;
using System.Text.Json.Nodes;

namespace NemoVideo.Wire;

/// <summary>The request to fetch files by address, and the reply to every kind of upload: <c>files</c>, or <c>uploaded_files</c>.</summary>
/// <param name="data">What the envelope holds.</param>
internal readonly struct UploadReply(JsonElement data)
{
    /// <summary>The name of the form field that holds a file; it may come several times.</summary>
    internal const string Field = "files";

    internal IReadOnlyList<MediaInfo> Files =>
        (data.Property("files") ?? data.Property("uploaded_files")) is { ValueKind: JsonValueKind.Array } files
            ? files.EnumerateArray().Where(file => file.ValueKind == JsonValueKind.Object).Select(file => new MediaInfo(file)).ToArray()
            : [];

    internal static JsonObject WriteRequest(Uri address) => new() { ["urls"] = new JsonArray((JsonNode)address.AbsoluteUri), ["source_type"] = "url" };

    internal static IReadOnlyList<string> ReadRequest(JsonElement body) =>
        body.Property("urls") is { ValueKind: JsonValueKind.Array } urls
            ? urls.EnumerateArray().Where(url => url.ValueKind == JsonValueKind.String).Select(url => url.GetString()!).ToArray()
            : [];

    internal static JsonObject Write(IEnumerable<JsonNode> files) => new() { ["files"] = new JsonArray(files.ToArray()), ["session_state_applied"] = true };
}
