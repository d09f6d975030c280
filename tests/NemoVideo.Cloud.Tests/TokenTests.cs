using NemoVideo.Tests;

namespace NemoVideo.Cloud.Tests;

/// <summary>Where tokens come from, how long they are used, and who gets to see them.</summary>
public sealed class TokenTests
{
    [Fact]
    public async Task An_anonymous_token_is_asked_for_once_and_kept_for_later_processes()
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        BackendAccess access = await cloud.RunAsync(() => cloud.Backend.AcquireTokenAsync(CancellationToken.None));
        Assert.Equal("Anonymous", access.AccountKind);
        Assert.Equal(cloud.Time.GetUtcNow().AddDays(7), access.ExpiresAt);
        Assert.Equal(new NemoCredit(100, 0, 100), access.Credit);
        Assert.StartsWith("https://web.example.org/register?bind=anon_", access.RegistrationLink!.AbsoluteUri, StringComparison.Ordinal);

        BackendAccess later = await cloud.RunAsync(() => cloud.NewBackend(cloud.Options).AcquireTokenAsync(CancellationToken.None));
        Assert.Equal(access, later);
        RecordedRequest asked = Assert.Single(cloud.Service.Record.Of(Endpoint.AnonymousToken));
        Assert.Null(asked.Header("Authorization"));
        Assert.Equal(await File.ReadAllTextAsync(cloud.Folder.File("settings/client_id")), asked.Header("X-Client-Id"));
        Assert.True(Guid.TryParse(asked.Header("X-Client-Id"), out _));
    }

    [Fact]
    public async Task What_is_kept_only_its_user_can_read()
    {
        if (OperatingSystem.IsWindows())
            return;
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        await cloud.RunAsync(() => cloud.Backend.AcquireTokenAsync(CancellationToken.None));
        string file = Assert.Single(Directory.GetFiles(cloud.Options.TokenFolder));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(cloud.Options.TokenFolder));
    }

    [Fact]
    public async Task A_kept_token_is_used_until_it_ends_and_damage_to_it_does_no_harm()
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        await cloud.RunAsync(() => cloud.Backend.AcquireTokenAsync(CancellationToken.None));
        cloud.Time.Advance(TimeSpan.FromDays(7));
        await cloud.RunAsync(() => cloud.NewBackend(cloud.Options).AcquireTokenAsync(CancellationToken.None));
        Assert.Equal(2, cloud.Service.Record.Of(Endpoint.AnonymousToken).Count);

        await File.WriteAllTextAsync(Assert.Single(Directory.GetFiles(cloud.Options.TokenFolder)), "{\"token\":");
        await cloud.RunAsync(() => cloud.NewBackend(cloud.Options).AcquireTokenAsync(CancellationToken.None));
        RecordedRequest[] asked = [.. cloud.Service.Record.Of(Endpoint.AnonymousToken)];
        Assert.Equal(3, asked.Length);
        Assert.Single(asked.Select(request => request.Header("X-Client-Id")).Distinct());
    }

    [Fact]
    public async Task A_client_id_that_is_given_is_used_and_none_is_made()
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        CloudBackend backend = cloud.NewBackend(With(cloud.Options, clientId: "my-own-id"));
        await cloud.RunAsync(() => backend.AcquireTokenAsync(CancellationToken.None));
        Assert.Equal("my-own-id", cloud.Service.Record.Of(Endpoint.AnonymousToken)[0].Header("X-Client-Id"));
        Assert.False(File.Exists(cloud.Folder.File("settings/client_id")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_token_that_ends_amid_a_batch_is_renewed_once_for_all_and_nothing_is_lost(bool byStatus)
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        cloud.Service.Script.RejectsTokensByStatus = byStatus;
        cloud.Service.Script.StartingCredits = 1000;
        await cloud.RunAsync(() => cloud.Backend.AcquireTokenAsync(CancellationToken.None));
        string[] sessions = Enumerable.Range(0, 6).Select(_ => cloud.Service.BeginSession()).ToArray();
        cloud.Service.ExpireTokens();

        NemoEdit[] edits = await cloud.RunAsync(() => Task.WhenAll(sessions.Select(session =>
            new EditRun(cloud.Connection, cloud.Journal, cloud.Time).RunAsync(session, "replace the audio", null, null, CancellationToken.None))));
        Assert.All(edits, edit => Assert.Equal(NemoEditOutcome.Applied, edit.Outcome));
        Assert.Equal(2, cloud.Service.Record.Of(Endpoint.AnonymousToken).Count);
        Assert.Equal(0, cloud.Service.Record.EditsReceivedTwice);
    }

    [Theory]
    [InlineData(FaultKind.Status)]
    [InlineData(FaultKind.Code)]
    public async Task A_message_that_is_refused_for_its_token_is_sent_with_the_new_one(FaultKind kind)
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        cloud.Service.Faults.Add(new Fault(Endpoint.Message, kind) { Status = 401 });
        NemoEdit edit = await cloud.EditAsync(cloud.Service.BeginSession(), "replace the audio");
        Assert.Equal(NemoEditOutcome.Applied, edit.Outcome);
        Assert.Equal([true, false], cloud.Service.Record.Messages.Select(message => message.Refused));
    }

    [Fact]
    public async Task A_token_that_another_process_renewed_is_taken_from_its_file()
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        CloudBackend other = cloud.NewBackend(cloud.Options);
        await cloud.RunAsync(() => cloud.Backend.GetCreditAsync(CancellationToken.None));
        await cloud.RunAsync(() => other.GetCreditAsync(CancellationToken.None));
        cloud.Service.ExpireTokens();
        await cloud.RunAsync(() => other.GetCreditAsync(CancellationToken.None));
        await cloud.RunAsync(() => cloud.Backend.GetCreditAsync(CancellationToken.None));
        Assert.Equal(2, cloud.Service.Record.Of(Endpoint.AnonymousToken).Count);
    }

    [Fact]
    public async Task A_token_of_the_users_own_is_never_renewed()
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        CloudBackend backend = cloud.NewBackend(With(cloud.Options, token: "my-own-secret-token"));
        cloud.Service.Register("my-own-secret-token");
        Assert.Equal("Registered", (await cloud.RunAsync(() => backend.AcquireTokenAsync(CancellationToken.None))).AccountKind);
        cloud.Service.ExpireTokens();
        NemoException e = await cloud.FailAsync(() => backend.GetCreditAsync(CancellationToken.None));
        Assert.Equal(NemoErrorCode.TokenExpired, e.Code);
        Assert.Empty(cloud.Service.Record.Of(Endpoint.AnonymousToken));
        Assert.False(Directory.Exists(cloud.Options.TokenFolder));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"code\":0,\"data\":{\"token\":\"with\\nline ends\"}}")]
    public async Task A_reply_without_a_usable_token_is_an_error(string reply)
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        cloud.Service.Faults.Add(new Fault(Endpoint.AnonymousToken, FaultKind.Body) { Body = reply });
        NemoException e = await cloud.FailAsync(() => cloud.Backend.AcquireTokenAsync(CancellationToken.None));
        Assert.Equal(NemoErrorCode.UnexpectedReply, e.Code);
    }

    [Fact]
    public async Task An_anonymous_account_without_credits_is_told_where_to_register()
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        cloud.Service.Script.StartingCredits = 0;
        NemoException e = await Assert.ThrowsAsync<NemoException>(() => cloud.EditAsync(cloud.Service.BeginSession(), "replace the audio"));
        Assert.Equal(NemoErrorCode.OutOfCredits, e.Code);
        Assert.Contains("https://web.example.org/register?bind=anon_", e.RecommendedAction, StringComparison.Ordinal);
    }

    internal static CloudOptions With(CloudOptions options, string? token = null, string? clientId = null, string platform = "unknown") => new()
    {
        ApiAddress = options.ApiAddress,
        WebAddress = options.WebAddress,
        TokenFolder = options.TokenFolder,
        SettingsFolder = options.SettingsFolder,
        Token = token,
        ClientId = clientId,
        Platform = platform,
    };
}
