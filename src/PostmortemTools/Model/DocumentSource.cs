namespace PostmortemTools;

/// <summary>Where a postmortem was read from, and what stood there.</summary>
public sealed class DocumentSource
{
    /// <summary>Creates a source.</summary>
    /// <param name="path">The full path of the file.</param>
    /// <param name="text">The text as it was read.</param>
    public DocumentSource(string path, string text)
    {
        Path = path;
        Text = text;
    }

    /// <summary>The full path of the file.</summary>
    public string Path { get; }

    /// <summary>The text as it was read.</summary>
    public string Text { get; }

    /// <summary>SHA-256 of the file's bytes as read or last written, in hexadecimal: tells whether somebody changed it since. Null where unknown.</summary>
    internal string? Hash { get; set; }

    /// <summary>Where in the document the day of the incident was found; null where it was not, or the file is data.</summary>
    public DateOrigin? DateOrigin { get; internal set; }

    /// <summary>What the reader has to remember of the document to write it again; null where it needs nothing.</summary>
    internal object? Memory { get; set; }

    /// <summary>The path.</summary>
    public override string ToString() => Path;
}
