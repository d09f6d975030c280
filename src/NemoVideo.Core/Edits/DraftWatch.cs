using System.Security.Cryptography;
using System.Text;

namespace NemoVideo;

/// <summary>Finds out from a session's draft whether an edit was applied: when the agent was silent, and when its answer was cut off.</summary>
/// <param name="backend">The backend.</param>
/// <param name="sessionId">The session.</param>
/// <param name="time">The clock that waits run on.</param>
internal sealed class DraftWatch(INemoBackend backend, string sessionId, TimeProvider time)
{
    /// <summary>What tells a draft from another in the journal.</summary>
    internal static string? Hash(SessionState state) =>
        state.Draft is { } draft ? Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(draft.GetRawText()))) : null;

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
        string? old = Hash(before);
        foreach (TimeSpan delay in backend.Edits.SettleDelays)
        {
            if (!changeExpected || Hash(state) != old)
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
    internal async Task<(NemoEditOutcome Outcome, SessionState? State)> RecoverAsync(
        string? hashBefore, NemoCredit? creditBefore, IProgress<string>? activity, CancellationToken cancellationToken)
    {
        SessionState? state = null;
        int look = 0;
        foreach (TimeSpan delay in backend.Edits.RecoveryDelays.DefaultIfEmpty(TimeSpan.Zero))
        {
            activity?.Report($"The answer was cut off; looking whether the edit was applied ({++look}/{Math.Max(1, backend.Edits.RecoveryDelays.Count)})");
            await Task.Delay(delay, time, cancellationToken).ConfigureAwait(false);
            state = await TryReadAsync(cancellationToken).ConfigureAwait(false);
            if (state is not null && Hash(state) != hashBefore)
                return (NemoEditOutcome.Applied, state);
        }

        (NemoCredit? credit, bool known) = await AskCreditAsync(backend, cancellationToken).ConfigureAwait(false);
        bool unpaid = known && NothingTaken(creditBefore, credit);
        return (state is not null && unpaid ? NemoEditOutcome.NotApplied : NemoEditOutcome.Unknown, state);
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
