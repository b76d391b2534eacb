using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Reading.Places;

/// <summary>A particular that is nested in a row.</summary>
/// <param name="Whole">The whole lines that go when it goes.</param>
/// <param name="Slot">Its text.</param>
internal readonly record struct RowDetail(TextSpan Whole, Slot Slot);
