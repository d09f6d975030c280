using System.Text.Json;
using System.Text.Json.Serialization;

namespace NemoVideo.Tests;

/// <summary>Lets programs that have no hold of the objects ask for the record and plan faults over HTTP.</summary>
internal static class Control
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Answers such a request; null for one that is none.</summary>
    internal static Reply? Answer(ScriptedCloud cloud, RequestHead head, JsonElement body)
    {
        switch (head.Method, head.Path)
        {
            case ("GET", ["script", "record"]):
                ServiceRecord record = cloud.Record;
                return Reply.Json(JsonSerializer.Serialize(
                    new { record.Messages, record.Uploads, record.Renders, record.EditsReceivedTwice, TokensSeenElsewhere = record.TokensSeenElsewhere(cloud.Tokens) }, Json));
            case ("POST", ["script", "faults"]):
                cloud.Faults.Add(body.Deserialize<Fault>(Json)!);
                return Reply.Json("{}");
            default:
                return null;
        }
    }
}
