using System.Text;
using System.Text.Json;
using NemoVideo.Wire;

namespace NemoVideo.Cloud;

/// <summary>
/// Reads one event of the agent's stream in any of the forms that the service may use (docs/protocol.md, "Classification"):
/// the framework's events in camelCase or snake_case, the vendor's own small ones, and errors in five shapes. What cannot be
/// read is passed over, never fatal: the draft tells what was done.
/// </summary>
/// <remarks>
/// <para>
/// It goes through the bytes once and builds no document, since most of an event is of no use to us.
/// </para>
/// <para>
/// System.Net.ServerSentEvents departs from the standard in three ways. An empty <c>event:</c> gives an empty type, and a type
/// outlives an event without data: so the type decides only what the data leaves open. An id of an unfinished event counts: ids
/// are not used, because the service cannot resume a stream, and reconnecting would repeat the edit.
/// </para>
/// </remarks>
internal static class WireEventReader
{
    private static ReadOnlySpan<byte> WhiteSpace => " \t\r\n"u8;

    /// <summary>Reads an event.</summary>
    /// <param name="eventType">The event's type as the stream has it.</param>
    /// <param name="data">The event's data.</param>
    internal static WireEvent Read(string eventType, ReadOnlySpan<byte> data)
    {
        data = data.Trim(WhiteSpace);
        if (data.IsEmpty || data is [not (byte)'{', ..])
            return data.IsEmpty || eventType != "error" ? WireEvent.Nothing : Failed(Encoding.UTF8.GetString(data), null);

        var fields = new WireFields();
        try
        {
            var reader = new Utf8JsonReader(data);
            reader.Read();
            fields.Read(ref reader);
            while (reader.Read())
            {
                // To the end: what follows the object makes it no JSON.
            }
        }
        catch (JsonException)
        {
            return eventType == "error" || BeginsWithError(data) ? Failed(TextOfBrokenError(data), null) : WireEvent.Nothing;
        }

        return Classify(eventType, fields);
    }

    private static WireEvent Classify(string eventType, WireFields fields)
    {
        if (fields.Error is { } error)
            return Failed(error, fields.ErrorType);
        if (fields.Code is { } code and not WireErrors.Success && fields.Parts is null)
            return new WireEvent { Error = new AgentError(Words(fields.Message) ?? $"The service reports code {code}.", WireErrors.Meaning(code) ?? NemoErrorCode.AgentFailed) };
        if (fields.Type is { } type && Vendor(type, fields) is { } vendor)
            return vendor;
        if (fields.ErrorCode is not null || fields.ErrorMessage is not null)
            return Failed(fields.ErrorMessage is null ? fields.ErrorCode! : fields.ErrorCode is null ? fields.ErrorMessage : $"{fields.ErrorCode}: {fields.ErrorMessage}", null);
        if (fields.Author == "system" && fields.Parts is [{ Kind: WirePartKind.Text, Value: var text }, ..] && text.StartsWith("Error: ", StringComparison.Ordinal))
            return Failed(text["Error: ".Length..], null);
        if (eventType == "error" && fields.Parts is null)
            return Failed(fields.Message ?? "The service reports an error without words.", null);
        if (fields.Parts is null && fields.Warning is null)
            return WireEvent.Nothing;

        return new WireEvent
        {
            Author = fields.Author ?? "",
            Turn = fields.Turn ?? "",
            IsPartial = fields.IsPartial,
            Parts = fields.Parts ?? [],
            Warning = fields.Warning,
        };
    }

    private static WireEvent? Vendor(string type, WireFields fields) => type switch
    {
        "text" => One(WirePartKind.Text, fields.Content ?? fields.Text ?? ""),
        "tool_call" => One(WirePartKind.ToolCall, fields.Name ?? ""),
        "tool_result" => One(WirePartKind.ToolResult, fields.Name ?? ""),
        "heartbeat" => WireEvent.Nothing,
        "error" => Failed(fields.Message ?? fields.Content ?? fields.Text ?? "The service reports an error without words.", null),
        _ => null,
    };

    private static WireEvent One(WirePartKind kind, string value) => new() { Parts = [new WirePart(kind, value)] };

    private static WireEvent Failed(string message, string? errorType) => new()
    {
        Error = new AgentError(
            Words(message) ?? "The service reports an error without words.",
            WireErrors.Named(errorType) ?? NemoErrorCode.AgentFailed),
    };

    private static string? Words(string? message) => string.IsNullOrWhiteSpace(message) ? null : Redactor.Redact(message.Trim());

    private static bool BeginsWithError(ReadOnlySpan<byte> data) => data[1..].TrimStart(WhiteSpace).StartsWith("\"error\""u8);

    /// <summary>The words of an error that an old server wrote by joining strings, without escaping what was inside.</summary>
    private static string TextOfBrokenError(ReadOnlySpan<byte> data)
    {
        string text = Encoding.UTF8.GetString(data);
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return text[(colon + 1)..].Trim(' ', '\t', '\r', '\n', '"', '{', '}');
    }
}
