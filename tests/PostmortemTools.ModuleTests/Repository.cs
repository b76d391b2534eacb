using System.Reflection;

namespace PostmortemTools.ModuleTests;

/// <summary>Where things are: the repository, and the assembled module.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string ModuleFolder { get; } = Metadata("ModuleFolder");

    public static string Manifest { get; } = Path.Combine(ModuleFolder, "PostmortemTools.psd1");

    public static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == key).Value!;
}
