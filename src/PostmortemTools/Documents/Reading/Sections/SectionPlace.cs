using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Reading.Sections;

/// <summary>Where a section of the model stands.</summary>
/// <param name="Section">The section as the model has it.</param>
/// <param name="Outline">The heading and what stands below it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Body">Its text before the first section within; empty where it has none.</param>
internal sealed record SectionPlace(Section Section, OutlineSection Outline, Slot Title, TextSpan Body)
{
    /// <summary>The sections within.</summary>
    public List<SectionPlace> Sections { get; } = [];
}
