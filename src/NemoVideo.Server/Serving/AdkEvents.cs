using System.Buffers.Text;
using System.Text.Json.Nodes;
using NemoVideo.Wire;

namespace NemoVideo.Server.Serving;

/// <summary>Writes what the agent says and does in one turn as the events of the framework that the service is built on, in camelCase.</summary>
/// <param name="time">The clock that the events' times are taken from.</param>
/// <param name="hide">Takes out of a text what clients are not to see.</param>
internal sealed class AdkEvents(TimeProvider time, Func<string, string> hide)
{
    private readonly string _turn = $"e-{Guid.NewGuid()}";

    private double Now => time.GetUtcNow().ToUnixTimeMilliseconds() / 1000.0;

    /// <summary>The JSON of an event; null for a heartbeat, which is an event without any.</summary>
    internal JsonObject? Write(AgentEvent agentEvent) => agentEvent switch
    {
        AgentText text => Said("model", new JsonObject { ["text"] = hide(text.Text) }),
        AgentToolCall call => Said("model", new JsonObject { ["functionCall"] = Tool(call.Name, "args") }),
        AgentToolResult result => Said("user", new JsonObject { ["functionResponse"] = Tool(result.Name, "response") }),
        AgentAttachment file => Said("model", new JsonObject
        {
            ["inlineData"] = new JsonObject { ["mimeType"] = file.MediaType, ["data"] = Padded(Base64Url.EncodeToString(file.Data.Span)) },
        }),
        AgentWarning warning => Event(new JsonObject { ["customMetadata"] = new JsonObject { ["nemoVideoWarning"] = hide(warning.Text) } }),
        AgentError error => Failure(error.Code, error.Message),
        _ => null,
    };

    /// <summary>The event that tells a failure, and ends a turn. Our own client reads the error back by its name.</summary>
    internal JsonObject Failure(NemoErrorCode code, string message)
    {
        string shown = hide(message);
        return new JsonObject
        {
            ["error"] = shown,
            ["error_details"] = new JsonObject { ["error_type"] = code.ToString(), ["error_message"] = shown, ["timestamp"] = Now },
        };
    }

    private static JsonObject Tool(string name, string content) => new() { ["id"] = $"adk-{Guid.NewGuid()}", ["name"] = name, [content] = new JsonObject() };

    private static string Padded(string base64) => base64.PadRight((base64.Length + 3) / 4 * 4, '=');

    private JsonObject Said(string role, JsonObject part) => Event(new JsonObject { ["content"] = new JsonObject { ["parts"] = new JsonArray(part), ["role"] = role } });

    private JsonObject Event(JsonObject written)
    {
        written["invocationId"] = _turn;
        written["author"] = MessageRequest.App;
        written["actions"] = new JsonObject { ["stateDelta"] = new JsonObject(), ["artifactDelta"] = new JsonObject(), ["requestedAuthConfigs"] = new JsonObject() };
        written["id"] = Guid.NewGuid().ToString();
        written["timestamp"] = Now;
        return written;
    }
}
