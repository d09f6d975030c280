namespace NemoVideo.Cloud.Tests;

/// <summary>What the environment says. It belongs to the process, so these tests run by themselves.</summary>
[Collection(nameof(CloudOptionsTests))]
[CollectionDefinition(nameof(CloudOptionsTests), DisableParallelization = true)]
public sealed class CloudOptionsTests : IDisposable
{
    private static readonly string[] Variables = ["NEMO_TOKEN", "NEMO_API_URL", "NEMO_WEB_URL", "NEMO_CLIENT_ID", "SKILL_SOURCE", "NEMO_HOME"];

    private readonly Dictionary<string, string?> _before = Variables.ToDictionary(name => name, Environment.GetEnvironmentVariable);

    public CloudOptionsTests()
    {
        foreach (string name in Variables)
            Environment.SetEnvironmentVariable(name, null);
    }

    [Fact]
    public void Nothing_is_required()
    {
        CloudOptions options = CloudOptions.FromEnvironment(null, "/usr/share");
        Assert.Equal("https://mega-api-prod.nemovideo.ai/", options.ApiAddress.AbsoluteUri);
        Assert.Equal("https://nemovideo.com/", options.WebAddress.AbsoluteUri);
        Assert.Null(options.Token);
        Assert.Null(options.ClientId);
        Assert.Equal("unknown", options.Platform);
    }

    [Fact]
    public void What_is_set_is_taken()
    {
        Set("NEMO_API_URL", "https://api.example.org/base/");
        Set("NEMO_WEB_URL", "https://web.example.org");
        Set("NEMO_TOKEN", " nmv_usr_environment ");
        Set("NEMO_CLIENT_ID", "an-id");
        Set("SKILL_SOURCE", "somewhere");
        CloudOptions options = CloudOptions.FromEnvironment(null, "/home/a/.cursor/skills/nemo");
        Assert.Equal("https://api.example.org/base", options.ApiAddress.AbsoluteUri);
        Assert.Equal("https://web.example.org/", options.WebAddress.AbsoluteUri);
        Assert.Equal(("nmv_usr_environment", "an-id", "somewhere"), (options.Token, options.ClientId, options.Platform));
        Assert.Equal("nmv_usr_parameter", CloudOptions.FromEnvironment("nmv_usr_parameter", "").Token);
        Assert.DoesNotContain("nmv_usr", options.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/home/a/.clawhub/nemo", "clawhub")]
    [InlineData("C:\\Users\\a\\.cursor\\skills\\nemo", "cursor")]
    [InlineData("/home/a/.cursor/other", "unknown")]
    public void The_platform_is_told_by_the_place_of_installation(string folder, string platform) =>
        Assert.Equal(platform, CloudOptions.FromEnvironment(null, folder).Platform);

    [Theory]
    [InlineData("http://127.0.0.1:5000")]
    [InlineData("http://localhost:5000")]
    [InlineData("http://[::1]:5000")]
    public void Plain_http_is_for_this_machine(string address)
    {
        Set("NEMO_API_URL", address);
        Assert.True(CloudOptions.FromEnvironment(null, "").ApiAddress.IsLoopback);
    }

    [Theory]
    [InlineData("NEMO_API_URL", "http://api.example.org")]
    [InlineData("NEMO_API_URL", "http://10.0.0.1")]
    [InlineData("NEMO_API_URL", "ftp://api.example.org")]
    [InlineData("NEMO_API_URL", "not an address")]
    [InlineData("NEMO_API_URL", "https://user:secret-word@api.example.org")]
    [InlineData("NEMO_WEB_URL", "javascript:alert(1)")]
    [InlineData("NEMO_TOKEN", "secret-word with spaces")]
    [InlineData("NEMO_TOKEN", "secret-word\nX-Injected: 1")]
    [InlineData("NEMO_CLIENT_ID", "secret-word\u00e9")]
    [InlineData("SKILL_SOURCE", "secret-word\tx")]
    public void What_cannot_be_used_is_named_and_no_secret_repeated(string name, string value)
    {
        Set(name, value);
        NemoException e = Assert.Throws<NemoException>(() => CloudOptions.FromEnvironment(null, ""));
        Assert.Equal(NemoErrorCode.SettingInvalid, e.Code);
        Assert.Contains(name, e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-word", e.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        foreach ((string name, string? value) in _before)
            Environment.SetEnvironmentVariable(name, value);
    }

    private static void Set(string name, string value) => Environment.SetEnvironmentVariable(name, value);
}
