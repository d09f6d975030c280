using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace NemoVideo.Server.Serving;

/// <summary>Reads the bodies of requests that are JSON. How large one may be is Kestrel's to decide.</summary>
internal static class JsonBody
{
    /// <summary>Reads a body.</summary>
    /// <returns>An object; null where the body is something else.</returns>
    internal static async Task<JsonElement?> ReadAsync(HttpRequest request)
    {
        try
        {
            using JsonDocument document = await JsonDocument.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted).ConfigureAwait(false);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
