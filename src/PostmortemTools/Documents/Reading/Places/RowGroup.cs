using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Reading.Places;

/// <summary>Rows below the item that names them, which is none itself, and would be one without them.</summary>
/// <param name="Whole">The whole lines of the name and of all rows.</param>
/// <param name="Count">How many rows there are.</param>
internal sealed record RowGroup(TextSpan Whole, int Count);
