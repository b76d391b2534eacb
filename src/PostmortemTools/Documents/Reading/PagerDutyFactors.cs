using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Sections;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;

namespace PostmortemTools.Documents.Reading;

/// <summary>Takes apart the section in which the template <c>pagerduty</c> writes the root cause, and below it the contributing factors by their numbers.</summary>
internal static class PagerDutyFactors
{
    /// <summary>The list of the factors; null where there is none.</summary>
    public static ListBlock? ListOf(OutlineSection section) =>
        section.Sections.Count == 0 && section.Blocks is [.., ListBlock { IsOrdered: true } list] ? list : null;

    /// <summary>The pieces that make up the root cause.</summary>
    public static List<TextSpan> CauseOf(string text, OutlineSection section) =>
        ListOf(section) is { } list ? SectionBody.Own(text, section, TextLines.Start(text, list.Start)) : SectionBody.Whole(text, section);
}
