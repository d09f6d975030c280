using System.Text.Json;
using System.Text.Json.Nodes;

namespace NemoVideo.Wire;

/// <summary>The request for a new session, and its reply.</summary>
/// <param name="data">What the envelope holds.</param>
internal readonly struct SessionReply(JsonElement data)
{
    /// <summary>A string of up to 19 digits; a server that writes it as a number gets it read to the last digit.</summary>
    internal string? SessionId => data.TextOf("session_id") ?? (data.Property("session_id") is { ValueKind: JsonValueKind.Number } number ? number.GetRawText() : null);

    internal string? TaskId => data.TextOf("task_id");

    internal string? UserId => data.TextOf("user_id", "bind_id");

    internal static JsonObject WriteRequest(string name, string language) => new() { ["task_name"] = name, ["language"] = language };

    internal static (string? Name, string? Language) ReadRequest(JsonElement body) => (body.TextOf("task_name"), body.TextOf("language"));

    internal static JsonObject Write(CreatedSession session) => new()
    {
        ["task_id"] = session.TaskId,
        ["session_id"] = session.SessionId,
        ["user_id"] = session.UserId,
    };
}
