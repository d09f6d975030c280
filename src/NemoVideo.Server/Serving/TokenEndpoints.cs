using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NemoVideo.Wire;

namespace NemoVideo.Server.Serving;

/// <summary>Where clients of the service ask for tokens. This server gives none: it is for those whom its owner tells the token.</summary>
internal static class TokenEndpoints
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(WireEndpoints.AnonymousToken, () => Replies.Failure(NemoErrorCode.AccessDenied, "This server gives no tokens. Ask its owner for the one that it takes, and set NEMO_TOKEN to it."));
        routes.MapPost(WireEndpoints.ClaimToken, () => Replies.Failure(StatusCodes.Status404NotFound, "This server shows no sessions in a browser.", NemoErrorCode.NotSupported));
    }
}
