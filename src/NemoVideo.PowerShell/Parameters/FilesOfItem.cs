using System.Collections.ObjectModel;
using System.Management.Automation;

namespace NemoVideo.PowerShell;

/// <summary>The files that a parameter names for each item: paths, file objects, or a script block that gives either, with the item as $_.</summary>
internal static class FilesOfItem
{
    /// <summary>Resolves the values. For the pipeline thread.</summary>
    /// <exception cref="NemoException">A file that is named does not exist, or the script block failed.</exception>
    internal static string[] Resolve(string parameter, object[] values, string item, IPipeline pipeline) =>
        values.SelectMany(value => Unwrap(value) is ScriptBlock block
            ? Run(parameter, block, item).SelectMany(result => Paths(result, literal: true, pipeline))
            : Paths(value, literal: false, pipeline)).ToArray();

    private static IEnumerable<string> Paths(object? value, bool literal, IPipeline pipeline) => Unwrap(value) switch
    {
        null => [],
        FileSystemInfo file => pipeline.ResolveExisting(file.FullName, literal: true),
        NemoMedia { FullName: { } path } => pipeline.ResolveExisting(path, literal: true),
        var other => other.ToString() is { Length: > 0 } path ? pipeline.ResolveExisting(path, literal) : [],
    };

    private static Collection<PSObject> Run(string parameter, ScriptBlock block, string item)
    {
        try
        {
            return block.InvokeWithContext(null, [new PSVariable("_", new FileInfo(item))]);
        }
        catch (RuntimeException e) when (e is not PipelineStoppedException)
        {
            throw new NemoException(NemoErrorCode.MediaNotFound, $"The script block of -{parameter} failed for '{item}': {e.Message.TrimEnd('.')}.", e) { RecommendedAction = "Correct the script block; it has the file as $_ and gives a path or a file object." };
        }
    }

    private static object? Unwrap(object? value) => value is PSObject wrapped ? wrapped.BaseObject : value;
}
