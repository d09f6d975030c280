using NemoVideo.Tests;

namespace NemoVideo.Server.Tests;

/// <summary>Through the cloud's client and our server, the engine still does what every backend must.</summary>
public sealed class CloudConformanceTests : BackendConformance
{
    private RunningServer? _server;

    protected override async Task<INemoBackend> OpenAsync()
    {
        _server = await RunningServer.StartAsync(Folder.File("data"));
        return _server.Client(Folder.FullPath);
    }

    protected override async Task CloseAsync() => await _server!.DisposeAsync();
}
