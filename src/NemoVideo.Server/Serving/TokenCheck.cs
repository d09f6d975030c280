using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace NemoVideo.Server.Serving;

/// <summary>Lets requests in that show the token. How long it takes to say no tells nothing of the token.</summary>
internal sealed class TokenCheck
{
    private const string Scheme = "Bearer ";

    private readonly byte[] _hash;

    internal TokenCheck(string token) => _hash = SHA256.HashData(Encoding.ASCII.GetBytes(token));

    /// <summary>Middleware; ends a request that does not show the token.</summary>
    internal Task RunAsync(HttpContext context, RequestDelegate next)
    {
        if (IsShownBy(context.Request))
            return next(context);
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return Replies.Failure(NemoErrorCode.TokenExpired, "The token is missing or is not this server's. Its owner knows it.").ExecuteAsync(context);
    }

    private bool IsShownBy(HttpRequest request) =>
        request.Headers[HeaderNames.Authorization] is [{ } header]
        && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
        && CryptographicOperations.FixedTimeEquals(_hash, SHA256.HashData(Encoding.UTF8.GetBytes(header[Scheme.Length..].Trim())));
}
