using System.Reflection;
using System.Runtime.Loader;

namespace PostmortemTools.Loader;

/// <summary>
/// Keeps the module's dependencies its own: PowerShell and other modules bring their own versions of the same libraries,
/// and neither side may see the other's.
/// </summary>
public sealed class ModuleLoadContext : AssemblyLoadContext
{
    private static readonly object Gate = new();
    private static readonly Dictionary<string, Assembly> Loaded = new(StringComparer.Ordinal);
    private readonly string folder;

    private ModuleLoadContext(string folder)
        : base("PostmortemTools") => this.folder = folder;

    /// <summary>Loads the module's assembly in a context of its own, once per process however often the module is imported.</summary>
    /// <param name="path">The full path of <c>PostmortemTools.dll</c>; its dependencies lie beside it.</param>
    /// <returns>The assembly to import.</returns>
    public static Assembly LoadModule(string path)
    {
        lock (Gate)
        {
            if (!Loaded.TryGetValue(path, out Assembly? assembly))
            {
                assembly = new ModuleLoadContext(Path.GetDirectoryName(path)!).LoadFromAssemblyPath(path);
                Loaded.Add(path, assembly);
            }

            return assembly;
        }
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        // What does not lie in the folder (the runtime, PowerShell itself) is shared with everybody.
        string path = Path.Combine(folder, assemblyName.Name + ".dll");
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }
}
