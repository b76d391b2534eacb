using PostmortemTools.Documents.Vocabulary;

namespace PostmortemTools.Documents.Reading;

/// <summary>
/// What a postmortem that was read from Markdown remembers: by what it was read, and which object was read from which row. A row that is changed,
/// moved or taken out of its list is still the same object; so it is known which lines of the document are meant.
/// </summary>
internal sealed class MarkdownMemory
{
    private MarkdownMemory(ReadingOptions options, Dictionary<SectionKind, object[]> rows) => (Options, Rows) = (options, rows);

    /// <summary>By what the document was read.</summary>
    public ReadingOptions Options { get; }

    /// <summary>The objects of each list, in the order in which they were read.</summary>
    public Dictionary<SectionKind, object[]> Rows { get; }

    /// <summary>Remembers a reading.</summary>
    public static MarkdownMemory Of(MarkdownReading reading) => Of(reading.Postmortem, reading.Options);

    /// <summary>Remembers a postmortem as it is.</summary>
    public static MarkdownMemory Of(Postmortem postmortem, ReadingOptions options)
    {
        Dictionary<SectionKind, object[]> rows = [];
        foreach (ModelList list in ModelList.All)
        {
            object[] all = [.. list.Of(postmortem)];
            if (all.Length > 0)
            {
                rows[list.Kind] = all;
            }
        }

        return new MarkdownMemory(options, rows);
    }
}
