#if !NET
using System.Management.Automation;
using System.Reflection;

namespace PostmortemTools;

/// <summary>
/// Windows PowerShell has no load contexts: there, a dependency asked for in another version than the one that lies beside
/// the module would not be found. Answers for the module's own files, asked for by the module's own files, and for no others.
/// </summary>
public sealed class DesktopAssemblyResolver : IModuleAssemblyInitializer, IModuleAssemblyCleanup
{
    private static readonly string Folder = Path.GetDirectoryName(typeof(DesktopAssemblyResolver).Assembly.Location)!;

    /// <summary>Called by PowerShell when the module is imported.</summary>
    public void OnImport() => AppDomain.CurrentDomain.AssemblyResolve += Resolve;

    /// <summary>Called by PowerShell when the module is removed.</summary>
    /// <param name="psModuleInfo">The module.</param>
    public void OnRemove(PSModuleInfo psModuleInfo) => AppDomain.CurrentDomain.AssemblyResolve -= Resolve;

    private static Assembly? Resolve(object sender, ResolveEventArgs request)
    {
        if (request.RequestingAssembly is not { IsDynamic: false } asker || Path.GetDirectoryName(asker.Location) != Folder)
        {
            return null;
        }

        string path = Path.Combine(Folder, new AssemblyName(request.Name).Name + ".dll");
        return File.Exists(path) ? Assembly.LoadFrom(path) : null;
    }
}
#endif
