using System.Text;

namespace PostmortemTools.Tests.Documents.Files;

/// <summary>An empty folder, removed afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>Resolved, as the folder for temporary files is itself a link on some systems.</summary>
    public string Path { get; } = PostmortemTools.Documents.Files.LinkPath.Resolve(Directory.CreateTempSubdirectory("postmortem-").FullName);

    /// <summary>The names of everything in it, hidden files too.</summary>
    public string[] Names => [.. new DirectoryInfo(Path).GetFileSystemInfos().Select(entry => entry.Name).Order(StringComparer.Ordinal)];

    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Puts a file there.</summary>
    public string Put(string name, string text = "old\n") => Put(name, Encoding.UTF8.GetBytes(text));

    public string Put(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
        return this[name];
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
