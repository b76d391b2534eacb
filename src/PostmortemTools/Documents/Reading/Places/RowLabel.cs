using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Reading.Places;

/// <summary>What names the rows below it, and so says how far all of them have come that do not say otherwise: a heading, a line such as <c>Done:</c>, or the bullet of a group.</summary>
/// <param name="Status">What it says.</param>
/// <param name="Lines">Its whole lines, where it is a heading or a line; empty for a bullet.</param>
internal sealed record RowLabel(ActionItemStatus Status, TextSpan Lines);
