using System.Reflection;
using System.Runtime.Loader;

namespace NemoVideo.PowerShell;

/// <summary>
/// Where the module's own libraries live: a load context over the <c>dependencies</c> folder, so that they never meet other
/// versions of themselves that another module may have brought. PowerShell's documented way of isolating a module
/// (https://learn.microsoft.com/powershell/scripting/dev-cross-plat/resolving-dependency-conflicts).
/// </summary>
/// <remarks>
/// The types of the objects in the pipeline (NemoVideo.Core, which depends on nothing) are in the default context, beside the
/// cmdlets: only there PowerShell finds them by name, for <c>[NemoVideo.NemoEdit]</c> or <c>catch [NemoVideo.NemoException]</c>.
/// </remarks>
internal sealed class DependencyContext : AssemblyLoadContext
{
    private const string Core = "NemoVideo.Core";

    private static readonly string ModuleFolder = Path.GetDirectoryName(typeof(DependencyContext).Assembly.Location)!;

    /// <summary>There is one for the life of the process: what is loaded once stays the same when the module is imported again.</summary>
    private static readonly DependencyContext Instance = new();

    private DependencyContext()
        : base("NemoVideo")
    {
    }

    /// <summary>
    /// Answers the default context when it looks for one of our assemblies in vain. Only ours, by name: answering for a
    /// library would hand our version of it to other modules.
    /// </summary>
    internal static Assembly? Resolve(AssemblyLoadContext _, AssemblyName name) =>
        name.Name is { } simple && simple.StartsWith("NemoVideo.", StringComparison.Ordinal) ? Instance.Load(name) : null;

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name == Core)
            return Default.LoadFromAssemblyPath(Path.Combine(ModuleFolder, Core + ".dll"));

        string path = Path.Combine(ModuleFolder, "dependencies", assemblyName.Name + ".dll");
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }
}
