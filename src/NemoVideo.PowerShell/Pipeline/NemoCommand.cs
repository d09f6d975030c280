using System.Management.Automation;

namespace NemoVideo.PowerShell;

/// <summary>
/// The base of all cmdlets: their work is asynchronous, the pipeline thread waits for it and does what it asks for. Items may
/// stay in work while PowerShell hands over the next ones. However the pipeline ends, work is cancelled and waited for.
/// </summary>
public abstract class NemoCommand : PSCmdlet, IDisposable
{
    /// <summary>How long work may take to end after it was cancelled. It needs milliseconds; what takes longer than this hangs.</summary>
    private static readonly TimeSpan LongestEnd = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource _stopping = new();
    private readonly List<Task> _items = [];
    private EnginePipeline? _engine;

    /// <inheritdoc/>
    protected sealed override void BeginProcessing()
    {
        _engine = new EnginePipeline(this, RunspaceState.Current, _stopping.Token);
        Run(BeginAsync);
    }

    /// <inheritdoc/>
    protected sealed override void ProcessRecord() => Run(ProcessAsync);

    /// <inheritdoc/>
    protected sealed override void EndProcessing() => Run(EndAsync);

    /// <inheritdoc/>
    protected sealed override void StopProcessing() => Cancel();

    /// <summary>Ends what is still in work.</summary>
    public void Dispose()
    {
        End(Task.CompletedTask);
        _stopping.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>What to do before the first item.</summary>
    internal virtual Task BeginAsync(IPipeline pipeline) => Task.CompletedTask;

    /// <summary>What to do for the present values of the parameters. Runs on the pipeline thread until it first awaits.</summary>
    internal abstract Task ProcessAsync(IPipeline pipeline);

    /// <summary>What to do after the last item; waits for what is still in work.</summary>
    internal virtual Task EndAsync(IPipeline pipeline) => Task.WhenAll(_items);

    /// <summary>
    /// Whether a parameter was given with the command, when asked before the first object of the pipeline; always so for a command
    /// that no engine runs, since whoever made it has set what it has.
    /// </summary>
    private protected bool IsGiven(string parameter) => CommandRuntime is null || MyInvocation.BoundParameters.ContainsKey(parameter);

    /// <summary>Starts work on an item, once fewer than the limit are in work. The caller goes on while it runs.</summary>
    private protected async Task StartItemAsync(IPipeline pipeline, int limit, object? target, Func<Task> work)
    {
        _items.RemoveAll(item => item.IsCompleted);
        while (_items.Count >= limit)
        {
            await Task.WhenAny(_items).ConfigureAwait(false);
            pipeline.Stopping.ThrowIfCancellationRequested();
            _items.RemoveAll(item => item.IsCompleted);
        }

        pipeline.Stopping.ThrowIfCancellationRequested();
        _items.Add(Task.Run(() => TryAsync(pipeline, target, work)));
    }

    /// <summary>Does work on one item; when it fails, says so and lets the others go on.</summary>
    private protected static async Task TryAsync(IPipeline pipeline, object? target, Func<Task> work)
    {
        try
        {
            await work().ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (pipeline.Stopping.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception e)
        {
            await pipeline.WriteErrorAsync(NemoException.From(e), target).ConfigureAwait(false);
        }
    }

    private void Run(Func<IPipeline, Task> step)
    {
        Task work = Begin(step);
        try
        {
            _engine!.ServeUntil(work);
        }
        catch
        {
            // Not our exception: PowerShell ends the pipeline by throwing out of a Write method.
            End(work);
            _engine!.CompleteShownProgress();
            throw;
        }

        try
        {
            work.GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            End(work);
            throw new PipelineStoppedException();
        }
        catch (Exception e)
        {
            End(work);
            ThrowTerminatingError(EnginePipeline.ToErrorRecord(NemoException.From(e), null));
        }
    }

    private Task Begin(Func<IPipeline, Task> step)
    {
        return RunAsync(step, _engine!);

        // Asynchronous so that who listens is set for this flow of work only.
        static async Task RunAsync(Func<IPipeline, Task> step, EnginePipeline engine)
        {
            Notices.Listen(engine.WriteVerbose);
            await step(engine).ConfigureAwait(false);
        }
    }

    /// <summary>Cancels work, whose continuations run elsewhere: whoever stops a pipeline does not wait for them.</summary>
    private void Cancel() => _ = _stopping.CancelAsync();

    private void End(Task work)
    {
        Cancel();
        Task longest = Task.Delay(LongestEnd, TimeProvider.System);

        // The step first: until it has ended, it may still start items.
        if (Task.WaitAny(work, longest) == 0)
            Task.WaitAny(Task.WhenAll(_items), longest);
        _items.Clear();
    }
}
