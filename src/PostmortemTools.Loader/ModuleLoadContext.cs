using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace PostmortemTools.Loader;

/// <summary>
/// Keeps the module's dependencies its own: PowerShell and other modules bring their own versions of the same libraries,
/// and neither side may see the other's.
/// </summary>
public sealed class ModuleLoadContext : AssemblyLoadContext
{
    /// <summary>The oldest .NET that can use what the build compiles.</summary>
    private const int FirstRuntime = 10;

    private static readonly object Gate = new();
    private static readonly Dictionary<string, Assembly> Loaded = new(StringComparer.Ordinal);
    private readonly string folder;
    private readonly string? compiled;

    private ModuleLoadContext(string folder)
        : base("PostmortemTools")
    {
        this.folder = folder;
        compiled = CompiledFolder(folder);
    }

    /// <summary>Whether the last call of <see cref="LoadModule"/> gave an assembly that was loaded before: it has been imported before, then.</summary>
    public static bool WasLoaded { get; private set; }

    /// <summary>Loads the module's assembly in a context of its own, once per process however often the module is imported.</summary>
    /// <param name="path">The full path of <c>PostmortemTools.dll</c>; its dependencies lie beside it.</param>
    /// <returns>The assembly to import.</returns>
    public static Assembly LoadModule(string path)
    {
        string full = Path.GetFullPath(path);
        lock (Gate)
        {
            WasLoaded = Loaded.TryGetValue(full, out Assembly? assembly);
            if (assembly is null)
            {
                assembly = new ModuleLoadContext(Path.GetDirectoryName(full)!).LoadFromFolder(Path.GetFileName(full))!;
                Loaded.Add(full, assembly);
            }

            return assembly;
        }
    }

    /// <summary>
    /// The folder with assemblies that are compiled ahead for the running system: <c>compiled/net10.0-linux-x64</c> of the module.
    /// The runtime refuses an image for another system instead of compiling it anew: only this system's own may be tried.
    /// </summary>
    private static string? CompiledFolder(string folder) =>
        Environment.Version.Major < FirstRuntime ? null
        : Path.GetFullPath(Path.Combine(folder, "..", "..", "compiled", $"net{FirstRuntime}.0-{RuntimeInformation.RuntimeIdentifier}"));

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName) => LoadFromFolder(assemblyName.Name + ".dll");

    /// <summary>What does not lie in the folder (the runtime, PowerShell itself) is shared with everybody: null.</summary>
    private Assembly? LoadFromFolder(string file)
    {
        if (compiled is not null && Path.Combine(compiled, file) is { } own && File.Exists(own))
        {
            return LoadFromAssemblyPath(own);
        }

        string path = Path.Combine(folder, file);
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }
}
