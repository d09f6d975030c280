namespace NemoVideo;

/// <summary>Finds out from a session's draft whether an edit was applied: when the agent was silent, and when its answer was cut off.</summary>
/// <param name="backend">The backend.</param>
/// <param name="sessionId">The session.</param>
/// <param name="time">The clock that waits run on.</param>
internal sealed class DraftWatch(INemoBackend backend, string sessionId, TimeProvider time)
{
    /// <summary>The balance; null where nothing is counted or the question fails, since no edit is to fail for it.</summary>
    internal static async Task<(NemoCredit? Credit, bool Known)> AskCreditAsync(INemoBackend backend, CancellationToken cancellationToken)
    {
        try
        {
            return (await backend.GetCreditAsync(cancellationToken).ConfigureAwait(false), true);
        }
        catch (NemoException e)
        {
            Notices.Tell($"The balance could not be asked for: {e.Message}");
            return (null, false);
        }
    }

    /// <summary>Reads the state; again, a few times, while its draft is the old one although it should not be.</summary>
    internal async Task<SessionState> SettleAsync(SessionState before, bool changeExpected, CancellationToken cancellationToken)
    {
        SessionState state = await backend.GetStateAsync(sessionId, cancellationToken).ConfigureAwait(false);
        string? old = DraftHash.Of(before.Draft);
        foreach (TimeSpan delay in backend.Edits.SettleDelays)
        {
            if (!changeExpected || DraftHash.Of(state.Draft) != old)
                break;
            await Task.Delay(delay, time, cancellationToken).ConfigureAwait(false);
            state = await backend.GetStateAsync(sessionId, cancellationToken).ConfigureAwait(false);
        }

        return state;
    }

    /// <summary>
    /// Looks, over minutes, whether an edit whose answer was lost has been applied. A changed draft says so. An unchanged one says
    /// the contrary only when no credits were taken or reserved either; else the edit may still be in work.
    /// </summary>
    /// <param name="edit">The edit as it was journalled.</param>
    /// <param name="sinceCut">How long ago the answer was lost, which shortens the waiting.</param>
    /// <param name="activity">Is told of each look; may be null.</param>
    /// <param name="cancellationToken">Ends the looking.</param>
    internal async Task<(NemoEditOutcome Outcome, SessionState? State)> RecoverAsync(JournaledEdit edit, TimeSpan sinceCut, IProgress<string>? activity, CancellationToken cancellationToken)
    {
        SessionState? state = null;
        TimeSpan[] delays = DelaysLeft(backend.Edits.RecoveryDelays, sinceCut);
        for (int look = 0; look < delays.Length; look++)
        {
            activity?.Report($"The answer was cut off; looking whether the edit was applied ({look + 1}/{delays.Length})");
            await Task.Delay(delays[look], time, cancellationToken).ConfigureAwait(false);
            state = await TryReadAsync(cancellationToken).ConfigureAwait(false);
            if (state is not null && DraftHash.Of(state.Draft) != edit.DraftHashBefore)
                return (NemoEditOutcome.Applied, state);
        }

        (NemoCredit? credit, bool known) = await AskCreditAsync(backend, cancellationToken).ConfigureAwait(false);
        bool unpaid = known && NothingTaken(edit.CreditBefore, credit);
        return (state is not null && unpaid ? NemoEditOutcome.NotApplied : NemoEditOutcome.Unknown, state);
    }

    /// <summary>The waits before the looks that are still to come; at least one look, at once when the time for all has passed.</summary>
    private static TimeSpan[] DelaysLeft(IReadOnlyList<TimeSpan> schedule, TimeSpan sinceCut)
    {
        // Clocks are set back, too.
        TimeSpan now = sinceCut > TimeSpan.Zero ? sinceCut : TimeSpan.Zero;
        List<TimeSpan> left = [];
        TimeSpan at = TimeSpan.Zero;
        foreach (TimeSpan delay in schedule)
        {
            at += delay;
            if (at <= now)
                continue;
            left.Add(at - now);
            now = at;
        }

        return left.Count > 0 ? left.ToArray() : [TimeSpan.Zero];
    }

    private static bool NothingTaken(NemoCredit? before, NemoCredit? now) =>
        before is null || now is null ? before == now : now.Total >= before.Total && now.Frozen <= before.Frozen;

    private async Task<SessionState?> TryReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await backend.GetStateAsync(sessionId, cancellationToken).ConfigureAwait(false);
        }
        catch (NemoException e)
        {
            Notices.Tell($"The state could not be read: {e.Message}");
            return null;
        }
    }
}
