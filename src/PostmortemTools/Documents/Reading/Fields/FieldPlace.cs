using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;

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
}
