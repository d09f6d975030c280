using Microsoft.AspNetCore.Http;

namespace NemoVideo.Server.Serving;

/// <summary>What a server is told when it starts. Holds the token, and never shows it.</summary>
internal sealed class ServeSettings
{
    /// <summary>The name of the environment variable that holds the token.</summary>
    internal const string TokenVariable = "NEMO_SERVER_TOKEN";

    /// <summary>Shorter tokens can be guessed.</summary>
    private const int ShortestToken = 16;

    private const int LongestToken = 4096;

    /// <summary>Where to listen, such as <c>http://127.0.0.1:8765</c>; port 0 is any that is free.</summary>
    internal required IReadOnlyList<string> Urls { get; init; }

    /// <summary>The full path of the folder for uploads, sessions and results.</summary>
    internal required string DataFolder { get; init; }

    /// <summary>What clients must show.</summary>
    internal required string Token { get; init; }

    /// <summary>What clients may use up.</summary>
    internal ServeLimits Limits { get; init; } = new();

    /// <summary>Whether tokens may travel in the clear over a network.</summary>
    internal bool AllowPlainHttp { get; init; }

    /// <summary>Whether only failures are logged, and not every request.</summary>
    internal bool Quiet { get; init; }

    /// <summary>The certificate for https addresses, a PEM file; null where there is none.</summary>
    internal string? Certificate { get; init; }

    /// <summary>The certificate's key, a PEM file.</summary>
    internal string? CertificateKey { get; init; }

    /// <summary>Makes sure that a server can be run this way.</summary>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.SettingInvalid"/> when it cannot, and what to do.</exception>
    internal void Check()
    {
        if (Token.Length is < ShortestToken or > LongestToken || !Token.All(c => c is > ' ' and <= '~'))
        {
            string problem = Token.Length == 0 ? "is not set" : $"is shorter than {ShortestToken} characters, longer than {LongestToken}, or holds some that are not visible ASCII";
            throw Invalid($"{TokenVariable} {problem}. A server is for those only who know its token.", $"Set it before you start the server, for instance: export {TokenVariable}=$(openssl rand -hex 24)");
        }

        foreach (string url in Urls)
            Check(url);
    }

    private static NemoException Invalid(string message, string action) => new(NemoErrorCode.SettingInvalid, message) { RecommendedAction = action };

    private static bool IsLoopback(string host) => Uri.TryCreate($"http://{host}/", UriKind.Absolute, out Uri? address) && address.IsLoopback;

    private void Check(string url)
    {
        BindingAddress address;
        try
        {
            address = BindingAddress.Parse(url);
        }
        catch (FormatException)
        {
            throw Invalid($"'{url}' is no address to listen at.", "Give one such as http://127.0.0.1:8765.");
        }

        switch (address.Scheme.ToUpperInvariant())
        {
            case "HTTPS" when Certificate is null:
                throw Invalid($"'{url}' needs a certificate.", "Name its PEM files with --certificate and --certificate-key.");
            case "HTTP" when !AllowPlainHttp && !IsLoopback(address.Host):
                throw Invalid(
                    $"At '{url}' others on the network could read the token and the videos along the way.",
                    "Use https (--certificate), or listen on this machine only and let a reverse proxy do the encryption, or, in a network that you trust, say --allow-plain-http.");
            case "HTTP" or "HTTPS":
                break;
            default:
                throw Invalid($"'{url}' is neither http nor https.", "Give an address such as http://127.0.0.1:8765.");
        }
    }
}
