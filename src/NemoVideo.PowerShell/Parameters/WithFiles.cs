using System.Collections.ObjectModel;
using System.Management.Automation;

namespace NemoVideo.PowerShell;

/// <summary>What -With names for one video: paths, file objects, or a script block that gives either, with the video as $_.</summary>
internal static class WithFiles
{
    /// <summary>Resolves the values. For the pipeline thread.</summary>
    /// <exception cref="NemoException">A file that is named does not exist, or the script block failed.</exception>
    internal static string[] Resolve(object[] values, string video, IPipeline pipeline) =>
        values.SelectMany(value => Unwrap(value) is ScriptBlock block
            ? Run(block, video).SelectMany(result => Paths(result, literal: true, pipeline))
            : Paths(value, literal: false, pipeline)).ToArray();

    private static IEnumerable<string> Paths(object? value, bool literal, IPipeline pipeline) => Unwrap(value) switch
    {
        null => [],
        FileSystemInfo file => pipeline.ResolveExisting(file.FullName, literal: true),
        NemoMedia { FullName: { } path } => pipeline.ResolveExisting(path, literal: true),
        var other => other.ToString() is { Length: > 0 } path ? pipeline.ResolveExisting(path, literal) : [],
    };

    private static Collection<PSObject> Run(ScriptBlock block, string video)
    {
        try
        {
            return block.InvokeWithContext(null, [new PSVariable("_", new FileInfo(video))]);
        }
        catch (RuntimeException e) when (e is not PipelineStoppedException)
        {
            throw new NemoException(NemoErrorCode.AudioSourceMissing, $"The script block of -With failed for '{video}': {e.Message.TrimEnd('.')}.", e);
        }
    }

    private static object? Unwrap(object? value) => value is PSObject wrapped ? wrapped.BaseObject : value;
}
