using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Management.Automation;
using System.Net;
using System.Security;
using System.Threading.Channels;
using DriveNotFoundException = System.Management.Automation.DriveNotFoundException;

namespace NemoVideo.PowerShell;

/// <summary>
/// Carries what work asks for to the pipeline thread, which does it while it waits for the work. What is asked for after
/// the pipeline has stopped is dropped, and whoever waits for it is cancelled.
/// </summary>
/// <param name="cmdlet">The cmdlet that PowerShell runs.</param>
/// <param name="state">What is remembered between commands.</param>
/// <param name="stopping">Cancelled when the pipeline stops.</param>
internal sealed class EnginePipeline(PSCmdlet cmdlet, RunspaceState state, CancellationToken stopping) : IPipeline
{
    /// <summary>Often enough to look alive; every record costs the host some milliseconds.</summary>
    private static readonly TimeSpan ProgressInterval = TimeSpan.FromMilliseconds(200);

    private readonly Channel<Action> _requests = Channel.CreateUnbounded<Action>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Dictionary<int, (long Written, int Percent)> _progress = [];

    /// <summary>The bars that the host shows; only the pipeline thread touches it.</summary>
    private readonly Dictionary<int, string> _shown = [];

    public CancellationToken Stopping => stopping;

    public RunspaceState State => state;

    public Task WriteObjectAsync(object value) => AskAsync(() =>
    {
        cmdlet.WriteObject(value);
        return true;
    });

    public Task WriteErrorAsync(NemoException error, object? target) => AskAsync(() =>
    {
        cmdlet.WriteError(ToErrorRecord(error, target));
        return true;
    });

    public Task<bool> ShouldProcessAsync(string target, string action) => AskAsync(() => cmdlet.ShouldProcess(target, action));

    public void WriteWarning(string text) => _requests.Writer.TryWrite(() => cmdlet.WriteWarning(Redactor.Redact(text)));

    public void WriteVerbose(string text) => _requests.Writer.TryWrite(() => cmdlet.WriteVerbose(Redactor.Redact(text)));

    public void WriteProgress(int activityId, string activity, string status, double? percentComplete, TimeSpan? timeLeft = null)
    {
        int percent = percentComplete is { } value ? (int)Math.Clamp(value, 0, 100) : -1;
        int seconds = timeLeft is { } left ? (int)Math.Min(Math.Ceiling(left.TotalSeconds), int.MaxValue) : -1;
        lock (_progress)
        {
            if (_progress.TryGetValue(activityId, out (long Written, int Percent) last) && (last.Percent == percent || Stopwatch.GetElapsedTime(last.Written) < ProgressInterval))
                return;
            _progress[activityId] = (Stopwatch.GetTimestamp(), percent);
        }

        _requests.Writer.TryWrite(() =>
        {
            _shown[activityId] = activity;
            cmdlet.WriteProgress(new ProgressRecord(activityId, Redactor.Redact(activity), Redactor.Redact(status)) { PercentComplete = percent, SecondsRemaining = seconds });
        });
    }

    public void CompleteProgress(int activityId, string activity)
    {
        lock (_progress)
        {
            if (!_progress.Remove(activityId))
                return;
        }

        _requests.Writer.TryWrite(() => Complete(activityId, activity));
    }

    public IReadOnlyList<string> ResolveExisting(string path, bool literal)
    {
        Collection<string> resolved;
        ProviderInfo provider;
        try
        {
            resolved = literal
                ? [cmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath(path, out provider, out _)]
                : cmdlet.GetResolvedProviderPathFromPSPath(path, out provider);
        }
        catch (Exception e) when (e is ItemNotFoundException or DriveNotFoundException or ProviderNotFoundException or PSArgumentException or PSNotSupportedException)
        {
            throw new NemoException(NemoErrorCode.MediaNotFound, $"There is no file '{path}'.", e);
        }

        if (provider.Name != "FileSystem")
            throw new NemoException(NemoErrorCode.MediaNotFound, $"'{path}' is not in the file system, but in {provider.Name}.");
        if (resolved.Count == 0)
            throw new NemoException(NemoErrorCode.MediaNotFound, $"No file matches '{path}'.");
        return resolved;
    }

    public string ResolveNew(string path)
    {
        try
        {
            string resolved = cmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath(path, out ProviderInfo provider, out _);
            return provider.Name == "FileSystem"
                ? Path.EndsInDirectorySeparator(path) && !Path.EndsInDirectorySeparator(resolved) ? resolved + Path.DirectorySeparatorChar : resolved
                : throw new NemoException(NemoErrorCode.OutputNotWritable, $"'{path}' is not in the file system, but in {provider.Name}.");
        }
        catch (Exception e) when (e is DriveNotFoundException or ProviderNotFoundException or PSArgumentException or PSNotSupportedException)
        {
            throw new NemoException(NemoErrorCode.OutputNotWritable, $"'{path}' is not a path that can be written to: {e.Message}", e);
        }
    }

    public string ReadSecret(string name, string? vault)
    {
        // In a runspace without a host: a vault that wants to be unlocked fails there, and does not wait for somebody to type.
        using var shell = System.Management.Automation.PowerShell.Create(RunspaceMode.NewRunspace);
        using CancellationTokenRegistration stop = stopping.Register(() => shell.BeginStop(null, null));
        shell.AddCommand("Get-Secret").AddParameter("Name", name).AddParameter("ErrorAction", ActionPreference.Stop);
        if (vault is not null)
            shell.AddParameter("Vault", vault);
        try
        {
            return shell.Invoke().FirstOrDefault()?.BaseObject switch
            {
                SecureString secure => new NetworkCredential("", secure).Password,
                string text => text,
                PSCredential credential => credential.GetNetworkCredential().Password,
                _ => throw new NemoException(NemoErrorCode.SettingInvalid, $"The secret '{name}' is neither a text nor a SecureString."),
            };
        }
        catch (CommandNotFoundException)
        {
            throw new NemoException(NemoErrorCode.SettingInvalid, "There is no Get-Secret to read the token with; install the module Microsoft.PowerShell.SecretManagement and register a vault.");
        }
        catch (RuntimeException e) when (!stopping.IsCancellationRequested)
        {
            throw new NemoException(NemoErrorCode.SettingInvalid, $"The secret '{name}' cannot be read: {e.Message}");
        }
    }

    /// <summary>Does what is asked for until some work has ended, and what was asked for until then. For the pipeline thread.</summary>
    internal void ServeUntil(Task work)
    {
        while (true)
        {
            bool ended = work.IsCompleted;
            while (_requests.Reader.TryRead(out Action? request))
                request();
            if (ended)
                return;
            Task.WaitAny(work, _requests.Reader.WaitToReadAsync(CancellationToken.None).AsTask());
        }
    }

    /// <summary>Takes away the bars of items that were given up. For the pipeline thread, after it stopped serving.</summary>
    internal void CompleteShownProgress()
    {
        try
        {
            foreach ((int activityId, string activity) in _shown.ToArray())
                Complete(activityId, activity);
        }
        catch (PipelineStoppedException)
        {
            // After Ctrl+C nothing can be written any more, and the host takes the bars away by itself.
        }
    }

    internal static ErrorRecord ToErrorRecord(NemoException error, object? target) =>
        new(error, error.Code.ToString(), Enum.Parse<ErrorCategory>(error.Category.ToString()), target)
        {
            ErrorDetails = new ErrorDetails(error.Message) { RecommendedAction = error.RecommendedAction },
        };

    private void Complete(int activityId, string activity)
    {
        if (_shown.Remove(activityId))
            cmdlet.WriteProgress(new ProgressRecord(activityId, activity, "Done") { RecordType = ProgressRecordType.Completed });
    }

    private Task<T> AskAsync<T>(Func<T> request)
    {
        var answer = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        _requests.Writer.TryWrite(() =>
        {
            try
            {
                answer.SetResult(request());
            }
            catch
            {
                // The pipeline ends here (Ctrl+C, Select-Object -First, -ErrorAction Stop); the exception is the engine's business.
                answer.TrySetCanceled(CancellationToken.None);
                throw;
            }
        });
        return answer.Task.WaitAsync(stopping);
    }
}
