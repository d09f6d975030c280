using System.Text.Json;

namespace NemoVideo;

/// <summary>
/// What a backend says of a session: a view over the object that the service's state reply holds under <c>data</c>.
/// Every property is null, or empty, where the reply has no such value.
/// </summary>
/// <param name="raw">That object.</param>
public sealed class SessionState(JsonElement raw)
{
    /// <summary>The reply as it came.</summary>
    public JsonElement Raw { get; } = raw;

    /// <summary>The session's name, from <c>task_name</c>.</summary>
    public string? Name => Raw.TextOf("task_name");

    /// <summary>The project that the session belongs to, from <c>task_id</c>.</summary>
    public string? TaskId => Raw.TextOf("task_id");

    /// <summary>The uploaded and generated assets, from <c>state.video_infos</c>.</summary>
    public IReadOnlyList<MediaInfo> Media =>
        Inner?.Property("video_infos") is { ValueKind: JsonValueKind.Array } entries
            ? entries.EnumerateArray().Where(entry => entry.ValueKind == JsonValueKind.Object).Select(entry => new MediaInfo(entry)).ToArray()
            : [];

    /// <summary>The draft, from <c>state.draft</c>; null until there is one.</summary>
    public JsonElement? Draft => Inner?.Property("draft") is { ValueKind: JsonValueKind.Object } draft ? draft : null;

    private JsonElement? Inner => Raw.Property("state");
}
