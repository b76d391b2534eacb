namespace PostmortemTools.Tests.Documents.Editing;

/// <summary>Real documents, where they are at hand.</summary>
internal static class Corpus
{
    /// <summary>Their paths and texts, in order. Without them the test is skipped, and says so.</summary>
    public static IEnumerable<(string Path, string Text)> Documents() =>
        Directory.EnumerateFiles(Path.Combine(SharedFolder.Find("corpus", "index.csv"), "documents"), "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(path => (path, File.ReadAllText(path)));
}
