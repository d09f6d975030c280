using System.Text;
using System.Text.Json;

namespace NemoVideo.Cloud;

/// <summary>
/// The fields of an event that matter, whatever their order, each by its name in camelCase and in snake_case. All else is skipped.
/// </summary>
internal struct WireFields
{
    internal string? Author;
    internal string? Turn;
    internal bool IsPartial;
    internal List<WirePart>? Parts;
    internal string? Error;
    internal string? ErrorType;
    internal string? ErrorCode;
    internal string? ErrorMessage;
    internal string? Message;
    internal string? Type;
    internal string? Name;
    internal string? Text;
    internal string? Content;
    internal string? Warning;
    internal int? Code;

    /// <summary>Reads the event's object, whose opening brace the reader stands on.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    internal void Read(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            ReadProperty(ref reader);
    }

    private void ReadProperty(ref Utf8JsonReader reader)
    {
        // By the first letter first: most properties are none of these.
        switch (reader.ValueSpan is [var first, ..] ? first : 0)
        {
            case (byte)'a' when reader.ValueTextEquals("author"u8): Author = ReadString(ref reader); break;
            case (byte)'c' when reader.ValueTextEquals("content"u8): ReadContent(ref reader); break;
            case (byte)'c' when reader.ValueTextEquals("code"u8): Code = ReadNumber(ref reader); break;
            case (byte)'c' when reader.ValueTextEquals("customMetadata"u8) || reader.ValueTextEquals("custom_metadata"u8): ReadMetadata(ref reader); break;
            case (byte)'e' when reader.ValueTextEquals("error"u8): Error = ReadError(ref reader); break;
            case (byte)'e' when reader.ValueTextEquals("error_details"u8) || reader.ValueTextEquals("errorDetails"u8): ReadErrorDetails(ref reader); break;
            case (byte)'e' when reader.ValueTextEquals("errorCode"u8) || reader.ValueTextEquals("error_code"u8): ErrorCode = ReadString(ref reader); break;
            case (byte)'e' when reader.ValueTextEquals("errorMessage"u8) || reader.ValueTextEquals("error_message"u8): ErrorMessage = ReadString(ref reader); break;
            case (byte)'i' when reader.ValueTextEquals("invocationId"u8) || reader.ValueTextEquals("invocation_id"u8): Turn = ReadString(ref reader); break;
            case (byte)'m' when reader.ValueTextEquals("message"u8): Message = ReadString(ref reader); break;
            case (byte)'n' when reader.ValueTextEquals("name"u8): Name = ReadString(ref reader); break;
            case (byte)'p' when reader.ValueTextEquals("partial"u8): IsPartial = ReadFlag(ref reader); break;
            case (byte)'t' when reader.ValueTextEquals("text"u8): Text = ReadString(ref reader); break;
            case (byte)'t' when reader.ValueTextEquals("type"u8): Type = ReadString(ref reader); break;
            default: Skip(ref reader); break;
        }
    }

    private void ReadContent(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
        {
            Content = StringAt(ref reader);
            return;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return;
        }

        Parts ??= [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!reader.ValueTextEquals("parts"u8))
            {
                Skip(ref reader);
                continue;
            }

            reader.Read();
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                reader.Skip();
                continue;
            }

            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                ReadPart(ref reader);
        }
    }

    private readonly void ReadPart(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return;
        }

        string? text = null;
        bool isThought = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("text"u8))
                text = ReadString(ref reader);
            else if (reader.ValueTextEquals("thought"u8))
                isThought = ReadFlag(ref reader);
            else if (reader.ValueTextEquals("functionCall"u8) || reader.ValueTextEquals("function_call"u8))
                Parts!.Add(new WirePart(WirePartKind.ToolCall, ReadNameOf(ref reader)));
            else if (reader.ValueTextEquals("functionResponse"u8) || reader.ValueTextEquals("function_response"u8))
                Parts!.Add(new WirePart(WirePartKind.ToolResult, ReadNameOf(ref reader)));
            else if (reader.ValueTextEquals("inlineData"u8) || reader.ValueTextEquals("inline_data"u8))
                ReadAttachment(ref reader);
            else
                Skip(ref reader);
        }

        // The agent's reasoning is nobody's business.
        if (text is { Length: > 0 } && !isThought)
            Parts!.Add(new WirePart(WirePartKind.Text, text));
    }

    private readonly void ReadAttachment(ref Utf8JsonReader reader)
    {
        string? mediaType = null;
        string? data = null;
        if (!EnterObject(ref reader))
            return;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("mimeType"u8) || reader.ValueTextEquals("mime_type"u8))
                mediaType = ReadString(ref reader);
            else if (reader.ValueTextEquals("data"u8))
                data = ReadString(ref reader);
            else
                Skip(ref reader);
        }

        if (data is not null && Decode(data) is { } bytes)
            Parts!.Add(new WirePart(WirePartKind.Attachment, mediaType ?? "application/octet-stream", bytes));
    }

    /// <summary>Base64 in the URL-safe alphabet, which the framework writes, or in the common one; with or without padding.</summary>
    private static byte[]? Decode(string base64)
    {
        string common = base64.Replace('-', '+').Replace('_', '/').TrimEnd('=');
        byte[] bytes = new byte[common.Length * 3L / 4];
        return Convert.TryFromBase64String(common.PadRight((common.Length + 3) / 4 * 4, '='), bytes, out int length) && length == bytes.Length ? bytes : null;
    }

    private static string? ReadError(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
            return StringAt(ref reader);
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return null;
        }

        string? message = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("message"u8))
                message = ReadString(ref reader);
            else
                Skip(ref reader);
        }

        return message ?? "";
    }

    private void ReadErrorDetails(ref Utf8JsonReader reader)
    {
        if (!EnterObject(ref reader))
            return;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("error_type"u8))
                ErrorType = ReadString(ref reader);
            else
                Skip(ref reader);
        }
    }

    private void ReadMetadata(ref Utf8JsonReader reader)
    {
        if (!EnterObject(ref reader))
            return;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("nemoVideoWarning"u8))
                Warning = ReadString(ref reader);
            else
                Skip(ref reader);
        }
    }

    private static string ReadNameOf(ref Utf8JsonReader reader)
    {
        string? name = null;
        if (!EnterObject(ref reader))
            return "";
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("name"u8))
                name = ReadString(ref reader);
            else
                Skip(ref reader);
        }

        return name ?? "";
    }

    /// <summary>Goes to a property's value; skips it when it is no object.</summary>
    private static bool EnterObject(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartObject)
            return true;
        reader.Skip();
        return false;
    }

    private static void Skip(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
    }

    private static bool ReadFlag(ref Utf8JsonReader reader)
    {
        reader.Read();
        bool isTrue = reader.TokenType == JsonTokenType.True;
        reader.Skip();
        return isTrue;
    }

    private static string? ReadString(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
            return StringAt(ref reader);
        reader.Skip();
        return null;
    }

    private static int? ReadNumber(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Number)
            return reader.TryGetInt32(out int number) ? number : int.MaxValue;
        reader.Skip();
        return null;
    }

    /// <summary>The string's text; where it holds broken characters, with replacements for them.</summary>
    private static string StringAt(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }
}
