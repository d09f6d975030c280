using System.Collections;
using System.Reflection;
using NemoVideo.Tests;

namespace NemoVideo.Cloud.Tests;

/// <summary>A token is in one header of requests to the API, and nowhere else: no object, error, notice, file or other request.</summary>
public sealed class TokenSafetyTests
{
    private const string OwnToken = "planted-token-of-no-known-form";

    [Theory]
    [InlineData(null)]
    [InlineData(OwnToken)]
    public async Task A_token_is_seen_nowhere_while_everything_goes_well(string? token)
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        CloudBackend backend = Backend(cloud, token);
        await RequestTests.UseEverythingAsync(cloud, backend);
        NemoConnection connection = new(backend, await cloud.RunAsync(() => backend.AcquireTokenAsync(CancellationToken.None)));
        string session = cloud.Service.BeginSession();
        NemoEdit edit = await cloud.RunAsync(() => new EditRun(connection, cloud.Journal, cloud.Time).RunAsync(session, "replace the audio", null, null, CancellationToken.None));
        NemoExport export = await cloud.RunAsync(() => new ExportRun(connection, cloud.Journal, cloud.Time, CloudUnderTest.NoProof)
            .RunAsync(new ExportRequest(session, cloud.Output("video.mp4"), false, Edit: edit), null, CancellationToken.None));
        NemoRender render = NemoRender.From(cloud.Journal.ReadRenders()[0], null, connection);

        Assert.Equal(0, cloud.Service.Record.TokensSeenElsewhere(cloud.Service.Tokens));
        Assert.All(cloud.Service.Record.Requests.Where(request => request.Host == HostRole.Api && request.Endpoint != Endpoint.AnonymousToken), request =>
            Assert.Equal($"Bearer {Assert.Single(cloud.Service.Tokens)}", request.Header("Authorization")));
        AssertUnseen(cloud, [connection, edit, export, render, cloud.Options]);
    }

    [Fact]
    public async Task A_token_that_the_service_throws_back_is_seen_nowhere()
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        CloudBackend backend = Backend(cloud, OwnToken);
        NemoConnection connection = CloudUnderTest.Connect(backend);
        string session = cloud.Service.BeginSession(edits: 1);
        foreach (Endpoint endpoint in new[] { Endpoint.State, Endpoint.Message, Endpoint.SubmitRender, Endpoint.PollRender })
        {
            cloud.Service.Faults.Clear();
            cloud.Service.Faults.Add(new Fault(endpoint, FaultKind.Body, Times: Fault.Always)
            {
                Acts = false,
                Body = $$"""{"success":false,"code":7,"message":"token {{OwnToken}} was seen","error":"Bearer {{OwnToken}}"}""",
            });
            var told = new List<object>
            {
                await cloud.FailAsync(() => endpoint is Endpoint.State or Endpoint.Message
                    ? new EditRun(connection, cloud.Journal, cloud.Time).RunAsync(session, $"use {OwnToken}", null, null, CancellationToken.None)
                    : new ExportRun(connection, cloud.Journal, cloud.Time, CloudUnderTest.NoProof).RunAsync(new ExportRequest(session, cloud.Output("video.mp4"), false), null, CancellationToken.None)),
            };
            AssertUnseen(cloud, told);
        }
    }

    [Fact]
    public async Task A_token_in_the_agents_words_is_taken_out()
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        CloudBackend backend = Backend(cloud, OwnToken);
        string session = cloud.Service.BeginSession();
        cloud.Service.Script.Words = $"Your token is {OwnToken}.";
        NemoEdit edit = await cloud.RunAsync(() =>
            new EditRun(CloudUnderTest.Connect(backend), cloud.Journal, cloud.Time).RunAsync(session, "what is my token?", null, null, CancellationToken.None));
        Assert.Equal("Your token is [redacted].", edit.Reply);
        AssertUnseen(cloud, [edit]);
    }

    private static CloudBackend Backend(CloudUnderTest cloud, string? token)
    {
        if (token is not null)
            cloud.Service.Register(token);
        return cloud.NewBackend(TokenTests.With(cloud.Options, token));
    }

    private static void AssertUnseen(CloudUnderTest cloud, IEnumerable<object> objects)
    {
        IEnumerable<string> files = Directory.EnumerateFiles(cloud.Folder.FullPath, "*", SearchOption.AllDirectories)
            .Where(path => !path.StartsWith(cloud.Options.TokenFolder, StringComparison.Ordinal)).SelectMany(path => new[] { path, File.ReadAllText(path) });
        foreach (string text in objects.SelectMany(value => Texts(value, [])).Concat(cloud.Heard).Concat(files))
            Assert.DoesNotContain(cloud.Service.Tokens, token => text.Contains(token, StringComparison.Ordinal));
    }

    /// <summary>All that an object shows of itself: its text, and that of whatever its public properties lead to.</summary>
    private static List<string> Texts(object? value, HashSet<object> seen)
    {
        if (value is null || !seen.Add(value))
            return [];
        List<string> texts = [value.ToString() ?? ""];
        if (value is IEnumerable items and not string)
            texts.AddRange(items.Cast<object?>().SelectMany(item => Texts(item, seen)));
        if (value.GetType().Namespace?.StartsWith("NemoVideo", StringComparison.Ordinal) == true || value is Exception)
        {
            texts.AddRange(value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.GetIndexParameters().Length == 0 && property.PropertyType != typeof(MethodBase))
                .SelectMany(property => Texts(property.GetValue(value), seen)));
        }

        return texts;
    }
}
