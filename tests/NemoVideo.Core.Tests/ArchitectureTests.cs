using System.Reflection;
using System.Xml.Linq;

namespace NemoVideo.Core.Tests;

/// <summary>References between the projects point one way: everything may know Core, and Core knows nothing of what stands around it.</summary>
public class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["NemoVideo.Core"] = [],
        ["NemoVideo.Cloud"] = ["NemoVideo.Core"],
        ["NemoVideo.Local"] = ["NemoVideo.Core"],
        ["NemoVideo.Server"] = ["NemoVideo.Core", "NemoVideo.Local"],
        ["NemoVideo.PowerShell"] = ["NemoVideo.Core", "NemoVideo.Cloud", "NemoVideo.Local"],
    };

    [Fact]
    public void Projects_refer_only_to_those_below_them()
    {
        string src = Path.Combine(Root(), "src");
        string[] projects = Directory.EnumerateFiles(src, "*.csproj", SearchOption.AllDirectories).ToArray();
        Assert.Equal(Allowed.Keys.Order(), projects.Select(Path.GetFileNameWithoutExtension).Order());
        foreach (string project in projects)
        {
            IEnumerable<string?> references = XDocument.Load(project).Descendants("ProjectReference")
                .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
            Assert.Empty(references.Except(Allowed[Path.GetFileNameWithoutExtension(project)]));
        }
    }

    [Fact]
    public void Core_knows_neither_HTTP_nor_processes_nor_PowerShell()
    {
        string[] references = typeof(INemoBackend).Assembly.GetReferencedAssemblies().Select(reference => reference.Name!).ToArray();
        Assert.DoesNotContain(references, name => name.StartsWith("System.Net", StringComparison.Ordinal)
            || name is "System.Diagnostics.Process" or "System.Management.Automation"
            || name.StartsWith("NemoVideo", StringComparison.Ordinal));
    }

    [Fact]
    public void No_property_of_a_pipeline_object_could_hold_a_secret()
    {
        IEnumerable<string> names = typeof(INemoBackend).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)).Select(property => property.Name);
        Assert.DoesNotContain(names, name => name.Contains("Token", StringComparison.OrdinalIgnoreCase) || name.Contains("Secret", StringComparison.OrdinalIgnoreCase) || name.Contains("Password", StringComparison.OrdinalIgnoreCase));
    }

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NemoVideo.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
