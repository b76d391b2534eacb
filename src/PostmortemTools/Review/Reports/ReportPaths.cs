namespace PostmortemTools.Review.Reports;

/// <summary>How files are called in a report: by their path below the root of the repository, as whoever reads the report knows them; else by their full path.</summary>
/// <param name="root">The full path of the root.</param>
internal sealed class ReportPaths(string root)
{
    private static readonly StringComparison Comparison = Path.DirectorySeparatorChar == '\\' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private readonly string folder = Slashes(root).TrimEnd('/') + "/";

    /// <summary>Whether a file lies below the root.</summary>
    public bool IsWithin(string path) => Slashes(path).StartsWith(folder, Comparison);

    /// <summary>The path with slashes: from the root on where the file lies below it.</summary>
    public string NameOf(string path) => IsWithin(path) ? Slashes(path).Substring(folder.Length) : Slashes(path);

    /// <summary>What a document is called: its path, else its title.</summary>
    public string NameOf(PostmortemDiagnostic diagnostic) =>
        diagnostic.Path is { } path ? NameOf(path) : diagnostic.PostmortemTitle is { Length: > 0 } title ? title : "a postmortem without a title";

    /// <summary>The path as a URI (RFC 3986): relative to the root where the file lies below it, else absolute.</summary>
    public string UriOf(string path)
    {
        string escaped = string.Join("/", NameOf(path).Split('/').Select(Escape));
        return IsWithin(path) ? escaped : escaped.StartsWith("//", StringComparison.Ordinal) ? "file:" + escaped : "file:///" + escaped.TrimStart('/');
    }

    // The letter of a drive keeps its colon.
    private static string Escape(string name) => name.Length == 2 && name[1] == ':' ? name : Uri.EscapeDataString(name);

    private static string Slashes(string path) => Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;
}
