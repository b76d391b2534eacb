using PostmortemTools.Documents.Files;
using PostmortemTools.Documents.Vocabulary;

namespace PostmortemTools.Documents.Reading;

/// <summary>
/// What a postmortem that was read from Markdown remembers: by what it was read, and which object was read from which row. A row that is changed,
/// moved or taken out of its list is still the same object; so it is known which lines of the document are meant.
/// </summary>
internal sealed class MarkdownMemory
{
    private MarkdownMemory(ReadingOptions options, TextForm form, Dictionary<SectionKind, object[]> rows) => (Options, Form, Rows) = (options, form, rows);

    /// <summary>By what the document was read.</summary>
    public ReadingOptions Options { get; }

    /// <summary>The encoding of the file.</summary>
    public TextForm Form { get; }

    /// <summary>The objects of each list, in the order in which they were read.</summary>
    public Dictionary<SectionKind, object[]> Rows { get; }

    /// <summary>The day and the zone of the document when it was read: entries that name none of their own go by them.</summary>
    private (DateTime? Date, string TimeZone) clock;

    private MarkdownReading? reading;

    /// <summary>Remembers a reading.</summary>
    public static MarkdownMemory Of(MarkdownReading reading, TextForm form)
    {
        MarkdownMemory memory = Of(reading.Postmortem, reading.Options, form);
        memory.reading = reading;
        return memory;
    }

    /// <summary>The reading itself, for whoever wants more of it than the postmortem; once, as it is large and soon out of date.</summary>
    public MarkdownReading? TakeReading()
    {
        MarkdownReading? taken = reading;
        reading = null;
        return taken;
    }

    /// <summary>Whether a postmortem has another day or zone by now than its document had.</summary>
    public bool HasOtherClock(Postmortem postmortem) => clock != (postmortem.Date, postmortem.TimeZone);

    /// <summary>Remembers a postmortem as it is, when its document says the same.</summary>
    public MarkdownMemory Now(Postmortem postmortem) => Of(postmortem, Options, Form);

    private static MarkdownMemory Of(Postmortem postmortem, ReadingOptions options, TextForm form)
    {
        Dictionary<SectionKind, object[]> rows = [];
        foreach (ModelList list in ModelList.All)
        {
            if (list.Of(postmortem).ToArray() is { Length: > 0 } all)
            {
                rows[list.Kind] = all;
            }
        }

        return new MarkdownMemory(options, form, rows) { clock = (postmortem.Date, postmortem.TimeZone) };
    }
}
