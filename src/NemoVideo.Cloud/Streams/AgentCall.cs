using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using NemoVideo.Wire;

namespace NemoVideo.Cloud;

/// <summary>
/// One message to the agent: sent at most once, and listened to until its stream ends. From the first byte that left on, whatever
/// is no refusal leaves the outcome open.
/// </summary>
/// <param name="api">Makes the request.</param>
/// <param name="time">The clock that waits run on.</param>
internal sealed class AgentCall(ApiClient api, TimeProvider time)
{
    /// <summary>Sends the message.</summary>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.EditOutcomeUnknown"/> when it may have been received; any other code when it was not, or was refused.</exception>
    internal async IAsyncEnumerable<AgentEvent> SendAsync(string sessionId, string message, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long began = time.GetTimestamp();
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(MessageRequest.Write(sessionId, message));
        using HttpResponseMessage response = await OpenStreamAsync(body, cancellationToken).ConfigureAwait(false);
        Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        IAsyncEnumerator<AgentEvent> events = AgentStream.ReadAsync(stream, began, time, cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using ConfiguredAsyncDisposable disposal = events.ConfigureAwait(false);
        while (await NextAsync(events).ConfigureAwait(false))
            yield return events.Current;
    }

    private async Task<HttpResponseMessage> OpenStreamAsync(byte[] body, CancellationToken cancellationToken)
    {
        try
        {
            return await api.OpenAsync(Operation.Message, Request, request => ((OnceContent)request.Content!).HasBegun, ExpectStreamAsync, AgentStream.LongestSilence, cancellationToken).ConfigureAwait(false);
        }
        catch (CallFailedException e)
        {
            throw e.Fate == CallFate.Lost ? new NemoException(NemoErrorCode.EditOutcomeUnknown, e.Error.Message, e.Error) : e.Error;
        }

        HttpRequestMessage Request()
        {
            var request = new HttpRequestMessage(HttpMethod.Post, api.AddressOf(WireEndpoints.Message)) { Content = new OnceContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } } };
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
            return request;
        }
    }

    /// <summary>Lets a reply through that is an event stream. Anything else would parse as a stream without events.</summary>
    private async Task<HttpResponseMessage> ExpectStreamAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        bool isStream = response.Content.Headers.ContentType?.MediaType?.Equals("text/event-stream", StringComparison.OrdinalIgnoreCase) == true;
        if (response.IsSuccessStatusCode && isStream && response.Content.Headers.ContentEncoding.Count == 0)
            return response;

        using (response)
        {
            using var deadline = new Deadline(ApiClient.LongestSilence, time, cancellationToken);
            JsonElement? body = null;
            try
            {
                body = await ReplyBody.ReadAsync(response, deadline.Token).ConfigureAwait(false);
            }
            catch (Exception e) when (e is IOException or InvalidDataException || (e is OperationCanceledException && deadline.HasPassed))
            {
                // The status alone has to do.
            }

            throw api.FailureIn(Operation.Message, response, body)
                ?? new CallFailedException(CallFate.Lost, new NemoException(NemoErrorCode.UnexpectedReply, $"{Operation.Message.Name} was answered with {response.Content.Headers.ContentType?.MediaType ?? "something"} instead of an event stream."));
        }
    }

    private static async Task<bool> NextAsync(IAsyncEnumerator<AgentEvent> events)
    {
        try
        {
            return await events.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or HttpRequestException or InvalidDataException or TimeoutException)
        {
            throw new NemoException(NemoErrorCode.EditOutcomeUnknown, $"The agent's answer broke off: {Failures.Reason(e)}.", e);
        }
    }
}
