using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Reading.Outline;

/// <summary>A label that stands for a heading.</summary>
/// <param name="Kind">What the section is about.</param>
/// <param name="Span">The label: markup and all, or the words alone where it is a section.</param>
/// <param name="IsSection">Whether it stands for a heading whatever it says, so that it ends what stands before it.</param>
internal readonly record struct OutlineLabel(SectionKind Kind, TextSpan Span, bool IsSection = false);
