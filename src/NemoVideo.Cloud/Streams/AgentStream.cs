using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;

namespace NemoVideo.Cloud;

/// <summary>
/// Listens to the agent until the stream ends, which is the one sign that it is done, and gives up when the service has been
/// silent, or sending nothing but heartbeats, for longer than it takes to do anything.
/// </summary>
internal static class AgentStream
{
    /// <summary>How long a turn may take at most; the vendor's limit.</summary>
    internal static readonly TimeSpan LongestTurn = TimeSpan.FromMinutes(15);

    /// <summary>How long nothing but heartbeats may come; the vendor's limit.</summary>
    internal static readonly TimeSpan LongestSilence = TimeSpan.FromMinutes(10);

    /// <summary>How often a sign is given that the agent is still waited for; the vendor's interval.</summary>
    private static readonly TimeSpan SignInterval = TimeSpan.FromMinutes(2);

    /// <summary>Reads a turn.</summary>
    /// <param name="body">The reply's body.</param>
    /// <param name="began">The clock's timestamp when the message was sent.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellationToken">Ends the listening.</param>
    /// <exception cref="IOException">The stream broke off.</exception>
    /// <exception cref="InvalidDataException">The stream is larger than any has reason to be.</exception>
    /// <exception cref="TimeoutException">A limit has passed.</exception>
    internal static async IAsyncEnumerable<AgentEvent> ReadAsync(Stream body, long began, TimeProvider time, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var stream = new WatchedStream(body);
        await using ConfiguredAsyncDisposable disposal = stream.ConfigureAwait(false);
        IAsyncEnumerator<SseItem<WireEvent>> events = SseParser.Create(stream, WireEventReader.Read).EnumerateAsync(stopping.Token).GetAsyncEnumerator(stopping.Token);
        var signs = new SignsOfLife(began, time);
        var assembler = new ReplyAssembler();
        Task<bool>? pending = null;
        try
        {
            while (true)
            {
                ValueTask<bool> next = events.MoveNextAsync();
                pending = next.IsCompletedSuccessfully ? null : next.AsTask();
                while (pending is not null && !await signs.WaitAsync(pending, cancellationToken).ConfigureAwait(false))
                    yield return signs.Give(stream.BytesRead);
                if (!(pending is null ? next.Result : await pending.ConfigureAwait(false)))
                    break;

                stream.EventFound();
                WireEvent found = events.Current.Data;

                // A stream that is never silent leaves no wait to notice it in.
                if (signs.EventFound(hasContent: !ReferenceEquals(found, WireEvent.Nothing)))
                    yield return signs.Give(stream.BytesRead);
                foreach (AgentEvent agentEvent in assembler.Add(found))
                    yield return agentEvent;
            }

            foreach (AgentEvent agentEvent in assembler.End())
                yield return agentEvent;
        }
        finally
        {
            // The parser may not be left alone while it reads.
            await stopping.CancelAsync().ConfigureAwait(false);
            if (pending is not null)
                await ((Task)pending).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await events.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>When something was last heard, and for how long nothing may be.</summary>
    private sealed class SignsOfLife
    {
        private readonly long _began;
        private readonly TimeProvider _time;
        private long _lastContent;
        private long _lastSign;
        private long _bytesAtLastSign;

        internal SignsOfLife(long began, TimeProvider time)
        {
            _began = began;
            _time = time;
            _lastContent = began;
            _lastSign = began;
        }

        /// <summary>Takes note of an event.</summary>
        /// <returns>Whether it is time for a sign all the same.</returns>
        /// <exception cref="TimeoutException">A limit has passed.</exception>
        internal bool EventFound(bool hasContent)
        {
            long now = _time.GetTimestamp();
            if (hasContent)
                _lastContent = _lastSign = now;
            CheckLimits(now);
            return UntilNext(now) <= TimeSpan.Zero;
        }

        /// <summary>Waits for the next event, or until it is time for a sign.</summary>
        /// <returns>Whether the event is there.</returns>
        internal async Task<bool> WaitAsync(Task pending, CancellationToken cancellationToken)
        {
            while (!pending.IsCompleted)
            {
                long now = _time.GetTimestamp();
                CheckLimits(now);
                TimeSpan untilSign = UntilNext(now);
                if (untilSign <= TimeSpan.Zero)
                    return false;

                using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
                await Task.WhenAny(pending, Task.Delay(Shortest(untilSign, now), _time, waiting.Token)).ConfigureAwait(false);
                await waiting.CancelAsync().ConfigureAwait(false);
                cancellationToken.ThrowIfCancellationRequested();
            }

            return true;
        }

        internal AgentHeartbeat Give(long bytesRead)
        {
            _lastSign = _time.GetTimestamp();
            bool receiving = bytesRead > _bytesAtLastSign;
            _bytesAtLastSign = bytesRead;
            return new AgentHeartbeat(_time.GetElapsedTime(_began), receiving);
        }

        private void CheckLimits(long now)
        {
            if (_time.GetElapsedTime(_began, now) >= LongestTurn)
                throw new TimeoutException($"the agent was not done after {LongestTurn.TotalMinutes:0} minutes");
            if (_time.GetElapsedTime(_lastContent, now) >= LongestSilence)
                throw new TimeoutException($"nothing but heartbeats came for {LongestSilence.TotalMinutes:0} minutes");
        }

        private TimeSpan UntilNext(long now) => SignInterval - _time.GetElapsedTime(_lastSign, now);

        private TimeSpan Shortest(TimeSpan untilSign, long now) =>
            new[] { untilSign, LongestTurn - _time.GetElapsedTime(_began, now), LongestSilence - _time.GetElapsedTime(_lastContent, now) }.Min();
    }
}
