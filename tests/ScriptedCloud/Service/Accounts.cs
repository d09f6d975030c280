namespace NemoVideo.Tests;

/// <summary>Who may use the service, by which token, and with how many credits.</summary>
/// <param name="script">How the service behaves.</param>
internal sealed class Accounts(Script script)
{
    private readonly Dictionary<string, Account> _byToken = [];
    private readonly Dictionary<string, Account> _byClientId = [];
    private readonly List<string> _tokens = [];

    /// <summary>All tokens that were ever valid.</summary>
    internal IReadOnlyCollection<string> Tokens
    {
        get
        {
            lock (_tokens)
                return [.. _tokens];
        }
    }

    /// <summary>The account that a request comes from; null when its token is not valid.</summary>
    internal Account? Of(RequestHead head)
    {
        lock (_tokens)
            return head.Header("Authorization") is { } value && value.StartsWith("Bearer ", StringComparison.Ordinal) ? _byToken.GetValueOrDefault(value["Bearer ".Length..]) : null;
    }

    internal void Register(string token)
    {
        lock (_tokens)
        {
            _byToken[token] = new Account($"user_{Guid.NewGuid():N}") { Available = script.StartingCredits };
            _tokens.Add(token);
        }
    }

    /// <summary>A new token for a client id's account, which is made at its first.</summary>
    internal (string Token, Account Account) Issue(string clientId)
    {
        lock (_tokens)
        {
            if (!_byClientId.TryGetValue(clientId, out Account? account))
                _byClientId[clientId] = account = new Account($"anon_{Guid.NewGuid():N}") { Available = script.StartingCredits };
            string token = $"nmv_usr_{Guid.NewGuid():N}";
            _byToken[token] = account;
            _tokens.Add(token);
            return (token, account);
        }
    }

    /// <summary>Lets no token be valid any more.</summary>
    internal void ExpireTokens()
    {
        lock (_tokens)
            _byToken.Clear();
    }
}
