using System.Reflection;
using System.Runtime.Loader;

namespace NemoVideo.PowerShell;

/// <summary>
/// Where the module's own libraries live: a load context over the <c>dependencies</c> folder, so that they never meet other
/// versions of themselves that another module may have brought. PowerShell's documented way of isolating a module
/// (https://learn.microsoft.com/powershell/scripting/dev-cross-plat/resolving-dependency-conflicts).
/// </summary>
internal sealed class DependencyContext : AssemblyLoadContext
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(typeof(DependencyContext).Assembly.Location)!, "dependencies");

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
        string path = Path.Combine(Folder, assemblyName.Name + ".dll");
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }
}
