using System.Globalization;
using System.Text.Json;

namespace NemoVideo.Tests;

/// <summary>The service's replies as JSON, in both shapes where its documents know two.</summary>
internal static class Replies
{
    internal static Reply Token(string token, Account account, DateTimeOffset expiresAt) => Data(
        $$"""{"token":"{{token}}","user_id":"{{account.UserId}}","expires_at":"{{expiresAt.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}}","credits":100}""");

    internal static Reply Session(Session session, Account account) => Data(
        $$"""{"task_id":"{{session.TaskId}}","session_id":"{{session.Id}}","user_id":"{{account.UserId}}"}""");

    internal static Reply State(Session session) => Data(
        $$$"""
        {"session_id":"{{{session.Id}}}","task_id":"{{{session.TaskId}}}","task_name":{{{Quoted(session.Name)}}},"state":{"video_infos":[{{{string.Join(',', session.Media)}}}],
        "draft":{{{session.Look() ?? "null"}}},"canvas_config":{},"video_analyses":{},"generated_media":[]}}
        """);

    internal static Reply Credit(Account account) => Data(string.Create(CultureInfo.InvariantCulture,
        $$"""{"available":{{account.Available}},"frozen":{{account.Frozen}},"total":{{account.Available + account.Frozen}}}"""));

    internal static Reply ClaimToken() => Data("""{"claim_token":"clm_0000example","expires_in":604800}""");

    internal static string Entry(ReplyShape shape, string fileName)
    {
        string type = Path.GetExtension(fileName).ToUpperInvariant() is ".MP3" or ".WAV" or ".M4A" or ".AAC" ? "audio" : "video";
        string address = shape == ReplyShape.Enveloped ? "cdn_url" : "url";
        return $$"""{"filename":{{Quoted(fileName)}},"file_type":"{{type}}","{{address}}":"https://cdn.example.org/u/41/1","duration":10.0,"width":640,"height":360}""";
    }

    internal static Reply Uploaded(ReplyShape shape, IEnumerable<string> entries) => Data(shape == ReplyShape.Enveloped
        ? $$"""{"files":[{{string.Join(',', entries)}}],"session_state_applied":true}"""
        : $$"""{"uploaded_files":[{{string.Join(',', entries)}}]}""");

    internal static Reply Render(ReplyShape shape, string renderId, string status, Uri? address)
    {
        string error = status == "failed" ? ",\"error\":\"out of memory\"" : "";
        int progress = status == "completed" ? 100 : 40;
        if (shape == ReplyShape.Enveloped)
        {
            string outputUrl = address is null ? "" : $",\"outputUrl\":\"{address}\"";
            return Reply.Json($$$"""{"success":true,"data":{"id":"{{{renderId}}}","status":"{{{status}}}","progress":{{{progress}}}{{{error}}}{{{outputUrl}}}}}""");
        }

        string output = address is null ? "" : $$""","output":{"url":"{{address}}","duration":10.0}""";
        return Reply.Json($$"""{"taskId":"{{renderId}}","status":"{{status.ToUpperInvariant()}}"{{error}}{{output}}}""");
    }

    internal static Reply NotKnown(string what) => Reply.Refusal(404, $$"""{"detail":{{Quoted($"Not found: {what}")}}}""");

    private static Reply Data(string json) => Reply.Json($$"""{"code":0,"data":{{json}}}""");

    private static string Quoted(string text) => JsonSerializer.Serialize(text);
}
