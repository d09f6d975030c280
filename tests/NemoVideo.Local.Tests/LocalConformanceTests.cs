using NemoVideo.Tests;

namespace NemoVideo.Local.Tests;

/// <summary>The engine itself does what every backend must.</summary>
public sealed class LocalConformanceTests : BackendConformance
{
    protected override Task<INemoBackend> OpenAsync() => Task.FromResult<INemoBackend>(new LocalBackend(Folder.File("data"), TimeProvider.System));

    protected override Task CloseAsync() => Task.CompletedTask;
}
