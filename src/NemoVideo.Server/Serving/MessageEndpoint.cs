using System.Collections.Concurrent;
using System.Net.Mime;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NemoVideo.Wire;

namespace NemoVideo.Server.Serving;

/// <summary>
/// Takes messages for the agent and answers with what it says and does, as a stream of events. A client that leaves does not end
/// the edit: it is done to its end, or not begun.
/// </summary>
/// <param name="backend">The agent.</param>
/// <param name="sessions">The sessions that clients may use.</param>
/// <param name="data">The folder whose paths are hidden.</param>
/// <param name="time">The clock.</param>
/// <param name="stopping">Ends edits when the server is stopped.</param>
internal sealed class MessageEndpoint(INemoBackend backend, SessionFolders sessions, DataFolder data, TimeProvider time, CancellationToken stopping)
{
    /// <summary>How often a sign of life is sent while the agent works; proxies give up on a connection after a minute of silence.</summary>
    private static readonly TimeSpan HeartbeatInterval = TimeSpan.FromSeconds(15);

    private static readonly byte[] Heartbeat = "data:\n\n"u8.ToArray();

    private readonly ConcurrentDictionary<string, Task> _atWork = new();

    /// <summary>Ends when no edit is at work any more.</summary>
    internal Task Idle => Task.WhenAll(_atWork.Values);

    internal void Map(IEndpointRouteBuilder routes) => routes.MapPost(WireEndpoints.Message, AnswerAsync);

    private async Task<IResult> AnswerAsync(HttpRequest request)
    {
        if (await JsonBody.ReadAsync(request).ConfigureAwait(false) is not { } body)
            return Replies.Unprocessable(null);
        (string? sessionId, string? message) = MessageRequest.Read(body);
        if (sessionId is null)
            return Replies.Unprocessable("session_id");
        if (message is null)
            return Replies.Unprocessable("new_message");

        sessions.Use(sessionId);
        await SendAsync(Begin(sessionId, message), request.HttpContext.Response).ConfigureAwait(false);
        return Results.Empty;
    }

    /// <summary>Begins the edit, on its own: what it says can be read or not.</summary>
    private ChannelReader<AgentEvent> Begin(string sessionId, string message)
    {
        Channel<AgentEvent> events = Channel.CreateUnbounded<AgentEvent>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (!_atWork.TryAdd(sessionId, done.Task))
            throw new NemoException(NemoErrorCode.SessionBusy, $"Another message to session {sessionId} is still being worked on; this one was not taken.");
        _ = Task.Run(() => EditAsync(sessionId, message, events.Writer, done), CancellationToken.None);
        return events.Reader;
    }

    private async Task EditAsync(string sessionId, string message, ChannelWriter<AgentEvent> events, TaskCompletionSource done)
    {
        Exception? failure = null;
        try
        {
            await foreach (AgentEvent agentEvent in backend.SendMessageAsync(sessionId, message, stopping).ConfigureAwait(false))
                events.TryWrite(agentEvent);
        }
        catch (Exception e)
        {
            failure = e;
        }

        // Before the end is told, so that a client that has seen it can send its next message.
        _atWork.TryRemove(sessionId, out _);
        done.SetResult();
        events.Complete(failure);
    }

    private async Task SendAsync(ChannelReader<AgentEvent> events, HttpResponse response)
    {
        var written = new AdkEvents(time, data.Hide);
        try
        {
            while (await WaitAsync(events, response).ConfigureAwait(false))
            {
                while (events.TryRead(out AgentEvent? agentEvent))
                    await WriteAsync(response, written.Write(agentEvent)).ConfigureAwait(false);
            }

            if (!response.HasStarted)
                Begin(response);
        }
        catch (NemoException e) when (response.HasStarted)
        {
            await WriteAsync(response, written.Failure(e.Code, e.Message)).ConfigureAwait(false);
        }
    }

    /// <summary>Waits for the next event, giving signs of life meanwhile. What fails before the first of them is answered with a status.</summary>
    private async Task<bool> WaitAsync(ChannelReader<AgentEvent> events, HttpResponse response)
    {
        CancellationToken left = response.HttpContext.RequestAborted;
        Task<bool> next = events.WaitToReadAsync(left).AsTask();
        while (!next.IsCompleted)
        {
            using var waiting = CancellationTokenSource.CreateLinkedTokenSource(left);
            await Task.WhenAny(next, Task.Delay(HeartbeatInterval, time, waiting.Token)).ConfigureAwait(false);
            await waiting.CancelAsync().ConfigureAwait(false);
            if (!next.IsCompleted)
                await WriteAsync(response, null).ConfigureAwait(false);
        }

        return await next.ConfigureAwait(false);
    }

    private static void Begin(HttpResponse response)
    {
        response.ContentType = MediaTypeNames.Text.EventStream;
        response.Headers.CacheControl = "no-store";

        // nginx would hold the events back until there are many.
        response.Headers["X-Accel-Buffering"] = "no";
    }

    private static async Task WriteAsync(HttpResponse response, JsonObject? agentEvent)
    {
        if (!response.HasStarted)
            Begin(response);
        byte[] bytes = agentEvent is null ? Heartbeat : Encoding.UTF8.GetBytes($"data: {agentEvent.ToJsonString(Replies.Json)}\n\n");
        await response.Body.WriteAsync(bytes, response.HttpContext.RequestAborted).ConfigureAwait(false);
        await response.Body.FlushAsync(response.HttpContext.RequestAborted).ConfigureAwait(false);
    }
}
