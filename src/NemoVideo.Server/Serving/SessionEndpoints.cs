using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NemoVideo.Wire;

namespace NemoVideo.Server.Serving;

/// <summary>Sessions: beginning one, reading its state; and the balance.</summary>
/// <param name="backend">What works on sessions.</param>
/// <param name="sessions">The sessions that clients may use.</param>
internal sealed class SessionEndpoints(INemoBackend backend, SessionFolders sessions)
{
    private const int LongestName = 200;

    internal void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(WireEndpoints.CreateSession, CreateAsync);
        routes.MapGet(WireEndpoints.State, StateAsync);
        routes.MapGet(WireEndpoints.Credit, CreditAsync);
    }

    private async Task<IResult> CreateAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (await JsonBody.ReadAsync(request).ConfigureAwait(false) is not { } body)
            return Replies.Unprocessable(null);
        (string? name, string? language) = SessionReply.ReadRequest(body);
        name ??= "project";

        sessions.EnsureRoom();
        CreatedSession session = await backend.CreateSessionAsync(name.Length > LongestName ? name[..LongestName] : name, language ?? "en", cancellationToken).ConfigureAwait(false);
        sessions.Add(session.SessionId);
        return Replies.Success(SessionReply.Write(session));
    }

    private async Task<IResult> StateAsync(string id, CancellationToken cancellationToken)
    {
        sessions.Use(id);
        SessionState state = await backend.GetStateAsync(id, cancellationToken).ConfigureAwait(false);
        JsonObject data = JsonObject.Create(state.Raw)!;
        if (data["state"]?["video_infos"] is not null)
            data["state"]!["video_infos"] = new JsonArray(state.Media.Select(PublicMedia.Of).ToArray());
        return Replies.Success(data);
    }

    private async Task<IResult> CreditAsync(CancellationToken cancellationToken) =>
        Replies.Success(CreditReply.Write(await backend.GetCreditAsync(cancellationToken).ConfigureAwait(false)));
}
