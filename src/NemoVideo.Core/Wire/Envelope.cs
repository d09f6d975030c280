using System.Text.Json;
using System.Text.Json.Nodes;

namespace NemoVideo.Wire;

/// <summary>
/// What every JSON reply is wrapped in: <c>{"code":0,"data":…}</c>, <c>{"success":true,"data":…}</c>, or nothing. Errors come as a
/// code other than 0, as <c>success: false</c>, or as <c>{"detail":…}</c> from the framework behind the service.
/// </summary>
/// <param name="body">The reply.</param>
internal readonly struct Envelope(JsonElement body)
{
    /// <summary>What is inside: <c>data</c>, or the reply itself where there is none.</summary>
    internal JsonElement Data => body.Property("data") ?? body;

    /// <summary>The error's code; 0 or null where there is none.</summary>
    internal int? Code => body.NumberOf("code") is { } code ? (int)Math.Clamp(code, int.MinValue, int.MaxValue) : null;

    /// <summary>Whether the reply says that something failed.</summary>
    internal bool IsError => Code is not (null or WireErrors.Success) || body.Property("success") is { ValueKind: JsonValueKind.False };

    /// <summary>The service's words about it.</summary>
    internal string? Message =>
        body.TextOf("message", "reason", "error", "detail")
        ?? body.Property("error")?.TextOf("message")
        ?? (body.Property("detail") is { ValueKind: JsonValueKind.Array } details
            ? string.Join("; ", details.EnumerateArray().Select(detail => detail.TextOf("msg")).OfType<string>())
            : null);

    /// <summary>The error by the name that this library has for it; only servers of ours write it, where there is no code.</summary>
    internal NemoErrorCode? Named => WireErrors.Named(body.Property("error_details")?.TextOf("error_type"));

    internal static JsonObject Success(JsonNode data) => new() { ["code"] = WireErrors.Success, ["data"] = data };

    internal static JsonObject Failure(int code, string message, NemoErrorCode? name = null)
    {
        var failure = new JsonObject { ["code"] = code, ["message"] = message };
        if (name is { } known)
            failure["error_details"] = new JsonObject { ["error_type"] = known.ToString() };
        return failure;
    }
}
