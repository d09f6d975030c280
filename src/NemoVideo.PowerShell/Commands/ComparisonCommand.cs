using System.Management.Automation;

namespace NemoVideo.PowerShell;

/// <summary>The base of the cmdlets that measure files against another one. They need ffmpeg on this machine, and no connection.</summary>
public abstract class ComparisonCommand : NemoCommand
{
    private const int ActivityId = 4000;

    /// <summary>The files to measure; wildcards are allowed.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = "Path")]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Path { get; set; } = [];

    /// <summary>The files to measure, with every character taken as it is.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = "LiteralPath")]
    [Alias("PSPath", "LP", "FullName")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>What they are measured against: a path, a file object, or a script block that gives either, with the file as $_.</summary>
    [Parameter(Mandatory = true, Position = 1)]
    [ValidateNotNullOrEmpty]
    public object Reference { get; set; } = "";

    internal override async Task ProcessAsync(IPipeline pipeline)
    {
        // Paths and script blocks belong to the pipeline thread, which this is until the first await.
        bool literal = ParameterSetName == "LiteralPath";
        List<(string Path, string Reference)> pairs = [];
        List<(string Path, NemoException Error)> errors = [];
        void Note(string path, Action resolve)
        {
            try
            {
                resolve();
            }
            catch (NemoException e)
            {
                errors.Add((path, e));
            }
        }

        foreach (string path in literal ? LiteralPath : Path)
        {
            Note(path, () =>
            {
                foreach (string file in pipeline.ResolveExisting(path, literal))
                    Note(file, () => pairs.Add((file, ReferenceOf(file, pipeline))));
            });
        }

        foreach ((string path, NemoException error) in errors)
            await pipeline.WriteErrorAsync(error, path).ConfigureAwait(false);
        foreach ((string path, string reference) in pairs)
            await TryAsync(pipeline, path, () => MeasureAsync(pipeline, path, reference)).ConfigureAwait(false);
    }

    /// <summary>Measures a file.</summary>
    /// <param name="path">The full path of the file.</param>
    /// <param name="reference">The full path of what it is measured against.</param>
    /// <param name="cancellationToken">Ends the measurement.</param>
    private protected abstract Task<object> MeasureAsync(string path, string reference, CancellationToken cancellationToken);

    private async Task MeasureAsync(IPipeline pipeline, string path, string reference)
    {
        string activity = $"Measuring {System.IO.Path.GetFileName(path)}";
        pipeline.WriteProgress(ActivityId, activity, $"against {System.IO.Path.GetFileName(reference)}", null);
        try
        {
            await pipeline.WriteObjectAsync(await MeasureAsync(path, reference, pipeline.Stopping).ConfigureAwait(false)).ConfigureAwait(false);
        }
        finally
        {
            pipeline.CompleteProgress(ActivityId, activity);
        }
    }

    private string ReferenceOf(string file, IPipeline pipeline) => FilesOfItem.Resolve(nameof(Reference), Reference is object[] values ? values : [Reference], file, pipeline) switch
    {
        [var one] => one,
        [] => throw new NemoException(NemoErrorCode.MediaNotFound, $"-Reference gives no file for '{file}'."),
        var several => throw new NemoException(NemoErrorCode.MediaNotFound, $"-Reference names {several.Length} files for '{file}', and one is needed.") { RecommendedAction = "Name one file; use a script block where each file has its own: -Reference { ... $_.Name }." },
    };
}
