namespace PostmortemTools.ModuleTests.Host;

/// <summary>A script in a folder of its own.</summary>
internal sealed class ScriptFile : IDisposable
{
    public ScriptFile(string text, string name = "script.ps1")
    {
        Folder = Directory.CreateTempSubdirectory("postmortem host ").FullName;
        Path = System.IO.Path.Combine(Folder, name);
        File.WriteAllText(Path, text);
    }

    public string Folder { get; }

    public string Path { get; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
