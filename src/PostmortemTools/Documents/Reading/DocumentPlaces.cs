using PostmortemTools.Documents.Reading.Fields;
using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Reading.Sections;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;

namespace PostmortemTools.Documents.Reading;

/// <summary>Where everything that was read from a document stands in it. Lists run beside those of the model: the place of the third event is the third.</summary>
internal sealed class DocumentPlaces
{
    /// <summary>The blocks.</summary>
    public required DocumentBlock Blocks { get; init; }

    /// <summary>The sections.</summary>
    public required OutlineSection Root { get; init; }

    /// <summary>The heading that is the title; null where there is none.</summary>
    public OutlineSection? TitleSection { get; set; }

    /// <summary>The title within its heading; null where it stands in the front matter, or nowhere.</summary>
    public Slot? Title { get; set; }

    /// <summary>The labelled values, by what they say.</summary>
    public Dictionary<FieldKind, FieldPlace> Fields { get; } = [];

    /// <summary>The texts of sections: summary, description of the impact, root cause, introduction of the prevention, appendix.</summary>
    public Dictionary<SectionKind, BodyPlace> Bodies { get; } = [];

    /// <summary>The sections that were read as members, the first of each.</summary>
    public Dictionary<SectionKind, OutlineSection> Members { get; } = [];

    /// <summary>The rows of each list.</summary>
    public Dictionary<SectionKind, List<RowPlace>> Rows { get; } = [];

    /// <summary>The figures of the impact, in the order in which they stand there.</summary>
    public List<FigurePlace> Figures { get; } = [];

    /// <summary>All other sections.</summary>
    public List<SectionPlace> Sections { get; } = [];

    /// <summary>What the day of the incident was read from; null where it is unknown.</summary>
    public DateOrigin? DateOrigin { get; set; }

    /// <summary>The words that say the day of the incident; none where only the name of the file does.</summary>
    public List<TextSpan> DateWords { get; } = [];

    /// <summary>The rows of a list, made where there are none yet.</summary>
    public List<RowPlace> RowsOf(SectionKind kind)
    {
        if (!Rows.TryGetValue(kind, out List<RowPlace>? rows))
        {
            Rows[kind] = rows = [];
        }

        return rows;
    }
}
