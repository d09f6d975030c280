using System.Text.Json;
using System.Text.Json.Nodes;

namespace NemoVideo.Wire;

/// <summary>
/// A render as the service tells it, in all shapes met: inside <c>data</c> or not; the result's address as <c>outputUrl</c> or as
/// <c>output.url</c>; the id as <c>id</c> or <c>taskId</c>.
/// </summary>
/// <param name="body">What the envelope holds.</param>
internal readonly struct RenderReply(JsonElement body)
{
    internal string? RenderId => body.TextOf("id", "taskId", "task_id", "render_id", "renderId");

    /// <summary>A render that is completed without an address for its result is still being worked on.</summary>
    internal NemoRenderState State => body.TextOf("status", "state")?.ToUpperInvariant() switch
    {
        "COMPLETED" or "COMPLETE" or "SUCCESS" or "SUCCEEDED" or "DONE" => Address is null ? NemoRenderState.Processing : NemoRenderState.Completed,
        "FAILED" or "FAILURE" or "ERROR" => NemoRenderState.Failed,
        "CANCELLED" or "CANCELED" => NemoRenderState.Cancelled,
        "PENDING" or "QUEUED" => NemoRenderState.Pending,
        _ => NemoRenderState.Processing,
    };

    /// <summary>Whether the reply says anything about a render at all.</summary>
    internal bool IsRender => body.TextOf("status", "state") is not null || RenderId is not null;

    internal double? PercentComplete => body.NumberOf("progress") is { } percent ? Math.Clamp(percent, 0, 100) : null;

    internal string? Address => body.TextOf("outputUrl", "output_url") ?? body.Property("output")?.TextOf("url");

    internal string? Error => body.TextOf("error", "errorMessage", "message") ?? body.Property("error")?.TextOf("message");

    internal static JsonObject Write(RenderStatus render, string? address)
    {
        var data = new JsonObject { ["id"] = render.RenderId, ["status"] = Word(render.State), ["progress"] = render.PercentComplete };
        if (address is not null)
            data["outputUrl"] = address;
        if (render.Error is { } error)
            data["error"] = error.Message;
        return new JsonObject { ["success"] = true, ["data"] = data };
    }

    private static string Word(NemoRenderState state) => state switch
    {
        NemoRenderState.Pending => "pending",
        NemoRenderState.Processing => "processing",
        NemoRenderState.Completed => "completed",
        NemoRenderState.Cancelled => "cancelled",
        _ => "failed",
    };
}
