using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Sections;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;

namespace PostmortemTools.Documents.Reading;

/// <summary>Takes apart the section in which the template <c>pagerduty</c> writes the root cause, and below it the contributing factors by their numbers.</summary>
internal static class PagerDutyFactors
{
    /// <summary>The list of the factors; null where there is none.</summary>
    public static ListBlock? ListOf(OutlineSection section) =>
        section.Sections.Count == 0 && section.Blocks is [.., ListBlock { IsOrdered: true } list] ? list : null;

    /// <summary>Reads the root cause; null where there is none.</summary>
    /// <param name="text">The document.</param>
    /// <param name="sections">The sections of contributing factors; it stands in the first.</param>
    /// <param name="places">Gets its place.</param>
    public static string? ReadCause(string text, IReadOnlyList<OutlineSection> sections, DocumentPlaces places)
    {
        if (sections is not [var section, ..])
        {
            return null;
        }

        List<TextSpan> pieces = ListOf(section) is { } list ? [SectionBody.Own(text, section, TextLines.Start(text, list.Start))] : SectionBody.Whole(text, section);
        places.Bodies[SectionKind.RootCause] = new BodyPlace { Pieces = pieces, Section = section, Level = section.Level };
        return SectionBody.Value(text, pieces);
    }
}
