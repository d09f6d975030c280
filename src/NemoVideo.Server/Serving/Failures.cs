using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NemoVideo.Server.Serving;

/// <summary>Answers requests that fail: with what went wrong in words for the client, free of paths and secrets of this machine.</summary>
/// <param name="data">The folder whose paths are hidden.</param>
/// <param name="log">Hears of failures that nobody foresaw.</param>
/// <param name="stopping">Says that the server is being stopped.</param>
internal sealed partial class Failures(DataFolder data, ILogger log, CancellationToken stopping)
{
    /// <summary>Middleware; turns exceptions into replies. Where a reply has begun already, it is broken off, so that nobody takes it for whole.</summary>
    internal async Task RunAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (Exception e) when (context.Response.HasStarted)
        {
            if (e is not OperationCanceledException && !context.RequestAborted.IsCancellationRequested)
                Unforeseen(log, Redactor.Redact(e.ToString()));
            context.Abort();
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            await Replies.Failure(StatusCodes.Status503ServiceUnavailable, "The server is being stopped.").ExecuteAsync(context).ConfigureAwait(false);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to be answered.
        }
        catch (NemoException e)
        {
            await Replies.Failure(e.Code, data.Hide(e.Message)).ExecuteAsync(context).ConfigureAwait(false);
        }
        catch (BadHttpRequestException e)
        {
            await Replies.Failure(e.StatusCode, e.Message).ExecuteAsync(context).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            Unforeseen(log, Redactor.Redact(e.ToString()));
            await Replies.Failure(StatusCodes.Status500InternalServerError, "The server failed; its log says how.").ExecuteAsync(context).ConfigureAwait(false);
        }
    }

    [LoggerMessage(2, LogLevel.Error, "{Exception}")]
    private static partial void Unforeseen(ILogger log, string exception);
}
