using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Time.Written;

namespace PostmortemTools.Documents.Reading.Places;

/// <summary>Where a row of a list stands in a document, and where its values stand in it.</summary>
internal sealed class RowPlace
{
    /// <summary>Of all that a row could say, most say one or two things.</summary>
    private (RowField Field, Slot Slot)[] slots = new (RowField, Slot)[2];

    private int count;

    private List<RowDetail>? details;

    private List<RowGroup>? groups;

    private List<TextSpan>? own;

    /// <summary>What it is.</summary>
    public required RowShape Shape { get; init; }

    /// <summary>The whole lines that go when the row goes.</summary>
    public required TextSpan Whole { get; set; }

    /// <summary>The whole lines that another row of its form is made from: the row without what is nested in it.</summary>
    public required TextSpan Head { get; set; }

    /// <summary>The text of an item, from behind its marker and box to its end; what a note can be added behind. Empty in a row of a table that has no such cell.</summary>
    public TextSpan Item { get; init; }

    /// <summary>The box that can be ticked; empty where there is none.</summary>
    public TextSpan Box { get; init; }

    /// <summary>The bullet or number; empty where there is none.</summary>
    public TextSpan Marker { get; init; }

    /// <summary>The table; null where it is no row of one.</summary>
    public TableBlock? Table { get; init; }

    /// <summary>The row of the table; null where it is none.</summary>
    public TableRow? Row { get; init; }

    /// <summary>The time of an entry of a timeline as it was read; null where it has none, or is another row.</summary>
    public TimeMention? Time { get; set; }

    /// <summary>The words in which the cell of the status says whether the row is done; null where it says more than that.</summary>
    public AnswerWords? Answers { get; set; }

    /// <summary>What names the row and those beside it, and says how far they have come; null where nothing does.</summary>
    public RowLabel? Label { get; set; }

    /// <summary>The groups that it stands in whose names are no rows, the innermost first; null where it stands in none.</summary>
    public IReadOnlyList<RowGroup>? Groups => groups;

    /// <summary>The particulars that are nested in it.</summary>
    public IReadOnlyList<RowDetail> Details => details ?? (IReadOnlyList<RowDetail>)[];

    /// <summary>Lines of the head that no value of the model stands in: another row made from it does not get them.</summary>
    public IReadOnlyList<TextSpan> OwnLines => own ?? (IReadOnlyList<TextSpan>)[];

    /// <summary>Where a value stands; null where there is no place for it yet.</summary>
    [System.Runtime.CompilerServices.IndexerName("Slots")]
    public Slot? this[RowField field]
    {
        get
        {
            int index = IndexOf(field);
            return index < 0 ? null : slots[index].Slot;
        }

        set
        {
            int index = IndexOf(field);
            if (value is not { } slot)
            {
                Remove(field);
            }
            else if (index < 0)
            {
                Add(field, slot);
            }
            else
            {
                slots[index] = (field, slot);
            }
        }
    }

    /// <summary>All places of a value that is said several times over.</summary>
    public IEnumerable<Slot> All(RowField field) => slots.Take(count).Where(known => known.Field == field).Select(known => known.Slot);

    /// <summary>Adds one more place of a value.</summary>
    public void Add(RowField field, Slot slot)
    {
        if (count == slots.Length)
        {
            Array.Resize(ref slots, 2 * count);
        }

        slots[count++] = (field, slot);
    }

    /// <summary>Puts it into a group, around those that it stands in already.</summary>
    public void Add(RowGroup group) => (groups ??= []).Add(group);

    /// <summary>Adds a particular that is nested in it.</summary>
    public void Add(RowDetail detail) => (details ??= []).Add(detail);

    /// <summary>Adds lines that are of this row alone.</summary>
    public void AddOwn(TextSpan lines) => (own ??= []).Add(lines);

    private void Remove(RowField field)
    {
        int kept = 0;
        for (int i = 0; i < count; i++)
        {
            if (slots[i].Field != field)
            {
                slots[kept++] = slots[i];
            }
        }

        count = kept;
    }

    private int IndexOf(RowField field)
    {
        for (int i = 0; i < count; i++)
        {
            if (slots[i].Field == field)
            {
                return i;
            }
        }

        return -1;
    }
}
