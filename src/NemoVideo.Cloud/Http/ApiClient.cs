using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NemoVideo.Cloud;

/// <summary>
/// Makes the service's calls: with the token and the attribution headers, to the API's host only, without following redirections,
/// within limits of time and size, and again where that is safe.
/// </summary>
internal sealed class ApiClient : IDisposable
{
    /// <summary>How long a call may be silent. HttpClient's own default.</summary>
    internal static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(100);

    private readonly CloudOptions _options;
    private readonly TimeProvider _time;
    private readonly HttpClient _http;
    private readonly TokenSource _tokens;
    private readonly RetryPolicy _retries;
    private readonly Failures _failures;

    internal ApiClient(CloudOptions options, TimeProvider time, Func<ApiClient, string, CancellationToken, Task<Wire.TokenReply>> askToken)
    {
        _options = options;
        _time = time;
        _retries = new RetryPolicy(time);
        _failures = new Failures(() => RegistrationLink);
        _tokens = new TokenSource(options, time, (clientId, cancellationToken) => askToken(this, clientId, cancellationToken));
        _http = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,

            // What goes to this machine stays on it: a proxy would see the token.
            UseProxy = !options.IsLoopback,
            ConnectTimeout = TimeSpan.FromSeconds(30),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),

            // A reply that is given up is not read to its end for the sake of the connection.
            ResponseDrainTimeout = TimeSpan.Zero,
            MaxConnectionsPerServer = 64,
        })
        { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>The token in use; null until one was needed.</summary>
    internal AccessToken? Token => _tokens.Current;

    /// <summary>Where the anonymous account in use can be registered; null for other accounts.</summary>
    internal Uri? RegistrationLink => _tokens.Current is { IsAnonymous: true, UserId: { } userId }
        ? new Uri($"{_options.WebAddress.AbsoluteUri.TrimEnd('/')}/register?bind={Uri.EscapeDataString(userId)}")
        : null;

    internal static HttpContent Json(JsonNode body) => new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");

    /// <summary>Makes a call whose reply is JSON, with the caller's token, and with a renewed one where that is rejected.</summary>
    /// <param name="operation">What the call is for.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path of the operation.</param>
    /// <param name="content">Makes the body for an attempt, which may put off the deadline; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="CallFailedException">The call failed.</exception>
    internal Task<JsonElement> CallAsync(Operation operation, HttpMethod method, string path, Func<Deadline, HttpContent>? content, CancellationToken cancellationToken) =>
        WithTokenAsync(token => _retries.RunAsync(operation, attempt => AttemptAsync(operation, method, path, content, token, null, attempt), cancellationToken), cancellationToken);

    /// <summary>Makes a call without a token, with a header of its own.</summary>
    internal Task<JsonElement> CallAnonymouslyAsync(Operation operation, string path, (string Name, string Value) header, CancellationToken cancellationToken) =>
        _retries.RunAsync(operation, attempt => AttemptAsync(operation, HttpMethod.Post, path, null, null, header, attempt), cancellationToken);

    /// <summary>
    /// Opens a call whose reply is read by the caller. Nothing may be silent for long until then but the service, which may think.
    /// </summary>
    internal Task<T> OpenAsync<T>(
        Operation operation, Func<HttpRequestMessage> request, Func<HttpRequestMessage, bool> leftAlready, Func<HttpResponseMessage, CancellationToken, Task<T>> read,
        TimeSpan longestSilence, CancellationToken cancellationToken) =>
        WithTokenAsync(token => _retries.RunAsync(operation, async attempt =>
        {
            using HttpRequestMessage message = Prepare(request(), token);
            HttpResponseMessage response = await SendAsync(operation, message, () => !leftAlready(message), longestSilence, attempt).ConfigureAwait(false);
            return await read(response, attempt).ConfigureAwait(false);
        }, cancellationToken), cancellationToken);

    /// <summary>The failure that a reply tells; null for a success.</summary>
    internal CallFailedException? FailureIn(Operation operation, HttpResponseMessage response, JsonElement? body) => _failures.In(operation, response, body, _time.GetUtcNow());

    internal Uri AddressOf(string path) => new(_options.ApiAddress.AbsoluteUri.TrimEnd('/') + path);

    /// <summary>Adds token and attribution to a request that goes to the API outside of a call.</summary>
    internal void Authorize(HttpRequestMessage request) => Prepare(request, _tokens.Current);

    public void Dispose()
    {
        _http.Dispose();
        _tokens.Dispose();
    }

    private async Task<T> WithTokenAsync<T>(Func<AccessToken, Task<T>> call, CancellationToken cancellationToken)
    {
        AccessToken token = await _tokens.GetAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await call(token).ConfigureAwait(false);
        }
        catch (CallFailedException e) when (e is { Fate: CallFate.Refused, Error.Code: NemoErrorCode.TokenExpired } && token.IsAnonymous)
        {
            token = await _tokens.RenewAsync(token, cancellationToken).ConfigureAwait(false);
            return await call(token).ConfigureAwait(false);
        }
    }

    private async Task<JsonElement> AttemptAsync(
        Operation operation, HttpMethod method, string path, Func<Deadline, HttpContent>? content, AccessToken? token, (string Name, string Value)? header, CancellationToken cancellationToken)
    {
        using var deadline = new Deadline(LongestSilence, _time, cancellationToken);
        using HttpRequestMessage request = Prepare(new HttpRequestMessage(method, AddressOf(path)) { Content = content?.Invoke(deadline) }, token);
        if (header is { } own)
            request.Headers.Add(own.Name, own.Value);
        try
        {
            using HttpResponseMessage response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, deadline.Token).ConfigureAwait(false);
            JsonElement? body = await ReplyBody.ReadAsync(response, deadline.Token).ConfigureAwait(false);
            return FailureIn(operation, response, body) is { } failure ? throw failure : body!.Value;
        }
        catch (OperationCanceledException) when (deadline.HasPassed && !cancellationToken.IsCancellationRequested)
        {
            throw Failures.TimedOut(operation, deadline.Limit, notSent: false);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidDataException)
        {
            // A file that cannot be read any more is told as that, by whoever reads it.
            throw (Exception?)NemoException.In(e) ?? Failures.From(operation, e, notSent: false);
        }
    }

    private async Task<HttpResponseMessage> SendAsync(
        Operation operation, HttpRequestMessage request, Func<bool> notSent, TimeSpan longestSilence, CancellationToken cancellationToken)
    {
        using var deadline = new Deadline(longestSilence, _time, cancellationToken);
        try
        {
            return await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (deadline.HasPassed && !cancellationToken.IsCancellationRequested)
        {
            throw Failures.TimedOut(operation, longestSilence, notSent());
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidOperationException)
        {
            throw Failures.From(operation, e, notSent());
        }
    }

    private HttpRequestMessage Prepare(HttpRequestMessage request, AccessToken? token)
    {
        Attribution.AddTo(request.Headers, _options.Platform);
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Value);
        return request;
    }
}
