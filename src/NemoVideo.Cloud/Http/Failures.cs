using System.Net;
using System.Text.Json;
using NemoVideo.Wire;

namespace NemoVideo.Cloud;

/// <summary>Turns replies that are no success, and calls that got none, into errors for people, with what is known of the call's fate.</summary>
/// <param name="registrationLink">Gives the link by which an anonymous account gets credits; null for other accounts.</param>
internal sealed class Failures(Func<Uri?> registrationLink)
{
    private const int LongestQuote = 400;

    /// <summary>The failure that a reply tells; null for a success.</summary>
    /// <param name="operation">What was asked for.</param>
    /// <param name="response">The reply.</param>
    /// <param name="body">Its JSON; null where it is none.</param>
    /// <param name="now">The time, for a Retry-After that is one.</param>
    internal CallFailedException? In(Operation operation, HttpResponseMessage response, JsonElement? body, DateTimeOffset now)
    {
        Envelope? envelope = body is { ValueKind: JsonValueKind.Object } json ? new Envelope(json) : null;
        if (response.IsSuccessStatusCode && envelope is { IsError: false })
            return null;

        string words = envelope?.Message is { } message ? $": {Quote(message).TrimEnd('.')}" : "";
        if (envelope?.Code is { } code && WireErrors.Meaning(code) is { } meaning)
            return Refused(meaning, $"{operation.Name} was refused (code {code}{words}).");

        int status = (int)response.StatusCode;
        string what = $"{operation.Name} was answered with HTTP status {status}{words}";
        return response.StatusCode switch
        {
            HttpStatusCode.Unauthorized => Refused(NemoErrorCode.TokenExpired, $"{what}: the token is not valid, or not any more."),
            HttpStatusCode.PaymentRequired => Refused(operation.PaymentRequired, $"{what}."),
            HttpStatusCode.Forbidden => Refused(operation.Forbidden, $"{what}."),
            HttpStatusCode.NotFound => new CallFailedException(CallFate.NotFound, new NemoException(envelope?.Named ?? operation.NotFound, $"{what}.")),
            HttpStatusCode.RequestEntityTooLarge => Refused(NemoErrorCode.MediaTooLarge, $"{what}."),
            HttpStatusCode.UnsupportedMediaType => Refused(NemoErrorCode.UnsupportedMedia, $"{what}."),
            HttpStatusCode.TooManyRequests => new CallFailedException(CallFate.Limited, Limited(what, RetryAfter(response, now)), RetryAfter(response, now)),
            HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => Lost(NemoErrorCode.ServiceUnavailable, $"{what}.", null),
            >= HttpStatusCode.BadRequest => Refused(envelope?.Named ?? operation.Refusal, $"{what}."),
            >= HttpStatusCode.MultipleChoices => Lost(NemoErrorCode.UnexpectedReply, $"{what}, a redirection, which is not followed.", null),
            _ when envelope is null => Lost(NemoErrorCode.UnexpectedReply, $"{operation.Name} was answered with something that is no JSON ({response.Content.Headers.ContentType?.MediaType ?? "of no type"}).", null),
            _ => Refused(operation.Refusal, $"{operation.Name} was refused (code {envelope?.Code}{words})."),
        };
    }

    /// <summary>The failure of a call that got no reply, or not all of it.</summary>
    internal static CallFailedException From(Operation operation, Exception exception, bool notSent) => notSent || NeverConnected(exception)
        ? new CallFailedException(CallFate.NotSent, new NemoException(NemoErrorCode.ServiceUnavailable, $"{operation.Name} failed: the service could not be reached ({Reason(exception)}).", exception))
        : Lost(exception is InvalidDataException ? NemoErrorCode.UnexpectedReply : NemoErrorCode.ServiceUnavailable, $"{operation.Name} failed: {Reason(exception)}.", exception);

    /// <summary>The failure of a call that took too long.</summary>
    internal static CallFailedException TimedOut(Operation operation, TimeSpan limit, bool notSent) => new(
        notSent ? CallFate.NotSent : CallFate.Lost,
        new NemoException(NemoErrorCode.ServiceUnavailable, $"{operation.Name} failed: the service was silent for {limit.TotalSeconds:0} s."));

    private static NemoException Limited(string what, TimeSpan? retryAfter) =>
        new(NemoErrorCode.RateLimited, retryAfter is { } wait ? $"{what}; it asks to wait {wait.TotalSeconds:0} s." : $"{what}.");

    private CallFailedException Refused(NemoErrorCode code, string message) => new(CallFate.Refused, code == NemoErrorCode.OutOfCredits && registrationLink() is { } link
        ? new NemoException(code, message) { RecommendedAction = $"Register the account, which keeps its sessions: {link}" }
        : new NemoException(code, message));

    private static CallFailedException Lost(NemoErrorCode code, string message, Exception? inner) => new(CallFate.Lost, new NemoException(code, message, inner));

    private static TimeSpan? RetryAfter(HttpResponseMessage response, DateTimeOffset now)
    {
        TimeSpan? wait = response.Headers.RetryAfter is { } header ? header.Delta ?? header.Date - now : null;
        return wait is { } given && given < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private static bool NeverConnected(Exception exception) => exception is HttpRequestException
    {
        HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
    };

    /// <summary>What a failure of the transport says, without the code that .NET appends in brackets.</summary>
    internal static string Reason(Exception exception)
    {
        Exception cause = exception.InnerException ?? exception;
        string message = cause is HttpIOException io ? cause.Message.Replace($" ({io.HttpRequestError})", "", StringComparison.Ordinal) : cause.Message;
        return Quote(message.TrimEnd('.'));
    }

    /// <summary>The service's words on one line, cut to a length that an error message bears.</summary>
    private static string Quote(string text)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestQuote ? line : string.Concat(line.AsSpan(0, LongestQuote), "…");
    }
}
