using System.Net.Http.Headers;
using System.Text;
using NemoVideo.Tests;

namespace NemoVideo.Cloud.Tests;

/// <summary>The scripted service counts what must never happen when it does happen; else counts of zero would prove nothing.</summary>
public sealed class ServiceRecordTests
{
    private const string Token = "nmv_usr_of-a-careless-client";

    [Fact]
    public async Task A_message_that_arrives_twice_is_counted_unless_the_first_was_refused()
    {
        await using ScriptedCloud cloud = await ScriptedCloud.StartAsync();
        cloud.Register(Token);
        string session = cloud.BeginSession();
        cloud.Faults.Add(new Fault(Endpoint.Message, FaultKind.Status) { Status = 429 });
        await SendAsync(cloud, session);
        await SendAsync(cloud, session);
        Assert.Equal(0, cloud.Record.EditsReceivedTwice);
        await SendAsync(cloud, session);
        Assert.Equal(1, cloud.Record.EditsReceivedTwice);
    }

    [Theory]
    [InlineData(FaultKind.Status)]
    [InlineData(FaultKind.Reset)]
    [InlineData(FaultKind.Html)]
    [InlineData(FaultKind.Redirect)]
    public async Task A_message_whose_answer_was_lost_counts_as_received(FaultKind kind)
    {
        await using ScriptedCloud cloud = await ScriptedCloud.StartAsync();
        cloud.Register(Token);
        string session = cloud.BeginSession();
        cloud.Faults.Add(new Fault(Endpoint.Message, kind));
        await Record.ExceptionAsync(() => SendAsync(cloud, session));
        await SendAsync(cloud, session);
        Assert.Equal(1, cloud.Record.EditsReceivedTwice);
    }

    [Fact]
    public async Task A_token_at_another_host_in_an_address_or_in_a_body_is_counted()
    {
        await using ScriptedCloud cloud = await ScriptedCloud.StartAsync();
        cloud.Register(Token);
        using HttpClient client = Client();
        await client.GetAsync(new Uri(cloud.Address, "/api/credits/balance/simple"));
        Assert.Equal(0, cloud.Record.TokensSeenElsewhere(cloud.Tokens));
        await client.GetAsync(new Uri(cloud.StorageAddress, "/r/render.mp4"));
        await client.GetAsync(new Uri(cloud.Address, $"/api/credits/balance/simple?token={Token}"));
        await client.PostAsync(new Uri(cloud.Address, "/api/auth/claim-token"), new StringContent($"\"{Token}\""));
        Assert.Equal(3, cloud.Record.TokensSeenElsewhere(cloud.Tokens));
    }

    private static HttpClient Client() => new(new SocketsHttpHandler { AllowAutoRedirect = false }) { DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", Token) } };

    private static async Task SendAsync(ScriptedCloud cloud, string session)
    {
        using HttpClient client = Client();
        string body = $$$"""{"session_id":"{{{session}}}","new_message":{"parts":[{"text":"replace the audio"}]}}""";
        await client.PostAsync(new Uri(cloud.Address, "/run_sse"), new StringContent(body, Encoding.UTF8, "application/json"));
    }
}
