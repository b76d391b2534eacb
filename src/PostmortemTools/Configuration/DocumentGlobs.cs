using System.Management.Automation;
using PostmortemTools.Documents.Data;
using PostmortemTools.Documents.Reading;

namespace PostmortemTools.Configuration;

/// <summary>Which files of a folder a house counts as documents: patterns, of which the last that a file is like decides; one that begins with <c>!</c> takes files out.</summary>
internal sealed class DocumentGlobs
{
    private const string Expected = "patterns for the paths of documents, such as 'postmortems/**/*.md'";

    private static readonly char[] Separators = ['/', '\\'];

    private readonly string folder;
    private readonly List<(DocumentGlob Glob, bool TakesOut)> globs = [];

    private DocumentGlobs(string folder) => this.folder = folder;

    /// <summary>The patterns of a house: one, or a list.</summary>
    /// <exception cref="PostmortemException">One of them is none.</exception>
    public static DocumentGlobs Read(DataNode node, DataValues values)
    {
        DocumentGlobs documents = new(Path.GetDirectoryName(values.Path!)!);
        foreach (DataNode item in values.OneOrMore(node, Expected))
        {
            documents.globs.Add(Pattern(item, values));
        }

        return documents;
    }

    /// <summary>
    /// Whether a file counts: null where nothing is said of it, and what is in it decides. That is so where patterns only take files out.
    /// A README, an index or a template that a pattern merely is like does not count; one that a pattern names does.
    /// </summary>
    /// <param name="path">The full path of a file in the folder of the configuration, or below.</param>
    public bool? Counts(string path)
    {
        string[] names = path.Substring(folder.Length).Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        int last = globs.FindLastIndex(pair => pair.Glob.Matches(names));
        return last < 0 ? globs.TrueForAll(pair => pair.TakesOut) ? null : false
            : !globs[last].TakesOut && (globs[last].Glob.NamesFile || !MarkdownDocuments.IsNoneByName(path));
    }

    private static (DocumentGlob Glob, bool TakesOut) Pattern(DataNode node, DataValues values)
    {
        string text = values.Filled(node, "a pattern").Trim();
        bool takesOut = text[0] == '!';
        try
        {
            return DocumentGlob.Parse(takesOut ? text.Substring(1) : text) is { } glob ? (glob, takesOut)
                : throw values.Unreadable(node, text, "a pattern for paths below the folder of this file, such as 'postmortems/**/*.md'");
        }
        catch (WildcardPatternException invalid)
        {
            throw values.Unreadable(node, text, "a pattern: a bracket in it is not closed", inner: invalid);
        }
    }
}
