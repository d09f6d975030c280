using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NemoVideo.Wire;

/// <summary>The reply to a request for an anonymous token.</summary>
/// <param name="data">What the envelope holds.</param>
internal readonly struct TokenReply(JsonElement data)
{
    internal string? Token => data.TextOf("token");

    /// <summary>The id that a registration link carries.</summary>
    internal string? UserId => data.TextOf("user_id", "bind_id");

    internal DateTimeOffset? ExpiresAt =>
        DateTimeOffset.TryParse(data.TextOf("expires_at"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset at) ? at : null;

    internal static JsonObject Write(string token, string userId, DateTimeOffset expiresAt, int credits) => new()
    {
        ["token"] = token,
        ["user_id"] = userId,
        ["expires_at"] = expiresAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        ["credits"] = credits,
    };
}
