using System.Security.Cryptography;
using System.Text;

namespace NemoVideo;

/// <summary>
/// Carries an instruction out, once: notes it in the journal, sends it, listens to the end, and tells from the drafts
/// before and after what it did, since an agent may well edit and say nothing.
/// </summary>
/// <param name="connection">Where the session is.</param>
/// <param name="journal">Where the edit is noted before it is sent.</param>
/// <param name="time">The clock.</param>
public sealed class EditRun(NemoConnection connection, NemoJournal journal, TimeProvider time)
{
    private readonly INemoBackend _backend = connection.Backend;

    /// <summary>Sends the instruction and waits for its end.</summary>
    /// <param name="sessionId">The session.</param>
    /// <param name="instruction">What to do.</param>
    /// <param name="source">The file that led here, where the caller knows it; a video is taken for the one that is edited.</param>
    /// <param name="activity">Is told what the agent is doing; may be null.</param>
    /// <param name="cancellationToken">Ends the waiting. The edit may be applied all the same; the journal has it.</param>
    /// <returns>What the instruction did.</returns>
    /// <exception cref="NemoException">The edit failed, and why.</exception>
    public async Task<NemoEdit> RunAsync(
        string sessionId, string instruction, NemoMedia? source, IProgress<string>? activity, CancellationToken cancellationToken)
    {
        long began = time.GetTimestamp();
        SessionState before = await _backend.GetStateAsync(sessionId, cancellationToken).ConfigureAwait(false);
        NemoCredit? creditBefore = await _backend.GetCreditAsync(cancellationToken).ConfigureAwait(false);

        var entry = new JournaledEdit(
            Guid.NewGuid().ToString("N"), sessionId, _backend.Location, instruction, Hash(before.Draft?.GetRawText()), time.GetUtcNow(), Outcome: null);
        journal.Write(entry);

        List<string> texts = [];
        List<string> warnings = [];
        AgentError? error = await ListenAsync(sessionId, instruction, texts, warnings, activity, cancellationToken).ConfigureAwait(false);

        SessionState after = await _backend.GetStateAsync(sessionId, cancellationToken).ConfigureAwait(false);
        NemoTimeline timeline = new(after.Draft, sessionId, connection);
        IReadOnlyList<NemoTimelineChange> changes = TimelineComparer.Compare(new NemoTimeline(before.Draft), timeline);
        NemoEditOutcome outcome = changes.Count > 0 ? NemoEditOutcome.Applied : NemoEditOutcome.NotApplied;
        journal.Write(entry with { Outcome = outcome });

        NemoMedia? video = source is { Kind: NemoMediaKind.Video } ? source : NemoMedia.FirstVideoOf(after, sessionId, connection);
        if (error is not null)
        {
            string changed = outcome == NemoEditOutcome.Applied ? $" The timeline did change: {string.Join("; ", changes)}." : "";
            throw new NemoException(error.Code, $"{video?.Name ?? $"Session {sessionId}"}: {error.Message}{changed}");
        }

        NemoCredit? creditAfter = await _backend.GetCreditAsync(cancellationToken).ConfigureAwait(false);
        return new NemoEdit
        {
            Instruction = instruction,
            Outcome = outcome,
            Reply = string.Join('\n', texts),
            Warnings = warnings,
            Changes = changes,
            Timeline = timeline,
            CreditsSpent = creditBefore?.Total - creditAfter?.Total,
            Elapsed = time.GetElapsedTime(began),
            Source = video,
            SessionId = sessionId,
            Connection = connection,
        };
    }

    private async Task<AgentError?> ListenAsync(
        string sessionId, string instruction, List<string> texts, List<string> warnings, IProgress<string>? activity, CancellationToken cancellationToken)
    {
        AgentError? error = null;
        await foreach (AgentEvent agentEvent in _backend.SendMessageAsync(sessionId, instruction, cancellationToken).ConfigureAwait(false))
        {
            switch (agentEvent)
            {
                case AgentText text: texts.Add(text.Text); break;
                case AgentWarning warning: warnings.Add(warning.Text); break;
                case AgentToolCall call: activity?.Report(call.Name); break;
                case AgentError reported: error ??= reported; break;
            }
        }

        return error;
    }

    private static string? Hash(string? draft) =>
        draft is null ? null : Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(draft)));
}
