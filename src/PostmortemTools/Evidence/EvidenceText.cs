namespace PostmortemTools.Evidence;

/// <summary>The text of one file, which a reader recognises and reads.</summary>
/// <param name="path">The full path of the file.</param>
/// <param name="text">What stands in it, decoded.</param>
internal sealed class EvidenceText(string path, string text)
{
    public string Path { get; } = path;

    public string Text { get; } = text;

    /// <summary>The name without its folder, for messages and as a source.</summary>
    public string FileName { get; } = System.IO.Path.GetFileName(path);
}
