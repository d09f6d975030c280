using System.Text.Json;

namespace NemoVideo.Wire;

/// <summary>The request to start a render. The draft stands in it as it came, to the letter, which is why no object is built of it.</summary>
internal static class RenderSubmission
{
    internal static byte[] Write(RenderRequest request)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("id", request.RenderId);
            writer.WriteString("sessionId", request.SessionId);
            writer.WritePropertyName("draft");
            writer.WriteRawValue(request.DraftJson, skipInputValidation: true);
            writer.WriteStartObject("output");
            writer.WriteString("format", request.Format);
            writer.WriteString("quality", request.Quality);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <summary>The request as it stands in a body; null when the session or the draft is missing.</summary>
    internal static RenderRequest? Read(JsonElement body)
    {
        JsonElement? output = body.Property("output");
        return body.TextOf("sessionId", "session_id") is { } session && body.Property("draft") is { ValueKind: JsonValueKind.Object } draft
            ? new RenderRequest(body.TextOf("id") ?? $"render_{Guid.NewGuid():N}", session, draft.GetRawText(), output?.TextOf("format") ?? "mp4", output?.TextOf("quality") ?? "high")
            : null;
    }
}
