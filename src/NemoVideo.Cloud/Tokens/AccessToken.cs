namespace NemoVideo.Cloud;

/// <summary>A token of the service. Shows itself to nobody but the request that carries it.</summary>
/// <param name="value">The token.</param>
/// <param name="isAnonymous">Whether it belongs to an anonymous account, and so can be had anew.</param>
/// <param name="expiresAt">When it ends; null when that is not known.</param>
/// <param name="userId">The anonymous account, as a registration link names it.</param>
internal sealed class AccessToken(string value, bool isAnonymous, DateTimeOffset? expiresAt, string? userId)
{
    internal bool IsAnonymous => isAnonymous;

    internal DateTimeOffset? ExpiresAt => expiresAt;

    internal string? UserId => userId;

    internal string Value => value;

    public override string ToString() => Redactor.Mask;
}
