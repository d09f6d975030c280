namespace NemoVideo;

/// <summary>A connection to a backend. No property holds a secret.</summary>
public sealed class NemoConnection
{
    private NemoSession? _unused;

    /// <summary>Makes a connection of a backend that the caller may use.</summary>
    /// <param name="backend">The backend.</param>
    /// <param name="access">What the caller may do there.</param>
    public NemoConnection(INemoBackend backend, BackendAccess access)
    {
        ArgumentNullException.ThrowIfNull(backend);
        ArgumentNullException.ThrowIfNull(access);
        Backend = backend;
        Kind = backend.Kind;
        Location = backend.Location;
        Account = access.AccountKind;
        ExpiresAt = access.ExpiresAt;
        Credit = access.Credit;
        RegistrationLink = access.RegistrationLink;
    }

    /// <summary>Which backend is at the other end.</summary>
    public NemoBackendKind Kind { get; }

    /// <summary>The service's address, or the folder of the local engine.</summary>
    public string Location { get; }

    /// <summary>The kind of the account; null where there are no accounts.</summary>
    public string? Account { get; }

    /// <summary>When the access ends; null when it does not or is not known.</summary>
    public DateTimeOffset? ExpiresAt { get; }

    /// <summary>The balance when the connection was made; null where nothing is counted.</summary>
    public NemoCredit? Credit { get; }

    /// <summary>Where an anonymous account can be registered, keeping its sessions; null for other accounts.</summary>
    public Uri? RegistrationLink { get; }

    internal INemoBackend Backend { get; }

    /// <summary>The edits that run over this connection.</summary>
    internal SpendingWatch.Ledger Spending { get; } = new();

    /// <summary>The files that were sent over this connection; none of them is ever overwritten.</summary>
    internal FileSet Inputs { get; } = new();

    /// <summary>Kind and location.</summary>
    /// <returns>The summary.</returns>
    public override string ToString() => $"{Kind}: {Location}";

    /// <summary>Begins a session. It is for the caller to note it in the journal as soon as it is used.</summary>
    internal async Task<NemoSession> BeginSessionAsync(string name, string language, TimeProvider time, CancellationToken cancellationToken)
    {
        CreatedSession created = await Backend.CreateSessionAsync(name, language, cancellationToken).ConfigureAwait(false);
        return new NemoSession
        {
            SessionId = created.SessionId,
            TaskId = created.TaskId,
            Name = name,
            CreatedAt = time.GetUtcNow(),
            Connection = this,
        };
    }

    /// <summary>Keeps a session that nothing was sent to yet, for the first video.</summary>
    internal void Offer(NemoSession session) => Volatile.Write(ref _unused, session);

    /// <summary>Gives the unused session to the one caller that asks first.</summary>
    internal NemoSession? TakeUnused() => Interlocked.Exchange(ref _unused, null);

    /// <summary>Takes a session that is about to be used out of the offer.</summary>
    /// <returns>Whether it was still unused.</returns>
    internal bool TakeUnused(NemoSession session) => ReferenceEquals(Interlocked.CompareExchange(ref _unused, null, session), session);
}
