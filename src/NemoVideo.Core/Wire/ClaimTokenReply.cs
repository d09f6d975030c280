using System.Text.Json;
using System.Text.Json.Nodes;

namespace NemoVideo.Wire;

/// <summary>The request for a token that opens one session in a browser and can do nothing else, and its reply.</summary>
/// <param name="data">What the envelope holds.</param>
internal readonly struct ClaimTokenReply(JsonElement data)
{
    internal string? ClaimToken => data.TextOf("claim_token");

    internal static JsonObject WriteRequest(string? taskId, string sessionId) => new() { ["task_id"] = taskId, ["session_id"] = sessionId };
}
