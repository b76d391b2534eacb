namespace PostmortemTools.Documents.Vocabulary;

/// <summary>A value that stands within a text, with its place, so that an editor can change it there.</summary>
/// <param name="Value">The value as written.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="OuterStart">Where all that goes with it begins: its label, its brackets.</param>
/// <param name="OuterEnd">Where all that goes with it ends.</param>
internal sealed record TextPart(string Value, int Start, int End, int OuterStart, int OuterEnd);
