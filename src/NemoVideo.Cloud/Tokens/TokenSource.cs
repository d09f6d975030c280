using NemoVideo.Wire;

namespace NemoVideo.Cloud;

/// <summary>Gives the token that requests carry: the user's own, or that of the anonymous account, which it asks for and renews.</summary>
/// <param name="options">Who the caller is.</param>
/// <param name="time">The clock.</param>
/// <param name="ask">Asks the service for a token of the account with a client id.</param>
internal sealed class TokenSource(CloudOptions options, TimeProvider time, Func<string, CancellationToken, Task<TokenReply>> ask) : IDisposable
{
    private readonly SemaphoreSlim _lock = new(1);
    private AccessToken? _current = options.Token is { } own ? Announce(new AccessToken(own, isAnonymous: false, expiresAt: null, userId: null)) : null;
    private AnonymousTokenFile? _file;
    private string? _clientId;

    /// <summary>The token in use; null until one was needed.</summary>
    internal AccessToken? Current => _current;

    internal async Task<AccessToken> GetAsync(CancellationToken cancellationToken)
    {
        if (_current is { } known)
            return known;

        await _lock.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_current is null)
            {
                _clientId = options.ClientId ?? ClientId.ReadOrCreate(options.SettingsFolder);
                _file = new AnonymousTokenFile(options.TokenFolder, options.ApiAddress, _clientId);
                _current = _file.Read(time.GetUtcNow()) is { } kept ? Announce(kept) : await AskAsync(cancellationToken).ConfigureAwait(false);
            }

            return _current;
        }
        finally
        {
            _lock.Release();
        }
    }

    /// <summary>Another token in place of one that the service has rejected. Whoever comes later with the same one gets the new one, too.</summary>
    internal async Task<AccessToken> RenewAsync(AccessToken rejected, CancellationToken cancellationToken)
    {
        await _lock.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (ReferenceEquals(_current, rejected))
            {
                // Another process may have been here first.
                AccessToken? kept = _file!.Read(time.GetUtcNow());
                _current = kept is not null && kept.Value != rejected.Value ? Announce(kept) : await AskAsync(cancellationToken).ConfigureAwait(false);
                Notices.Tell("The anonymous token had expired and was renewed.");
            }

            return _current!;
        }
        finally
        {
            _lock.Release();
        }
    }

    public void Dispose() => _lock.Dispose();

    private static AccessToken Announce(AccessToken token)
    {
        Redactor.Register(token.Value);
        return token;
    }

    private async Task<AccessToken> AskAsync(CancellationToken cancellationToken)
    {
        TokenReply reply = await ask(_clientId!, cancellationToken).ConfigureAwait(false);
        if (reply.Token is not { } value || !value.All(c => c is > ' ' and <= '~'))
            throw new NemoException(NemoErrorCode.UnexpectedReply, "The service gave no usable token.");
        AccessToken token = Announce(new AccessToken(value, isAnonymous: true, reply.ExpiresAt, reply.UserId));
        _file!.Write(token);
        return token;
    }
}
