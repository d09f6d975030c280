using NemoVideo.Tests;

namespace NemoVideo.Cloud.Tests;

/// <summary>What each member of the contract does while nothing goes wrong.</summary>
public sealed class CloudBackendTests
{
    [Fact]
    public async Task A_video_goes_all_the_way_from_its_upload_to_the_finished_file()
    {
        await using CloudUnderTest cloud = await CloudUnderTest.StartAsync();
        CreatedSession session = await cloud.RunAsync(() => cloud.Backend.CreateSessionAsync("harbour.mp4", "en", CancellationToken.None));
        await cloud.RunAsync(() => cloud.Backend.UploadAsync(session.SessionId, [cloud.Media("harbour.mp4")], null, CancellationToken.None));
        NemoEdit edit = await cloud.EditAsync(session.SessionId, "replace the audio");
        NemoExport export = await cloud.ExportAsync(new ExportRequest(session.SessionId, cloud.Folder.File("out/"), false, Edit: edit));
        Assert.Equal(cloud.Output("harbour.mp4"), export.FullName);
        Assert.Equal(cloud.Service.ResultOf(export.RenderId), await File.ReadAllBytesAsync(export.FullName));
        Assert.Equal(50, export.CreditsSpent);
    }
}
