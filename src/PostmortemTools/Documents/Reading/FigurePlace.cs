using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Vocabulary;

namespace PostmortemTools.Documents.Reading;

/// <summary>Where a figure of the impact stands.</summary>
/// <param name="Kind">Which figure; Other for one that has no name in the model.</param>
/// <param name="Row">The item or row.</param>
/// <param name="Label">Its label.</param>
/// <param name="Value">The figure itself.</param>
internal sealed record FigurePlace(FigureKind Kind, RowPlace Row, Slot Label, Slot Value);
