using System.Collections.Concurrent;

namespace NemoVideo.PowerShell.Tests;

/// <summary>Stands where PowerShell's engine stands: takes what a cmdlet writes, and answers what it asks.</summary>
internal sealed class RecordingPipeline(RunspaceState state, CancellationToken stopping = default) : IPipeline
{
    public ConcurrentQueue<object> Objects { get; } = [];

    public ConcurrentQueue<(NemoException Error, object? Target)> Errors { get; } = [];

    public ConcurrentQueue<string> Warnings { get; } = [];

    public ConcurrentQueue<string> Asked { get; } = [];

    public ConcurrentQueue<(string Status, double? Percent, TimeSpan? TimeLeft)> Progress { get; } = [];

    public ConcurrentDictionary<int, string> OpenActivities { get; } = [];

    /// <summary>What to answer when a cmdlet asks whether to go on; -WhatIf answers no.</summary>
    public bool GoOn { get; init; } = true;

    /// <summary>Is called for every object, before the cmdlet may go on.</summary>
    public Action<object>? Taken { get; init; }

    public CancellationToken Stopping => stopping;

    public RunspaceState State => state;

    public Task WriteObjectAsync(object value)
    {
        Objects.Enqueue(value);
        Taken?.Invoke(value);
        return Task.CompletedTask;
    }

    public Task WriteErrorAsync(NemoException error, object? target)
    {
        Errors.Enqueue((error, target));
        return Task.CompletedTask;
    }

    public void WriteWarning(string text) => Warnings.Enqueue(text);

    public void WriteVerbose(string text)
    {
    }

    public void WriteProgress(int activityId, string activity, string status, double? percentComplete, TimeSpan? timeLeft = null)
    {
        Progress.Enqueue((status, percentComplete, timeLeft));
        Assert.True(percentComplete is null or (>= 0 and <= 100));
        OpenActivities[activityId] = activity;
    }

    public void CompleteProgress(int activityId, string activity) => OpenActivities.TryRemove(activityId, out _);

    public Task<bool> ShouldProcessAsync(string target, string action)
    {
        Asked.Enqueue($"{action}: {target}");
        return Task.FromResult(GoOn);
    }

    public IReadOnlyList<string> ResolveExisting(string path, bool literal) =>
        File.Exists(path) ? [path] : throw new NemoException(NemoErrorCode.MediaNotFound, $"There is no file '{path}'.");

    public string ReadSecret(string name, string? vault) => $"secret {name} of {vault ?? "the default vault"}".Replace(' ', '-');

    public string ResolveNew(string path) => Path.GetFullPath(path);
}
