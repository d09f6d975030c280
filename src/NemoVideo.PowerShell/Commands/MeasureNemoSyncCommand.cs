using System.Management.Automation;
using Alignment = NemoVideo.Local.Alignment;

namespace NemoVideo.PowerShell;

/// <summary>Measures how recordings of a scene have to be laid under the camera's sound of it. Needs ffmpeg on this machine, and no connection.</summary>
[Cmdlet(VerbsDiagnostic.Measure, "NemoSync", DefaultParameterSetName = "Path", HelpUri = "https://github.com/nemovideo/nemovideo-powershell/blob/main/docs/en-US/Measure-NemoSync.md")]
[OutputType(typeof(NemoSync))]
public sealed class MeasureNemoSyncCommand : NemoCommand
{
    private const int ActivityId = 4000;

    /// <summary>The recordings to measure; wildcards are allowed.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = "Path")]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Path { get; set; } = [];

    /// <summary>The recordings to measure, with every character taken as it is.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = "LiteralPath")]
    [Alias("PSPath", "LP", "FullName")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>What the recordings are to be aligned with, such as the camera's video; with every character taken as it is.</summary>
    [Parameter(Mandatory = true, Position = 1)]
    [ValidateNotNullOrEmpty]
    public string Reference { get; set; } = "";

    internal override async Task ProcessAsync(IPipeline pipeline)
    {
        // Paths belong to the pipeline thread, which this is until the first await.
        bool literal = ParameterSetName == "LiteralPath";
        List<(string Path, string Reference)> pairs = [];
        List<(string Path, NemoException Error)> errors = [];
        foreach (string path in literal ? LiteralPath : Path)
        {
            try
            {
                string reference = pipeline.ResolveExisting(Reference, literal: true)[0];
                pairs.AddRange(pipeline.ResolveExisting(path, literal).Select(file => (file, reference)));
            }
            catch (NemoException e)
            {
                errors.Add((path, e));
            }
        }

        foreach ((string path, NemoException error) in errors)
            await pipeline.WriteErrorAsync(error, path).ConfigureAwait(false);
        foreach ((string path, string reference) in pairs)
            await TryAsync(pipeline, path, () => MeasureAsync(pipeline, path, reference)).ConfigureAwait(false);
    }

    private static async Task MeasureAsync(IPipeline pipeline, string path, string reference)
    {
        string activity = $"Measuring {System.IO.Path.GetFileName(path)}";
        pipeline.WriteProgress(ActivityId, activity, $"against {System.IO.Path.GetFileName(reference)}", null);
        try
        {
            await pipeline.WriteObjectAsync(await Alignment.MeasureAsync(path, reference, pipeline.Stopping).ConfigureAwait(false)).ConfigureAwait(false);
        }
        finally
        {
            pipeline.CompleteProgress(ActivityId, activity);
        }
    }
}
