namespace NemoVideo.PowerShell;

/// <summary>
/// What a cmdlet's work, which runs on any thread, may ask of PowerShell, which listens on one. Work never touches the
/// cmdlet's own Write methods, which fail on any other thread.
/// </summary>
internal interface IPipeline
{
    /// <summary>Cancelled when the pipeline stops: Ctrl+C, or a later command that has enough.</summary>
    CancellationToken Stopping { get; }

    /// <summary>What is remembered between commands.</summary>
    RunspaceState State { get; }

    /// <summary>Writes an object to the output, and waits until the next command has taken it.</summary>
    Task WriteObjectAsync(object value);

    /// <summary>Writes an error that does not end the command, and waits until it is written.</summary>
    Task WriteErrorAsync(NemoException error, object? target);

    /// <summary>Writes a warning.</summary>
    void WriteWarning(string text);

    /// <summary>Writes to the verbose stream.</summary>
    void WriteVerbose(string text);

    /// <summary>Shows how far an item is, and how long it still takes; null for what is not known.</summary>
    void WriteProgress(int activityId, string activity, string status, double? percentComplete, TimeSpan? timeLeft = null);

    /// <summary>Takes an item's progress away again.</summary>
    void CompleteProgress(int activityId, string activity);

    /// <summary>Asks whether to go on, as -WhatIf and -Confirm want it.</summary>
    Task<bool> ShouldProcessAsync(string target, string action);

    /// <summary>The files that a path names, wildcards and provider paths resolved. To be called before a step first awaits.</summary>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.MediaNotFound"/> when it names none.</exception>
    IReadOnlyList<string> ResolveExisting(string path, bool literal);

    /// <summary>The full path of something that need not exist. To be called before a step first awaits.</summary>
    string ResolveNew(string path);

    /// <summary>A secret from a vault of the SecretManagement module. To be called before a step first awaits.</summary>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.SettingInvalid"/> when there is no such module, vault or secret.</exception>
    string ReadSecret(string name, string? vault);
}
