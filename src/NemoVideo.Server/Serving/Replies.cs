using System.Net.Mime;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using NemoVideo.Wire;

namespace NemoVideo.Server.Serving;

/// <summary>The forms in which the server answers, and the HTTP status of each error.</summary>
internal static class Replies
{
    /// <summary>Names in any script stay as they are: replies are never part of an HTML page, and are not sent as one.</summary>
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.General) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static IResult Success(JsonNode data) => Of(Envelope.Success(data), StatusCodes.Status200OK);

    internal static IResult Of(JsonNode body, int status) => TypedResults.Text(body.ToJsonString(Json), MediaTypeNames.Application.Json, Encoding.UTF8, status);

    /// <summary>An error that has no other code than its HTTP status.</summary>
    internal static IResult Failure(int status, string message, NemoErrorCode? name = null) => Of(Envelope.Failure(status, message, name), status);

    /// <summary>An error of ours: with the service's code for it, or else with its HTTP status as the code, and its name.</summary>
    internal static IResult Failure(NemoErrorCode error, string message)
    {
        int status = StatusOf(error);
        return WireErrors.CodeOf(error) is { } code ? Of(Envelope.Failure(code, message), status) : Failure(status, message, error);
    }

    /// <summary>A body that is no JSON, or lacks something: in the form of the framework that the service is built on.</summary>
    /// <param name="field">What is missing; null where the body is no JSON.</param>
    internal static IResult Unprocessable(string? field)
    {
        var detail = new JsonObject
        {
            ["type"] = field is null ? "json_invalid" : "missing",
            ["loc"] = field is null ? new JsonArray("body") : new JsonArray("body", field),
            ["msg"] = field is null ? "The body is not valid JSON" : $"Field required: {field}",
        };
        return Of(new JsonObject { ["detail"] = new JsonArray(detail) }, StatusCodes.Status422UnprocessableEntity);
    }

    private static int StatusOf(NemoErrorCode error) => error switch
    {
        NemoErrorCode.TokenExpired => StatusCodes.Status401Unauthorized,
        NemoErrorCode.OutOfCredits or NemoErrorCode.ExportNotInPlan => StatusCodes.Status402PaymentRequired,
        NemoErrorCode.AccessDenied => StatusCodes.Status403Forbidden,
        NemoErrorCode.SessionNotFound => StatusCodes.Status404NotFound,
        NemoErrorCode.SessionBusy => StatusCodes.Status409Conflict,
        NemoErrorCode.MediaTooLarge => StatusCodes.Status413PayloadTooLarge,
        NemoErrorCode.UnsupportedMedia => StatusCodes.Status415UnsupportedMediaType,
        NemoErrorCode.RateLimited => StatusCodes.Status429TooManyRequests,
        NemoErrorCode.NotSupported or NemoErrorCode.NothingToExport or NemoErrorCode.DraftInvalid or NemoErrorCode.MediaChanged or NemoErrorCode.RenderFailed
            or NemoErrorCode.InstructionNotUnderstood or NemoErrorCode.VideoMissing or NemoErrorCode.AudioSourceMissing or NemoErrorCode.SyncNotConfident => StatusCodes.Status400BadRequest,

        // The client must not take these for a refusal: something may have been done, or may be possible later.
        _ => StatusCodes.Status500InternalServerError,
    };
}
