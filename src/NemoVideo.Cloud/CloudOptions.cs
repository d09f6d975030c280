namespace NemoVideo.Cloud;

/// <summary>Where the service is, and who its caller is. Holds a token, and never shows it.</summary>
public sealed class CloudOptions
{
    private static readonly Uri DefaultApiAddress = new("https://mega-api-prod.nemovideo.ai");
    private static readonly Uri DefaultWebAddress = new("https://nemovideo.com");

    /// <summary>The address of the API.</summary>
    public required Uri ApiAddress { get; init; }

    /// <summary>The address of the web site, for links that people open.</summary>
    public required Uri WebAddress { get; init; }

    /// <summary>The id by which the service knows this machine's anonymous account; null for the one that is kept in the user's settings.</summary>
    public string? ClientId { get; init; }

    /// <summary>The <c>X-Skill-Platform</c> to send.</summary>
    public string Platform { get; init; } = "unknown";

    /// <summary>The folder for the token of the anonymous account, and for the client id where none is given.</summary>
    public required string TokenFolder { get; init; }

    /// <summary>The folder for the client id where none is given.</summary>
    public required string SettingsFolder { get; init; }

    /// <summary>The token of the user's own account; null for an anonymous one.</summary>
    internal string? Token { get; init; }

    /// <summary>Whether the API is on this machine, where plain HTTP and addresses of the local network are in order.</summary>
    internal bool IsLoopback => ApiAddress.IsLoopback;

    /// <summary>
    /// Reads what the environment says: <c>NEMO_TOKEN</c>, <c>NEMO_API_URL</c>, <c>NEMO_WEB_URL</c>, <c>NEMO_CLIENT_ID</c> and
    /// <c>SKILL_SOURCE</c>.
    /// </summary>
    /// <param name="token">The token to use instead of <c>NEMO_TOKEN</c>; null for that one.</param>
    /// <param name="installFolder">The folder that the program was installed to, which may tell the platform.</param>
    /// <returns>The options.</returns>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.SettingInvalid"/> when one of the values cannot be used.</exception>
    public static CloudOptions FromEnvironment(string? token, string installFolder)
    {
        ArgumentNullException.ThrowIfNull(installFolder);
        return new CloudOptions
        {
            ApiAddress = AddressIn("NEMO_API_URL") ?? DefaultApiAddress,
            WebAddress = AddressIn("NEMO_WEB_URL") ?? DefaultWebAddress,
            ClientId = Checked("NEMO_CLIENT_ID", Value("NEMO_CLIENT_ID"), longest: 64),
            Token = Checked(token is null ? "NEMO_TOKEN" : "The token", token ?? Value("NEMO_TOKEN"), longest: 4096),
            Platform = Checked("SKILL_SOURCE", Value("SKILL_SOURCE"), longest: 64) ?? PlatformOf(installFolder),
            TokenFolder = Path.Combine(NemoHome.Folder, "tokens"),
            SettingsFolder = NemoHome.SettingsFolder,
        };
    }

    /// <summary>Where the API is; never the token.</summary>
    /// <returns>The address.</returns>
    public override string ToString() => ApiAddress.ToString();

    private static string? Value(string variable) => Environment.GetEnvironmentVariable(variable)?.Trim() is { Length: > 0 } value ? value : null;

    private static Uri? AddressIn(string variable)
    {
        if (Value(variable) is not { } value)
            return null;
        if (!Uri.TryCreate(value, UriKind.Absolute, out Uri? address) || address.Scheme is not ("http" or "https"))
            throw new NemoException(NemoErrorCode.SettingInvalid, $"{variable} is '{value}', which is no http or https address.");
        if (address.UserInfo.Length > 0)
            throw new NemoException(NemoErrorCode.SettingInvalid, $"{variable} holds a user name or password; a token belongs into NEMO_TOKEN.");
        if (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback)
            throw new NemoException(NemoErrorCode.SettingInvalid, $"{variable} is '{value}': a token would travel in the clear. Use https; plain http is for this machine only.");
        return new Uri(address.GetLeftPart(UriPartial.Path).TrimEnd('/'));
    }

    /// <summary>A value that can stand in a header. It may be a secret, so no message repeats it.</summary>
    private static string? Checked(string name, string? value, int longest)
    {
        if (value is { Length: 0 })
            throw new NemoException(NemoErrorCode.SettingInvalid, $"{name} is empty.");
        return value is null || (value.Length <= longest && value.All(c => c is > ' ' and <= '~'))
            ? value
            : throw new NemoException(NemoErrorCode.SettingInvalid, $"{name} is longer than {longest} characters, or holds some that are not visible ASCII.");
    }

    private static string PlatformOf(string installFolder)
    {
        string path = installFolder.Replace('\\', '/') + "/";
        return path.Contains("/.clawhub/", StringComparison.OrdinalIgnoreCase) ? "clawhub"
            : path.Contains("/.cursor/skills/", StringComparison.OrdinalIgnoreCase) ? "cursor"
            : "unknown";
    }
}
