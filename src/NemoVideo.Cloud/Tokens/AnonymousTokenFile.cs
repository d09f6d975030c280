using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NemoVideo.Cloud;

/// <summary>
/// Keeps the anonymous account's token between processes, in a file that only the user can read: the service gives one token a
/// client id in seven days, and without it every new shell would ask for another.
/// </summary>
/// <param name="folder">The folder for such files.</param>
/// <param name="apiAddress">The service that the token belongs to; another service gets another file.</param>
/// <param name="clientId">The account's client id.</param>
internal sealed class AnonymousTokenFile(string folder, Uri apiAddress, string clientId)
{
    private string FilePath
    {
        get
        {
            byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{apiAddress}\n{clientId}"));
            return Path.Combine(folder, $"{Convert.ToHexString(hash.AsSpan(0, 8)).ToLowerInvariant()}.json");
        }
    }

    /// <summary>The token; null where there is none that could still be good.</summary>
    internal AccessToken? Read(DateTimeOffset now)
    {
        try
        {
            if (!File.Exists(FilePath) || JsonNode.Parse(File.ReadAllBytes(FilePath)) is not JsonObject record)
                return null;
            DateTimeOffset? expiresAt = (string?)record["expires_at"] is { } text ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture) : null;
            return (string?)record["token"] is { Length: > 0 } token && !(expiresAt <= now)
                ? new AccessToken(token, isAnonymous: true, expiresAt, (string?)record["user_id"])
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or FormatException or InvalidOperationException)
        {
            Notices.Tell("The kept anonymous token cannot be read; asking for a new one.");
            return null;
        }
    }

    /// <summary>Keeps a token. That it cannot be kept is no reason not to use it.</summary>
    internal void Write(AccessToken token)
    {
        try
        {
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(folder);
            else
                Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            var record = new JsonObject
            {
                ["token"] = token.Value,
                ["user_id"] = token.UserId,
                ["expires_at"] = token.ExpiresAt?.ToString("O", CultureInfo.InvariantCulture),
            };
            AtomicFile.Write(FilePath, Encoding.UTF8.GetBytes(record.ToJsonString()));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Notices.Tell($"The anonymous token cannot be kept for later: {e.Message}");
        }
    }
}
