using PostmortemTools.Documents.Files;
using PostmortemTools.Documents.Vocabulary;

namespace PostmortemTools.Documents.Reading;

/// <summary>
/// What a postmortem that was read from Markdown remembers: by what it was read, and which object was read from which row. A row that is changed,
/// moved or taken out of its list is still the same object; so it is known which lines of the document are meant.
/// </summary>
internal sealed class MarkdownMemory
{
    /// <summary>The objects of each list of <see cref="ModelList.All"/>, in the order in which they were read; null for a list that has none.</summary>
    private readonly object[]?[] rows;

    private MarkdownMemory(ReadingOptions options, TextForm form, object[]?[] rows) => (Options, Form, this.rows) = (options, form, rows);

    /// <summary>By what the document was read.</summary>
    public ReadingOptions Options { get; }

    /// <summary>The encoding of the file.</summary>
    public TextForm Form { get; }

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

    /// <summary>The lists that have rows, each with its objects in the order in which they were read.</summary>
    public IEnumerable<(SectionKind Kind, object[] Rows)> Lists()
    {
        for (int i = 0; i < rows.Length; i++)
        {
            if (rows[i] is { } list)
            {
                yield return (ModelList.All[i].Kind, list);
            }
        }
    }

    /// <summary>Remembers a postmortem as it is, when its document says the same.</summary>
    public MarkdownMemory Now(Postmortem postmortem) => Of(postmortem, Options, Form);

    private static MarkdownMemory Of(Postmortem postmortem, ReadingOptions options, TextForm form)
    {
        object[]?[] rows = new object[]?[ModelList.All.Count];
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = ModelList.All[i].Of(postmortem) is { Count: > 0 } list ? Copy(list) : null;
        }

        return new MarkdownMemory(options, form, rows) { clock = (postmortem.Date, postmortem.TimeZone) };
    }

    private static object[] Copy(IReadOnlyList<object> list)
    {
        object[] copy = new object[list.Count];
        for (int i = 0; i < copy.Length; i++)
        {
            copy[i] = list[i];
        }

        return copy;
    }
}
