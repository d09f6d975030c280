namespace NemoVideo;

/// <summary>What the caller may do on a backend. Never holds the token itself.</summary>
/// <param name="AccountKind">Anonymous or registered; null where there are no accounts.</param>
/// <param name="ExpiresAt">When the access ends; null when it does not or is not known.</param>
/// <param name="Credit">The balance at the start; null where nothing is counted.</param>
/// <param name="RegistrationLink">Where an anonymous account can be registered; null otherwise.</param>
public sealed record BackendAccess(string? AccountKind, DateTimeOffset? ExpiresAt, NemoCredit? Credit, Uri? RegistrationLink);
