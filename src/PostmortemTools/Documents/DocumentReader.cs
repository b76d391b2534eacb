using System.Text.RegularExpressions;
using PostmortemTools.Documents.Data;
using PostmortemTools.Documents.Files;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Errors;

namespace PostmortemTools.Documents;

/// <summary>Reads postmortems from files, in any format that can be read.</summary>
internal static class DocumentReader
{
    private const string Title = "title";

    /// <summary>Names a schema for editors.</summary>
    private const string Schema = "$schema";

    private static readonly Dictionary<DocumentFormat, Func<string, string, DataNode>> Formats = new()
    {
        [DocumentFormat.Yaml] = YamlReader.Read,
        [DocumentFormat.Json] = JsonReader.Read,
    };

    /// <summary>Names that say little: a web page or a package has them too.</summary>
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal) { "id", Title, "date", "authors", "status", "tags", "summary", "sections", "services" };

    private static readonly Regex TitleLine = new(@"^\W*title\W*:", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    /// <summary>Whether files of a format can be read.</summary>
    public static bool CanRead(DocumentFormat format) => format == DocumentFormat.Markdown || Formats.ContainsKey(format);

    /// <summary>Reads one file.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="warn">Takes what is to be said of a time in it; null where nobody listens.</param>
    /// <param name="options">What the house has settled about its documents; null for nothing.</param>
    /// <exception cref="PostmortemException">It is not there, cannot be read, or is no postmortem.</exception>
    public static Postmortem Read(string path, Action<string>? warn = null, ReadingOptions? options = null) => Open(path, warn, options)()!;

    /// <summary>Takes the bytes of one file, and gives what makes a postmortem of them: where there are many files, taking several first is faster.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="warn">Takes what is to be said of a time in it; null where nobody listens.</param>
    /// <param name="options">What the house has settled about its documents; null for nothing.</param>
    /// <param name="evenIfNoPostmortem">Whether it is an error where the file is none, as for one that somebody names; else null is made of it.</param>
    /// <exception cref="PostmortemException">It is not there, or cannot be read. What is made of it throws where it is no postmortem, or has a mistake in it.</exception>
    public static Func<Postmortem?> Open(string path, Action<string>? warn = null, ReadingOptions? options = null, bool evenIfNoPostmortem = true)
    {
        DocumentFormat format = DocumentFormats.Of(path);
        if (format == DocumentFormat.Markdown)
        {
            return OpenMarkdown(path, warn, evenIfNoPostmortem, options);
        }

        if (!Formats.TryGetValue(format, out Func<string, string, DataNode>? parse))
        {
            throw Error.FormatNotRead(path, format, DocumentFormats.ExtensionsOf([DocumentFormat.Markdown, .. Formats.Keys]));
        }

        byte[] bytes = From(path, FileBytes.Read);
        return () => OfData(path, bytes, parse, warn, evenIfNoPostmortem);
    }

    private static Postmortem? OfData(string path, byte[] bytes, Func<string, string, DataNode> parse, Action<string>? warn, bool evenIfNoPostmortem)
    {
        string text = TextForm.Decode(bytes, path);
        DataNode node;
        try
        {
            node = parse(text, path);
        }
        catch (PostmortemException) when (!evenIfNoPostmortem && !TitleLine.IsMatch(text))
        {
            // Files of other programs use more of YAML than we read: several documents, tags of their own.
            return null;
        }

        if (!evenIfNoPostmortem && !IsPostmortem(node))
        {
            return null;
        }

        Postmortem postmortem = PostmortemData.FromNode(node, path, warn);
        postmortem.StandsIn(new DocumentSource(path, text) { Hash = FileBytes.Hash(bytes) });
        return postmortem;
    }

    private static Func<Postmortem?> OpenMarkdown(string path, Action<string>? warn, bool evenIfNoPostmortem, ReadingOptions? options)
    {
        if (!evenIfNoPostmortem && MarkdownDocuments.IsNoneByName(path))
        {
            return () => null;
        }

        (string text, TextForm form) = From(path, file => FileBytes.Read(file, (bytes, count, name) => (TextForm.Decode(bytes, count, name), TextForm.OfEncoding(bytes, count))));
        return () => OfMarkdown(path, text, form, warn, evenIfNoPostmortem, options);
    }

    private static Postmortem? OfMarkdown(string path, string text, TextForm form, Action<string>? warn, bool evenIfNoPostmortem, ReadingOptions? options)
    {
        MarkdownReading reading = MarkdownReader.Read(text, path, options, warn is null ? null : warning => warn(Warning.In(path, warning)));
        if (!evenIfNoPostmortem && !MarkdownDocuments.IsPostmortem(reading, path))
        {
            return null;
        }

        DocumentSource source = new(path, text) { Memory = MarkdownMemory.Of(reading, form), DateOrigin = reading.Places.DateOrigin };
        reading.Postmortem.StandsIn(source);
        return reading.Postmortem;
    }

    /// <summary>A title, and nothing that a postmortem has not, or something that only a postmortem has.</summary>
    private static bool IsPostmortem(DataNode node)
    {
        if (node is not DataMap map || map[Title] is null)
        {
            return false;
        }

        IReadOnlyList<string> known = PostmortemTable.Table.Names;
        return map.Entries.TrueForAll(entry => known.Contains(entry.Name) || entry.Name == Schema)
            || map.Entries.Exists(entry => known.Contains(entry.Name) && !Common.Contains(entry.Name));
    }

    private static T From<T>(string path, Func<string, T> read)
    {
        try
        {
            return read(path);
        }
        catch (Exception refused) when (IoFailure.Is(refused))
        {
            throw IoFailure.OnRead(path, refused);
        }
    }
}
