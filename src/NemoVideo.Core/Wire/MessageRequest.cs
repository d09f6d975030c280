using System.Text.Json;
using System.Text.Json.Nodes;

namespace NemoVideo.Wire;

/// <summary>A message to the agent. Written in snake_case, as the service's makers do; read in camelCase, too, as the framework behind it does.</summary>
internal static class MessageRequest
{
    /// <summary>The agent that messages go to, and that answers.</summary>
    internal const string App = "nemo_agent";

    internal static JsonObject Write(string sessionId, string message) => new()
    {
        ["app_name"] = App,
        ["user_id"] = "me",
        ["session_id"] = sessionId,
        ["new_message"] = new JsonObject { ["parts"] = new JsonArray(new JsonObject { ["text"] = message }) },
    };

    /// <summary>The session and the text of a message; null where one is missing.</summary>
    internal static (string? SessionId, string? Message) Read(JsonElement body)
    {
        JsonElement? parts = (body.Property("new_message") ?? body.Property("newMessage"))?.Property("parts");
        string? text = parts is { ValueKind: JsonValueKind.Array } list
            ? string.Join('\n', list.EnumerateArray().Select(part => part.TextOf("text")).OfType<string>())
            : null;
        return (body.TextOf("session_id", "sessionId"), text is { Length: > 0 } ? text : null);
    }
}
