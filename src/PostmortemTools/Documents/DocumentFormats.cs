using PostmortemTools.Errors;

namespace PostmortemTools.Documents;

/// <summary>Which extension stands for which format.</summary>
internal static class DocumentFormats
{
    private static readonly (string Extension, DocumentFormat Format)[] Table =
    [
        // A format's first extension is the one that new files get.
        (".md", DocumentFormat.Markdown),
        (".markdown", DocumentFormat.Markdown),
        (".yaml", DocumentFormat.Yaml),
        (".yml", DocumentFormat.Yaml),
        (".json", DocumentFormat.Json),
        (".html", DocumentFormat.Html),
        (".htm", DocumentFormat.Html),
    ];

    /// <summary>Every extension that is known, with its dot.</summary>
    public static IEnumerable<string> Extensions => Table.Select(row => row.Extension);

    /// <summary>The format that a file's name says; null where it says none.</summary>
    public static DocumentFormat? Find(string path)
    {
        string extension = Path.GetExtension(path);
        int row = Array.FindIndex(Table, row => string.Equals(row.Extension, extension, StringComparison.OrdinalIgnoreCase));
        return row < 0 ? null : Table[row].Format;
    }

    /// <summary>The format that a file's name says.</summary>
    /// <exception cref="PostmortemException">UnknownExtension.</exception>
    public static DocumentFormat Of(string path) => Find(path) ?? throw Error.UnknownExtension(path, Extensions);

    /// <summary>The extension for new files of a format.</summary>
    public static string ExtensionOf(DocumentFormat format) => Array.Find(Table, row => row.Format == format).Extension;

    /// <summary>The extensions of some formats.</summary>
    public static IEnumerable<string> ExtensionsOf(ICollection<DocumentFormat> formats) =>
        Table.Where(row => formats.Contains(row.Format)).Select(row => row.Extension);
}
