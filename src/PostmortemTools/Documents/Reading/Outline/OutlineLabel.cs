using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Reading.Outline;

/// <summary>A label that stands for a heading.</summary>
/// <param name="Kind">What the section is about.</param>
/// <param name="Span">The label, markup and all.</param>
internal readonly record struct OutlineLabel(SectionKind Kind, TextSpan Span);
