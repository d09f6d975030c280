using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NemoVideo.Server.Serving;

/// <summary>Notes each request, a line without headers, bodies or query: when it ended, what it was, how it was answered, how long that took.</summary>
/// <param name="time">The clock.</param>
/// <param name="log">Takes the lines.</param>
internal sealed partial class RequestLog(TimeProvider time, ILogger log)
{
    /// <summary>Middleware.</summary>
    internal async Task RunAsync(HttpContext context, RequestDelegate next)
    {
        long began = time.GetTimestamp();
        try
        {
            await next(context).ConfigureAwait(false);
        }
        finally
        {
            // Escaped again, so that nothing in a path can end the line.
            string path = Redactor.Redact(context.Request.Path.ToUriComponent());
            Done(log, context.Request.Method, path, context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted ? "client left" : $"{context.Response.StatusCode}", (long)time.GetElapsedTime(began).TotalMilliseconds);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "{Method} {Path} {Outcome} {Milliseconds} ms")]
    private static partial void Done(ILogger log, string method, string path, string outcome, long milliseconds);
}
