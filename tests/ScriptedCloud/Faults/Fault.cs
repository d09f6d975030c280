namespace NemoVideo.Tests;

/// <summary>One thing that goes wrong: where, how, at which byte and how often.</summary>
/// <param name="Endpoint">The operation that it happens to.</param>
/// <param name="Kind">What happens.</param>
/// <param name="AtByte">After how many bytes: of the reply, head and body, or of the request's body for the kinds that say so.</param>
/// <param name="Times">How many requests it happens to.</param>
public sealed record Fault(Endpoint Endpoint, FaultKind Kind, long AtByte = 0, int Times = 1)
{
    /// <summary>For <see cref="Times"/>: every request.</summary>
    public const int Always = int.MaxValue;

    /// <summary>How many requests pass unharmed before the first.</summary>
    public int After { get; init; }

    /// <summary>The HTTP status of <see cref="FaultKind.Status"/>.</summary>
    public int Status { get; init; } = 500;

    /// <summary>The code of <see cref="FaultKind.Code"/>.</summary>
    public int Code { get; init; } = 1001;

    /// <summary>The JSON of <see cref="FaultKind.Body"/>.</summary>
    public string Body { get; init; } = "{}";

    /// <summary>The Retry-After header's value; null for none.</summary>
    public string? RetryAfter { get; init; }

    /// <summary>The host that refuses connections after <see cref="FaultKind.ListenNoMore"/>.</summary>
    public HostRole Host { get; init; }

    /// <summary>Where <see cref="FaultKind.Redirect"/> leads; null for the host that nobody has business with.</summary>
    public Uri? Location { get; init; }

    /// <summary>The time between two bytes of <see cref="FaultKind.Drip"/>, or two signs of life of <see cref="FaultKind.Heartbeats"/>.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How many bytes drip before the rest comes at once.</summary>
    public int Drops { get; init; } = int.MaxValue;

    /// <summary>
    /// Whether the service carries out the request whose reply is spoilt. Unless set, it does where the reply only gets lost or is
    /// not what it should be, and does not where the reply is another one.
    /// </summary>
    public bool? Acts { get; init; }

    internal bool ServiceActs => Acts ?? Kind is not (FaultKind.HoldRequest or FaultKind.ResetRequest or FaultKind.Status or FaultKind.Code or FaultKind.Redirect);
}
