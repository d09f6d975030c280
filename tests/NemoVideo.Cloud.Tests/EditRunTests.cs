using NemoVideo.Tests;

namespace NemoVideo.Cloud.Tests;

/// <summary>Edits over the cloud: sent once, understood from the draft where the agent is silent, and told apart after a cut.</summary>
public sealed class EditRunTests
{
    private const string Instruction = "replace the audio";

    [Theory]
    [InlineData(AgentStyle.Text, "The new sound is in place.", 1)]
    [InlineData(AgentStyle.Silent, "", 1)]
    [InlineData(AgentStyle.VendorForm, "The new sound is in place.", 1)]
    [InlineData(AgentStyle.Noise, "The new sound is in place.", 1)]
    [InlineData(AgentStyle.TwoStages, "", 2)]
    public async Task An_edit_is_answered_with_what_the_draft_shows_whatever_the_agent_says(AgentStyle style, string reply, int stages)
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        cloud.Service.Script.Style = style;
        string session = cloud.Service.BeginSession(edits: 1);
        NemoEdit edit = await cloud.EditAsync(session, Instruction);
        Assert.Equal(NemoEditOutcome.Applied, edit.Outcome);
        Assert.StartsWith(reply, edit.Reply, StringComparison.Ordinal);
        Assert.DoesNotContain("temporary issue", edit.Reply, StringComparison.Ordinal);
        Assert.Equal("track 3 Take 2: added (0-10s, 35%)", Assert.Single(edit.Changes).ToString());
        Assert.Equal((50, 50), (edit.CreditsSpent, edit.Balance!.Total));
        Assert.Equal(stages, edit.Stages.Count);
        Assert.Equal(cloud.Service.DraftOf(session), edit.Timeline.DraftJson);
        Assert.Equal(NemoEditOutcome.Applied, Assert.Single(cloud.Journal.ReadEdits()).Outcome);
    }

    [Fact]
    public async Task Both_stages_of_a_generation_are_reported()
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        cloud.Service.Script.Style = AgentStyle.TwoStages;
        List<string> activity = [];
        NemoEdit edit = await cloud.EditAsync(cloud.Service.BeginSession(), "make a harbour at dawn", activity: new ForwardedProgress<string>(activity.Add));
        Assert.Equal([NemoEditStageKind.Generation, NemoEditStageKind.Editing], edit.Stages.Select(stage => stage.Kind));
        Assert.Contains(activity, step => step.Contains("now edits by itself", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, NemoEditOutcome.Applied, 0)]
    [InlineData(1, NemoEditOutcome.Applied, 3)]
    [InlineData(3, NemoEditOutcome.Applied, 9)]
    [InlineData(4, NemoEditOutcome.NotApplied, 9)]
    public async Task A_state_that_lags_is_looked_at_again_a_few_times(int laggingLooks, NemoEditOutcome outcome, int seconds)
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        cloud.Service.Script.Style = AgentStyle.Silent;
        cloud.Service.Script.LaggingLooks = laggingLooks;
        NemoEdit edit = await cloud.EditAsync(cloud.Service.BeginSession(edits: 1), Instruction);
        Assert.Equal((outcome, TimeSpan.FromSeconds(seconds)), (edit.Outcome, edit.Elapsed));
    }

    [Fact]
    public async Task Words_alone_change_nothing_and_are_believed_at_once()
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        cloud.Service.Script.Style = AgentStyle.WordsOnly;
        NemoEdit edit = await cloud.EditAsync(cloud.Service.BeginSession(edits: 1), Instruction);
        Assert.Equal((NemoEditOutcome.NotApplied, TimeSpan.Zero, 0), (edit.Outcome, edit.Elapsed, edit.CreditsSpent));
        Assert.Empty(edit.Changes);
        Assert.Equal("Which of the two videos do you mean?", edit.Reply);
    }

    [Theory]
    [InlineData(AgentStyle.Error, false)]
    [InlineData(AgentStyle.ErrorAfterEdit, true)]
    public async Task An_error_of_the_agent_is_told_with_what_the_draft_shows_all_the_same(AgentStyle style, bool applied)
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        cloud.Service.Script.Style = style;
        NemoException e = await Assert.ThrowsAsync<NemoException>(() => cloud.EditAsync(cloud.Service.BeginSession(edits: 1), Instruction));
        Assert.Equal(NemoErrorCode.AgentFailed, e.Code);
        Assert.Contains("the render farm is busy", e.Message, StringComparison.Ordinal);
        Assert.Equal(applied, e.Message.Contains("Take 2", StringComparison.Ordinal));
        Assert.Equal(applied ? NemoEditOutcome.Applied : NemoEditOutcome.NotApplied, Assert.Single(cloud.Journal.ReadEdits()).Outcome);
    }

    [Theory]
    [InlineData(true, 50, false, NemoEditOutcome.Applied)]
    [InlineData(false, 0, false, NemoEditOutcome.NotApplied)]
    [InlineData(false, 50, false, NemoEditOutcome.Unknown)]
    [InlineData(false, 50, true, NemoEditOutcome.Unknown)]
    public async Task A_stream_cut_at_the_end_of_any_event_or_in_any_is_told_by_draft_and_credits_and_the_message_sent_once(
        bool takesEffect, int price, bool freezes, NemoEditOutcome outcome)
    {
        await using CloudUnderTest healthy = await CloudUnderTest.StartAsync();
        healthy.Service.Script.Style = AgentStyle.TwoStages;
        await healthy.EditAsync(healthy.Service.BeginSession(), Instruction);
        IReadOnlyList<long> marks = healthy.Service.Record.Of(Endpoint.Message)[0].ReplyMarks;
        foreach (long at in marks.SkipLast(1).SelectMany(mark => new[] { mark, mark + 3 }).Append(0).Append(marks[^1] - 1))
        {
            await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
            (cloud.Service.Script.EditsTakeEffect, cloud.Service.Script.EditPrice, cloud.Service.Script.FreezesPrice) = (takesEffect, price, freezes);
            cloud.Service.Script.Style = AgentStyle.TwoStages;
            cloud.Service.Faults.Add(new Fault(Endpoint.Message, FaultKind.Close, at));
            string session = cloud.Service.BeginSession(edits: 1);
            if (outcome == NemoEditOutcome.Applied)
            {
                NemoEdit edit = await cloud.EditAsync(session, Instruction);
                Assert.Equal((outcome, TimeSpan.FromSeconds(30)), (edit.Outcome, edit.Elapsed));
                Assert.Contains("the edit was applied", Assert.Single(edit.Warnings), StringComparison.Ordinal);
            }
            else
            {
                NemoException e = await Assert.ThrowsAsync<NemoException>(() => cloud.EditAsync(session, Instruction));
                Assert.Equal(outcome == NemoEditOutcome.Unknown ? NemoErrorCode.EditOutcomeUnknown : NemoErrorCode.ServiceUnavailable, e.Code);
                Assert.Equal(TimeSpan.FromSeconds(270), cloud.Time.Elapsed);
            }

            Assert.Equal(outcome, Assert.Single(cloud.Journal.ReadEdits()).Outcome);
            Assert.Single(cloud.Service.Record.Messages);
        }
    }

    [Fact]
    public async Task A_message_that_breaks_off_at_any_byte_of_it_or_of_its_answer_is_received_once_at_most()
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        cloud.Service.Script.StartingCredits = 100_000;
        await cloud.EditAsync(cloud.Service.BeginSession(), Instruction);
        RecordedRequest healthy = cloud.Service.Record.Of(Endpoint.Message)[0];
        for (int at = 0; at < healthy.Body!.Length; at++)
        {
            string session = cloud.Service.BeginSession(edits: 1);
            cloud.Service.Faults.Add(new Fault(Endpoint.Message, FaultKind.ResetRequest, at));
            NemoException e = await Assert.ThrowsAsync<NemoException>(() => cloud.EditAsync(session, Instruction));
            Assert.Equal(NemoErrorCode.ServiceUnavailable, e.Code);
            Assert.DoesNotContain(cloud.Service.Record.Messages, message => message.SessionId == session);
        }

        for (long at = 0; at < healthy.ReplyMarks[^2]; at += 5)
        {
            string session = cloud.Service.BeginSession(edits: 1);
            cloud.Service.Faults.Add(new Fault(Endpoint.Message, FaultKind.Reset, at));
            Assert.Equal(NemoEditOutcome.Applied, (await cloud.EditAsync(session, Instruction)).Outcome);
        }

        Assert.Equal(0, cloud.Service.Record.EditsReceivedTwice);
    }

    [Fact]
    public async Task A_message_over_a_connection_that_was_used_before_is_sent_once_wherever_it_breaks()
    {
        foreach (FaultKind kind in new[] { FaultKind.Reset, FaultKind.Close, FaultKind.ResetRequest })
        {
            await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
            string session = cloud.Service.BeginSession(edits: 1);
            await cloud.EditAsync(session, "an edit before");
            cloud.Service.Faults.Add(new Fault(Endpoint.Message, kind));
            Exception? e = await Record.ExceptionAsync(() => cloud.EditAsync(session, Instruction));
            Assert.Equal(kind == FaultKind.ResetRequest, e is NemoException { Code: NemoErrorCode.ServiceUnavailable });
            Assert.Equal(2, cloud.Service.Record.Of(Endpoint.Message).Count);
        }
    }

    [Fact]
    public async Task A_stream_whose_end_is_the_connections_may_be_cut_unseen_and_the_draft_tells()
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        cloud.Service.Script.StreamEnd = ReplyEnd.Connection;
        cloud.Service.Faults.Add(new Fault(Endpoint.Message, FaultKind.Close, 400));
        NemoEdit edit = await cloud.EditAsync(cloud.Service.BeginSession(edits: 1), Instruction);
        Assert.Equal(NemoEditOutcome.Applied, edit.Outcome);
        Assert.Single(cloud.Service.Record.Messages);
    }

    [Fact]
    public async Task Credits_are_spent_no_further_than_the_budget_allows()
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        cloud.Service.Script.StartingCredits = 1000;
        var budget = new CreditBudget(120);
        string session = cloud.Service.BeginSession();
        await cloud.EditAsync(session, "first", budget);
        await cloud.EditAsync(session, "second", budget);
        NemoException e = await Assert.ThrowsAsync<NemoException>(() => cloud.EditAsync(session, "third", budget));
        Assert.Equal((NemoErrorCode.CreditLimitReached, 100), (e.Code, budget.Spent));
        Assert.Equal(2, cloud.Service.Record.Messages.Count);
    }

    [Fact]
    public async Task A_budget_that_cannot_be_kept_for_want_of_the_balance_sends_nothing()
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        cloud.Service.Faults.Add(new Fault(Endpoint.Credit, FaultKind.Status, Times: Fault.Always));
        NemoException e = await Assert.ThrowsAsync<NemoException>(() => cloud.EditAsync(cloud.Service.BeginSession(), Instruction, new CreditBudget(100)));
        Assert.Equal(NemoErrorCode.ServiceUnavailable, e.Code);
        Assert.Empty(cloud.Service.Record.Messages);
        Assert.Empty(cloud.Journal.ReadEdits());
    }

    [Fact]
    public async Task An_edit_beside_another_does_not_claim_the_others_price()
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        cloud.Service.Faults.Add(new Fault(Endpoint.Message, FaultKind.Stall));
        using var stopping = new CancellationTokenSource();
        Task<NemoEdit> other = BeginAsync(stopping.Token);
        await cloud.Service.HeldAsync(Endpoint.Message);
        NemoEdit edit = await BeginAsync(CancellationToken.None);
        Assert.Null(edit.CreditsSpent);
        Assert.Equal(0, edit.Balance!.Total);
        await stopping.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => other);

        Task<NemoEdit> BeginAsync(CancellationToken cancellationToken) =>
            new EditRun(cloud.Connection, cloud.Journal, cloud.Time).RunAsync(cloud.Service.BeginSession(), Instruction, null, null, cancellationToken);
    }

    [Fact]
    public async Task Nothing_is_sent_when_the_journal_cannot_be_written()
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        await File.WriteAllTextAsync(cloud.Folder.File("journal"), "");
        NemoException e = await Assert.ThrowsAsync<NemoException>(() => cloud.EditAsync(cloud.Service.BeginSession(), Instruction));
        Assert.Equal(NemoErrorCode.OutputNotWritable, e.Code);
        Assert.Empty(cloud.Service.Record.Messages);
    }

    [Fact]
    public async Task Whoever_stops_an_edit_stops_at_once_and_a_later_command_finds_it()
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        cloud.Service.Faults.Add(new Fault(Endpoint.Message, FaultKind.Stall, 500));
        string session = cloud.Service.BeginSession(edits: 1);
        using var stopping = new CancellationTokenSource();
        Task<NemoEdit> edit = new EditRun(cloud.Connection, cloud.Journal, cloud.Time).RunAsync(session, Instruction, null, null, stopping.Token);
        await cloud.Service.HeldAsync(Endpoint.Message);
        await stopping.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => edit);

        NemoEdit found = await cloud.EditAsync(session, Instruction);
        Assert.Equal(NemoEditOutcome.Applied, found.Outcome);
        Assert.Contains("not sent again", Assert.Single(found.Warnings), StringComparison.Ordinal);
        Assert.Single(cloud.Service.Record.Messages);
    }
}
