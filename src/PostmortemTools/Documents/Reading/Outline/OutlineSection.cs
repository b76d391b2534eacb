using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;

namespace PostmortemTools.Documents.Reading.Outline;

/// <summary>A heading, or a label that stands for one, and what stands below it.</summary>
internal sealed class OutlineSection
{
    private static readonly List<OutlineSection> None = [];

    private List<OutlineSection>? within;

    /// <summary>The level of a label: it lies below every heading.</summary>
    public const int LabelLevel = 7;

    /// <summary>What it is about.</summary>
    public SectionKind Kind { get; init; }

    /// <summary>The level of the heading; 0 for the document, <see cref="LabelLevel"/> for a label.</summary>
    public int Level { get; init; }

    /// <summary>The text of the heading, without its hashes.</summary>
    public TextSpan Title { get; init; }

    /// <summary>Where the line of the heading begins.</summary>
    public int Start { get; init; }

    /// <summary>Where what stands below the heading begins.</summary>
    public int BodyStart { get; init; }

    /// <summary>Where the first section within begins; the end where there is none.</summary>
    public int BodyEnd { get; set; }

    /// <summary>Where the next section that is not within this one begins.</summary>
    public int End { get; set; }

    /// <summary>What it lies in; null for the document.</summary>
    public OutlineSection? Parent { get; init; }

    /// <summary>Whether an item of a list stands for the heading.</summary>
    public bool IsItem { get; init; }

    /// <summary>Whether it is a section whatever its heading says; any other label only begins a member of the model.</summary>
    public bool IsSection { get; init; }

    /// <summary>Whether its heading is the first line of the paragraph that stands below it.</summary>
    public bool IsFirstLine { get; init; }

    /// <summary>The columns that what stands below it is set in by: it is an item of a list; 0 for any other.</summary>
    public int Indent { get; init; }

    /// <summary>What stands below the heading before the first section within.</summary>
    public List<Block> Blocks { get; } = [];

    /// <summary>The sections within, in order; only <see cref="Add"/> adds to them.</summary>
    public List<OutlineSection> Sections { get; private set; } = None;

    /// <summary>Which member of the model it was taken for; null where it is none.</summary>
    public SectionKind? TakenAs { get; set; }

    /// <summary>Whether some reader has taken it for a member of the model.</summary>
    public bool IsTaken => TakenAs is not null;

    /// <summary>Whether a label stands for the heading.</summary>
    public bool IsLabel => Level == LabelLevel;

    /// <summary>The sections within, and those within them, in the order of the document: one list for all who ask, once all sections are there. Not to be changed.</summary>
    public List<OutlineSection> Within()
    {
        if (Sections.Count == 0)
        {
            return None;
        }

        if (within is null)
        {
            within = new(2 * Sections.Count);
            Collect(within);
        }

        return within;
    }

    /// <summary>Adds a section within.</summary>
    public void Add(OutlineSection section)
    {
        Sections = ReferenceEquals(Sections, None) ? [] : Sections;
        Sections.Add(section);
    }

    // There are seven levels, so that this goes no deeper.
    private void Collect(List<OutlineSection> all)
    {
        foreach (OutlineSection inner in Sections)
        {
            all.Add(inner);
            inner.Collect(all);
        }
    }
}
