using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;

namespace PostmortemTools.Documents.Reading.Fields;

/// <summary>A labelled value and where it stands.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Shape">In what form.</param>
/// <param name="Label">The label as written, without markup and colon.</param>
/// <param name="Slot">The value; empty where the label stands alone.</param>
/// <param name="Lines">The whole lines that go when it goes.</param>
internal sealed record FieldPlace(FieldKind Kind, FieldShape Shape, TextSpan Label, Slot Slot, TextSpan Lines)
{
    /// <summary>The lines that the value stands in, each without the blanks around it; one where it has only one.</summary>
    public IReadOnlyList<TextSpan> Parts { get; init; } = [];

    /// <summary>The items of the list that it stands in, where it is one of <see cref="FieldShape.List"/> or <see cref="FieldShape.Choice"/>.</summary>
    public IReadOnlyList<RowPlace> Items { get; init; } = [];

    /// <summary>The table that it stands in; null where it stands in none.</summary>
    public TableBlock? Table { get; init; }

    /// <summary>The row of the table.</summary>
    public TableRow? Row { get; init; }
}
