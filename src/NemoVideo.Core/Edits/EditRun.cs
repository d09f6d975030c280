namespace NemoVideo;

/// <summary>
/// Carries an instruction out, at most once: notes it in the journal, sends it, listens to the end, and tells from the drafts
/// before and after what it did, since an agent may well edit and say nothing. When the answer is cut off, the draft tells
/// whether the edit was applied; it is never sent again.
/// </summary>
/// <param name="connection">Where the session is.</param>
/// <param name="journal">Where the edit is noted before it is sent.</param>
/// <param name="time">The clock.</param>
/// <param name="budget">What may be spent; null for any amount.</param>
public sealed class EditRun(NemoConnection connection, NemoJournal journal, TimeProvider time, CreditBudget? budget = null)
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
        var watch = new DraftWatch(_backend, sessionId, time);
        SessionState before = await _backend.GetStateAsync(sessionId, cancellationToken).ConfigureAwait(false);
        NemoMedia? video = source is { Kind: NemoMediaKind.Video } ? source : NemoMedia.FirstVideoOf(before, sessionId, connection);
        string name = video?.Name ?? $"Session {sessionId}";

        Applied? applied = await FindEarlierAsync(watch, sessionId, instruction, name, activity, cancellationToken).ConfigureAwait(false)
            ?? await SendAsync(watch, before, instruction, sessionId, name, activity, cancellationToken).ConfigureAwait(false);

        NemoTimeline timeline = new(applied.After.Draft, sessionId, connection);
        TranslatedReply reply = GuiTalk.Translate(applied.Answer.Reply);
        return new NemoEdit
        {
            Instruction = instruction,
            Outcome = applied.Outcome,
            Reply = reply.Text,
            Offers = reply.Offers,
            Warnings = applied.Warning is null ? applied.Answer.Warnings : [.. applied.Answer.Warnings, applied.Warning],
            Changes = TimelineComparer.Compare(new NemoTimeline(before.Draft), timeline),
            Stages = applied.Answer.Stages,
            Timeline = timeline,
            CreditsSpent = applied.CreditsSpent,
            Balance = applied.Balance,
            Elapsed = time.GetElapsedTime(began),
            Source = video,
            SessionId = sessionId,
            Connection = connection,
        };
    }

    private static string Times(JournaledEdit edit) => edit.SentAt.LocalDateTime.ToString("g", System.Globalization.CultureInfo.CurrentCulture);

    /// <summary>
    /// The same instruction in the same session, sent by a process that ended before it learned what became of it. It is looked
    /// up before anything is sent: applied, it is the answer; not applied, it may be sent; else nobody knows, and nothing is sent.
    /// </summary>
    private async Task<Applied?> FindEarlierAsync(
        DraftWatch watch, string sessionId, string instruction, string name, IProgress<string>? activity, CancellationToken cancellationToken)
    {
        JournaledEdit? earlier = journal.FindOpenEdit(_backend.Location, sessionId, instruction);
        if (earlier is null)
            return null;

        Notices.Tell($"{name}: the same instruction was sent {Times(earlier)}, and its end was not seen; looking whether it was applied.");
        (NemoEditOutcome outcome, SessionState? state) = await watch.RecoverAsync(earlier, time.GetUtcNow() - earlier.SentAt, activity, cancellationToken).ConfigureAwait(false);
        journal.Write(earlier with { Outcome = outcome });
        return outcome switch
        {
            NemoEditOutcome.Applied => new Applied(state!, outcome, new AgentAnswer(activity), $"{name}: this edit was sent before, {Times(earlier)}, and the timeline shows it; it was not sent again.", null, null),
            NemoEditOutcome.NotApplied => null,
            _ => throw new NemoException(NemoErrorCode.EditOutcomeUnknown, $"{name}: the same instruction was sent {Times(earlier)}, and the timeline does not tell whether it was applied. It was not sent again."),
        };
    }

    private async Task<Applied> SendAsync(
        DraftWatch watch, SessionState before, string instruction, string sessionId, string name, IProgress<string>? activity, CancellationToken cancellationToken)
    {
        using SpendingWatch spending = connection.Spending.Begin();
        (NemoCredit? creditBefore, bool creditKnown) = await DraftWatch.AskCreditAsync(_backend, cancellationToken).ConfigureAwait(false);
        if (budget is not null)
            Admit(creditBefore, creditKnown);

        var entry = new JournaledEdit(
            Guid.NewGuid().ToString("N"), sessionId, _backend.Location, Redactor.Redact(instruction), DraftHash.Of(before.Draft), creditBefore, time.GetUtcNow(), Outcome: null);
        journal.Write(entry);

        var answer = new AgentAnswer(activity);
        (NemoEditOutcome outcome, SessionState? after, NemoException? cut) = await ListenAsync(watch, before, entry, instruction, answer, name, cancellationToken).ConfigureAwait(false);
        string? warning = null;
        if (cut is not null)
        {
            (outcome, after) = await watch.RecoverAsync(entry, TimeSpan.Zero, activity, cancellationToken).ConfigureAwait(false);
            journal.Write(entry with { Outcome = outcome });
            if (outcome == NemoEditOutcome.Unknown)
                throw new NemoException(NemoErrorCode.EditOutcomeUnknown, $"{name}: {cut.Message} The timeline does not tell whether the edit was applied. It was not sent again.", cut);
            if (outcome == NemoEditOutcome.NotApplied)
                throw new NemoException(NemoErrorCode.ServiceUnavailable, $"{name}: {cut.Message} The edit was not applied: the timeline is as it was, and no credits were taken.", cut) { RecommendedAction = "Run the command again." };
            warning = $"{name}: {cut.Message} The timeline shows that the edit was applied; what the service may have gone on to do is not in this answer.";
        }

        journal.Write(entry with { Outcome = outcome });
        (NemoCredit? creditAfter, _) = await DraftWatch.AskCreditAsync(_backend, cancellationToken).ConfigureAwait(false);
        decimal? spent = creditBefore?.Total - creditAfter?.Total;
        if (answer.Error is { } error)
        {
            string changed = outcome == NemoEditOutcome.Applied ? $" The timeline did change: {string.Join("; ", TimelineComparer.Compare(new NemoTimeline(before.Draft), new NemoTimeline(after!.Draft)))}." : "";
            throw new NemoException(error.Code, $"{name}: {error.Message}{changed}");
        }

        return new Applied(after!, outcome, answer, warning, spending.WasAlone ? spent : null, creditAfter);
    }

    /// <summary>Sends the instruction, listens to the end, and reads what it left. From the moment it is sent, whatever keeps the end from being seen is a cut.</summary>
    private async Task<(NemoEditOutcome Outcome, SessionState? After, NemoException? Cut)> ListenAsync(
        DraftWatch watch, SessionState before, JournaledEdit entry, string instruction, AgentAnswer answer, string name, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (AgentEvent agentEvent in _backend.SendMessageAsync(entry.SessionId, instruction, cancellationToken).ConfigureAwait(false))
                answer.Add(agentEvent);
        }
        catch (NemoException cut) when (cut.Code == NemoErrorCode.EditOutcomeUnknown)
        {
            return (NemoEditOutcome.Unknown, null, cut);
        }
        catch (NemoException refused)
        {
            journal.Write(entry with { Outcome = NemoEditOutcome.NotApplied });
            throw new NemoException(refused.Code, $"{name}: {refused.Message}", refused) { RecommendedAction = refused.RecommendedAction };
        }

        try
        {
            SessionState after = await watch.SettleAsync(before, answer.PromisesChange && answer.Error is null, cancellationToken).ConfigureAwait(false);
            return (Compare(before, after), after, null);
        }
        catch (NemoException unread)
        {
            return (NemoEditOutcome.Unknown, null, unread);
        }
    }

    private void Admit(NemoCredit? balance, bool known)
    {
        if (!known)
            throw new NemoException(NemoErrorCode.ServiceUnavailable, "The balance could not be asked for, and without it the limit cannot be kept. Nothing was sent.");
        budget!.Admit(balance);
    }

    private static NemoEditOutcome Compare(SessionState before, SessionState after) =>
        TimelineComparer.Compare(new NemoTimeline(before.Draft), new NemoTimeline(after.Draft)).Count > 0 ? NemoEditOutcome.Applied : NemoEditOutcome.NotApplied;

    /// <summary>What is known of an instruction when it has been carried out.</summary>
    private sealed record Applied(
        SessionState After, NemoEditOutcome Outcome, AgentAnswer Answer, string? Warning, decimal? CreditsSpent, NemoCredit? Balance);
}
