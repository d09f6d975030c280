using System.Management.Automation;
using System.Runtime.Loader;

namespace NemoVideo.PowerShell;

/// <summary>What happens when PowerShell imports and removes the module: nothing but hooking up the libraries, and unhooking them.</summary>
public sealed class ModuleHooks : IModuleAssemblyInitializer, IModuleAssemblyCleanup
{
    /// <summary>Hooks up the libraries. Importing twice hooks them up once.</summary>
    public void OnImport()
    {
        AssemblyLoadContext.Default.Resolving -= DependencyContext.Resolve;
        AssemblyLoadContext.Default.Resolving += DependencyContext.Resolve;
    }

    /// <summary>Unhooks the libraries.</summary>
    /// <param name="psModuleInfo">The module that is removed.</param>
    public void OnRemove(PSModuleInfo psModuleInfo) => AssemblyLoadContext.Default.Resolving -= DependencyContext.Resolve;
}
