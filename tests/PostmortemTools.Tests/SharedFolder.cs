using System.Reflection;
using Xunit;

namespace PostmortemTools.Tests;

/// <summary>Real documents to test with, where they are at hand: in a folder named by POSTMORTEM_SHARED, or "shared" beside the repository.</summary>
internal static class SharedFolder
{
    /// <summary>The folder that holds a file. Without it the test is skipped, and says so.</summary>
    /// <param name="folder">The folder's name within the shared one.</param>
    /// <param name="file">A file that must be in it.</param>
    public static string Find(string folder, string file)
    {
        string root = typeof(SharedFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "RepositoryRoot").Value!;
        string?[] candidates = [Environment.GetEnvironmentVariable("POSTMORTEM_SHARED"), Path.GetFullPath(Path.Combine(root, "..", "shared"))];
        string? found = candidates.OfType<string>().Select(shared => Path.Combine(shared, folder)).FirstOrDefault(path => File.Exists(Path.Combine(path, file)));
        Assert.SkipWhen(found is null, $"There is nothing real to read: set POSTMORTEM_SHARED to the folder that holds {folder}/{file}.");
        return found!;
    }
}
