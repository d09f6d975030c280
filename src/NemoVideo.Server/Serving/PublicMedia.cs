using System.Text.Json;
using System.Text.Json.Nodes;

namespace NemoVideo.Server.Serving;

/// <summary>What clients are told of a file: the service's own keys, and the id by which a draft names it. Where it lies on this machine is not told.</summary>
internal static class PublicMedia
{
    private static readonly string[] Keys = ["filename", "file_type", "cdn_url", "duration", "width", "height", "fps", "hash", "media_id"];

    internal static JsonNode Of(MediaInfo media)
    {
        var entry = new JsonObject();
        foreach (string key in Keys)
        {
            if (media.Raw.TryGetProperty(key, out JsonElement value))
                entry[key] = JsonNode.Parse(value.GetRawText());
        }

        return entry;
    }
}
