namespace PostmortemTools.Host;

/// <summary>
/// Where the module lies: in the packed tool beside the program, in the repository in an output folder above it.
/// The user's module path is never asked, so that the program and its module are always of one build.
/// </summary>
internal static class ModuleLocation
{
    private const string Module = "PostmortemTools";

    /// <summary>The manifest's full path, or null where there is none.</summary>
    /// <param name="program">The folder of the program.</param>
    public static string? Find(string program)
    {
        for (DirectoryInfo? folder = new(program); folder is not null; folder = folder.Parent)
        {
            string shelf = folder.FullName == new DirectoryInfo(program).FullName ? "" : "output";
            if (Newest(Path.Combine(folder.FullName, shelf, Module)) is { } manifest)
            {
                return manifest;
            }
        }

        return null;
    }

    /// <summary>A folder per version: a repository's output keeps the older ones.</summary>
    private static string? Newest(string module)
    {
        if (!Directory.Exists(module))
        {
            return null;
        }

        return Directory.EnumerateDirectories(module)
            .Select(folder => (Version: Version.TryParse(Path.GetFileName(folder), out Version? version) ? version : null, Manifest: Path.Combine(folder, Module + ".psd1")))
            .Where(found => found.Version is not null && File.Exists(found.Manifest))
            .MaxBy(found => found.Version).Manifest;
    }
}
