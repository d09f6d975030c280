using System.Management.Automation;

namespace NemoVideo.PowerShell;

/// <summary>Edits sessions as an instruction says, each once, and tells what changed.</summary>
[Cmdlet(VerbsLifecycle.Invoke, "NemoEdit", SupportsShouldProcess = true, HelpUri = "https://github.com/nemovideo/nemovideo-powershell/blob/main/docs/en-US/Invoke-NemoEdit.md")]
[OutputType(typeof(NemoEdit))]
public sealed class InvokeNemoEditCommand : SessionCommand
{
    private static int s_activities;

    private readonly Dictionary<string, Task> _lastOfSession = [];
    private CreditBudget? _budget;
    private int _warnedOfCredit;

    /// <summary>What to do, in plain words.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(InstructionCompleter))]
    public string Instruction { get; set; } = "";

    /// <summary>How many sessions may be edited at once.</summary>
    [Parameter]
    [ValidateRange(1, 64)]
    public int ThrottleLimit { get; set; } = 4;

    /// <summary>
    /// The most that this command may spend, in credits; no limit unless given. What an edit costs is known only afterwards, so with
    /// a limit one edit is made at a time, and none that would exceed it if it cost as much as the dearest so far.
    /// </summary>
    [Parameter]
    [ValidateRange(0, int.MaxValue)]
    public decimal? MaxCredits { get; set; }

    internal override Task BeginAsync(IPipeline pipeline)
    {
        if (MaxCredits is { } limit)
            _budget = new CreditBudget(limit);
        return base.BeginAsync(pipeline);
    }

    internal override async Task ProcessAsync(IPipeline pipeline)
    {
        string instruction = Instruction;
        (SessionReference session, NemoConnection connection) = Resolve(pipeline.State);
        string name = session.Name;
        object target = session.Media?.FullName ?? session.SessionId;
        string plan = $"Edit: {instruction}";
        try
        {
            plan = await connection.Backend.PlanAsync(session.SessionId, instruction, pipeline.Stopping).ConfigureAwait(false) ?? plan;
        }
        catch (NemoException e)
        {
            await pipeline.WriteErrorAsync(e, target).ConfigureAwait(false);
            return;
        }

        if (!await pipeline.ShouldProcessAsync(name, plan).ConfigureAwait(false))
            return;

        // Several instructions for one session are carried out in their order.
        Task previous = _lastOfSession.GetValueOrDefault(session.SessionId, Task.CompletedTask);
        var done = new TaskCompletionSource();
        _lastOfSession[session.SessionId] = done.Task;
        await StartItemAsync(pipeline, _budget is null ? ThrottleLimit : 1, target, async () =>
        {
            try
            {
                await previous.ConfigureAwait(false);
                await EditAsync(pipeline, connection, session, name, instruction).ConfigureAwait(false);
            }
            finally
            {
                done.SetResult();
            }
        }).ConfigureAwait(false);
    }

    private async Task EditAsync(IPipeline pipeline, NemoConnection connection, SessionReference session, string name, string instruction)
    {
        int activityId = Interlocked.Increment(ref s_activities);
        string activity = $"Editing {name}";
        pipeline.WriteProgress(activityId, activity, instruction, null);
        try
        {
            var run = new EditRun(connection, pipeline.State.Journal, pipeline.State.Time, _budget);
            var doing = new ForwardedProgress<string>(step => pipeline.WriteProgress(activityId, activity, step, null));
            NemoEdit edit = await run.RunAsync(session.SessionId, instruction, session.Media, doing, pipeline.Stopping).ConfigureAwait(false);
            foreach (string warning in edit.Warnings)
                pipeline.WriteWarning(warning);
            if (Volatile.Read(ref _warnedOfCredit) == 0 && LowCredit.Warn(pipeline, edit.Balance, connection))
                Volatile.Write(ref _warnedOfCredit, 1);
            foreach (NemoEditStage stage in edit.Stages)
                pipeline.WriteVerbose($"{name}: {stage}.");
            await pipeline.WriteObjectAsync(edit).ConfigureAwait(false);
        }
        finally
        {
            pipeline.CompleteProgress(activityId, activity);
        }
    }
}
