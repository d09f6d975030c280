using System.Management.Automation;
using Alignment = NemoVideo.Local.Alignment;

namespace NemoVideo.PowerShell;

/// <summary>Measures how recordings of a scene have to be laid under the camera's sound of it.</summary>
[Cmdlet(VerbsDiagnostic.Measure, "NemoSync", DefaultParameterSetName = "Path", HelpUri = "https://github.com/nemovideo/nemovideo-powershell/blob/main/docs/en-US/Measure-NemoSync.md")]
[OutputType(typeof(NemoSync))]
public sealed class MeasureNemoSyncCommand : ComparisonCommand
{
    private protected override async Task<object> MeasureAsync(string path, string reference, CancellationToken cancellationToken) =>
        await Alignment.MeasureAsync(path, reference, cancellationToken).ConfigureAwait(false);
}
