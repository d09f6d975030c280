using NemoVideo.Tests;

namespace NemoVideo.Cloud.Tests;

/// <summary>What requests look like on the wire, when they are made again, and how much of a reply is read.</summary>
public sealed class RequestTests
{
    [Theory]
    [InlineData("unknown")]
    [InlineData("clawhub")]
    [InlineData("cursor")]
    public async Task Every_request_to_the_API_says_who_is_calling(string platform)
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        CloudBackend backend = cloud.NewBackend(TokenTests.With(cloud.Options, platform: platform));
        await UseEverythingAsync(cloud, backend);

        Assert.Equal(Enum.GetValues<Endpoint>(), cloud.Service.Record.Requests.Select(request => request.Endpoint!.Value).Distinct().Order());
        foreach (RecordedRequest request in cloud.Service.Record.Requests.Where(request => request.Host == HostRole.Api))
        {
            Assert.Equal("video-audio-replace-free", request.Header("X-Skill-Source"));
            Assert.Matches(@"^\d+\.\d+\.\d+$", request.Header("X-Skill-Version")!);
            Assert.Equal(platform, request.Header("X-Skill-Platform"));
            Assert.Equal(request.Endpoint == Endpoint.AnonymousToken, request.Header("Authorization") is null);
            foreach (string absent in new[] { "Origin", "Accept-Encoding", "Cookie", "Expect" })
                Assert.Null(request.Header(absent));
        }
    }

    [Fact]
    public async Task A_message_is_written_as_the_makers_do()
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        string session = cloud.Service.BeginSession();
        await cloud.EditAsync(session, "replace the \"audio\" 音");
        RecordedRequest request = Assert.Single(cloud.Service.Record.Of(Endpoint.Message));
        Assert.Equal("text/event-stream", request.Header("Accept"));
        Assert.Equal("application/json", request.Header("Content-Type"));
        Assert.Equal(
            $$$"""{"app_name":"nemo_agent","user_id":"me","session_id":"{{{session}}}","new_message":{"parts":[{"text":"replace the \u0022audio\u0022 \u97F3"}]}}""",
            request.Body);
    }

    [Theory]
    [InlineData(null, 30)]
    [InlineData("7", 7)]
    [InlineData("0", 0)]
    [InlineData("Fri, 02 Jan 2026 12:00:45 GMT", 45)]
    [InlineData("Fri, 02 Jan 2026 11:59:00 GMT", 0)]
    [InlineData("soon", 30)]
    public async Task After_429_it_waits_as_long_as_it_is_told_or_half_a_minute_and_tries_once_more(string? retryAfter, int seconds)
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        cloud.Service.Faults.Add(new Fault(Endpoint.Credit, FaultKind.Status) { Status = 429, RetryAfter = retryAfter });
        await cloud.RunAsync(() => cloud.Backend.GetCreditAsync(CancellationToken.None));
        Assert.Equal(TimeSpan.FromSeconds(seconds), cloud.Time.Elapsed);
        Assert.Equal(2, cloud.Service.Record.Of(Endpoint.Credit).Count);
    }

    [Theory]
    [InlineData(null, 2)]
    [InlineData("5", 2)]
    [InlineData("301", 1)]
    public async Task It_does_not_wait_a_second_time_nor_longer_than_a_user_would(string? retryAfter, int requests)
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        cloud.Service.Faults.Add(new Fault(Endpoint.Credit, FaultKind.Status, Times: Fault.Always) { Status = 429, RetryAfter = retryAfter });
        NemoException e = await cloud.FailAsync(() => cloud.Backend.GetCreditAsync(CancellationToken.None));
        Assert.Equal(NemoErrorCode.RateLimited, e.Code);
        Assert.Equal(requests, cloud.Service.Record.Of(Endpoint.Credit).Count);
    }

    [Fact]
    public async Task A_message_is_sent_again_after_429_and_waits_before_it()
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        cloud.Service.Faults.Add(new Fault(Endpoint.Message, FaultKind.Status) { Status = 429, RetryAfter = "12" });
        NemoEdit edit = await cloud.EditAsync(cloud.Service.BeginSession(), "replace the audio");
        Assert.Equal((NemoEditOutcome.Applied, TimeSpan.FromSeconds(12)), (edit.Outcome, cloud.Time.Elapsed));
        Assert.Equal([true, false], cloud.Service.Record.Messages.Select(message => message.Refused));
    }

    [Fact]
    public async Task A_fault_of_the_service_is_waited_out_with_growing_patience_four_times()
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        cloud.Service.Faults.Add(new Fault(Endpoint.Credit, FaultKind.Status, Times: 4) { Status = 502 });
        await cloud.RunAsync(() => cloud.Backend.GetCreditAsync(CancellationToken.None));
        Assert.Equal(5, cloud.Service.Record.Of(Endpoint.Credit).Count);
        Assert.InRange(cloud.Time.Elapsed, TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(1));
        Assert.Equal(4, cloud.Heard.Count(notice => notice.Contains("502", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_words_of_the_service_are_passed_on_in_short_and_without_secrets()
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        string words = $"Bearer nmv_usr_secret0123456789 {new string('x', 5000)}";
        cloud.Service.Faults.Add(new Fault(Endpoint.Credit, FaultKind.Body) { Body = $$"""{"code":7,"message":"{{words}}"}""" });
        NemoException e = await cloud.FailAsync(() => cloud.Backend.GetCreditAsync(CancellationToken.None));
        Assert.DoesNotContain("secret", e.ToString(), StringComparison.Ordinal);
        Assert.InRange(e.Message.Length, 100, 600);
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("{\"a\":")]
    [InlineData("DEEP")]
    [InlineData("LONG")]
    public async Task A_reply_that_is_none_is_an_error_of_ours_and_never_any_other(string body)
    {
        body = body switch { "DEEP" => new string('[', 100_000), "LONG" => $"{{\"a\":\"{new string('x', 17 * 1024 * 1024)}\"}}", _ => body };
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        cloud.Service.Faults.Add(new Fault(Endpoint.State, FaultKind.Body, Times: Fault.Always) { Body = body });
        NemoException e = await cloud.FailAsync(() => cloud.Backend.GetStateAsync(cloud.Service.BeginSession(), CancellationToken.None));
        Assert.Equal(NemoErrorCode.UnexpectedReply, e.Code);
    }

    [Fact]
    public async Task A_cancelled_call_ends_at_once_while_the_service_is_silent()
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        cloud.Service.Faults.Add(new Fault(Endpoint.State, FaultKind.Stall, Times: Fault.Always));
        using var stopping = new CancellationTokenSource();
        Task<SessionState> reading = cloud.Backend.GetStateAsync(cloud.Service.BeginSession(), stopping.Token);
        await cloud.Service.HeldAsync(Endpoint.State);
        await stopping.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
    }

    /// <summary>Makes a request of each kind there is.</summary>
    internal static async Task UseEverythingAsync(CloudUnderTest cloud, CloudBackend backend)
    {
        cloud.Service.Script.PollsUntilDone = 0;
        await cloud.RunAsync(async () =>
        {
            CreatedSession session = await backend.CreateSessionAsync("project", "en", CancellationToken.None);
            await backend.UploadAsync(session.SessionId, [cloud.Media("clip.mp4")], null, CancellationToken.None);
            await backend.UploadAsync(session.SessionId, new Uri("https://media.example.org/voice.m4a"), CancellationToken.None);
            await new EditRun(CloudUnderTest.Connect(backend), cloud.Journal, cloud.Time).RunAsync(session.SessionId, "replace the audio", null, null, CancellationToken.None);
            await backend.GetBrowserLinkAsync(session.SessionId, CancellationToken.None);
            await backend.StartRenderAsync(new RenderRequest("render_1", session.SessionId, "{}", "mp4", "high"), CancellationToken.None);
            RenderStatus render = (await backend.GetRenderAsync("render_1", CancellationToken.None))!;
            await backend.DownloadAsync(render, cloud.Folder.File("a.mp4"), null, CancellationToken.None);
            cloud.Service.Faults.Add(new Fault(Endpoint.Download, FaultKind.Status, Times: 2) { Status = 403 });
            await backend.DownloadAsync(render, cloud.Folder.File("b.mp4"), null, CancellationToken.None);
            await backend.CancelRenderAsync("render_1", CancellationToken.None);
        });
    }
}
