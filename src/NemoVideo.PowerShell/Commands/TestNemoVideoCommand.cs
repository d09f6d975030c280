using System.Management.Automation;
using NemoVideo.Local;

namespace NemoVideo.PowerShell;

/// <summary>Proves what an edit, by whatever program, did to videos.</summary>
[Cmdlet(VerbsDiagnostic.Test, "NemoVideo", DefaultParameterSetName = "Path", HelpUri = "https://github.com/nemovideo/nemovideo-powershell/blob/main/docs/en-US/Test-NemoVideo.md")]
[OutputType(typeof(NemoProof))]
public sealed class TestNemoVideoCommand : ComparisonCommand
{
    private protected override async Task<object> MeasureAsync(string path, string reference, CancellationToken cancellationToken) =>
        await LocalBackend.ProveAsync(reference, Task.FromResult(path), cancellationToken).ConfigureAwait(false);
}
