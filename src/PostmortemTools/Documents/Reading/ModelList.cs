using PostmortemTools.Documents.Vocabulary;

namespace PostmortemTools.Documents.Reading;

/// <summary>The lists of a postmortem whose rows stand in a document: a table that one extends by a line.</summary>
/// <param name="Kind">The section that the rows stand in.</param>
/// <param name="Of">The rows.</param>
internal sealed record ModelList(SectionKind Kind, Func<Postmortem, IEnumerable<object>> Of)
{
    /// <summary>All lists, in the order of a document.</summary>
    public static IReadOnlyList<ModelList> All { get; } =
    [
        new(SectionKind.Impact, pm => pm.Impact.Figures),
        new(SectionKind.Timeline, pm => pm.Timeline),
        new(SectionKind.ContributingFactors, pm => pm.ContributingFactors),
        new(SectionKind.WentWell, pm => pm.WentWell),
        new(SectionKind.WentWrong, pm => pm.WentWrong),
        new(SectionKind.GotLucky, pm => pm.GotLucky),
        new(SectionKind.ActionItems, pm => pm.ActionItems),
        new(SectionKind.Lessons, pm => pm.Lessons),
        new(SectionKind.RelatedIncidents, pm => pm.RelatedIncidents),
        new(SectionKind.Prevention, pm => pm.Prevention.Findings),
        new(SectionKind.Other, pm => Flat(pm.Sections)),
    ];

    /// <summary>Sections with those within them, in the order of the document.</summary>
    public static IEnumerable<Section> Flat(IEnumerable<Section> sections)
    {
        foreach (Section section in sections)
        {
            yield return section;
            foreach (Section inner in Flat(section.Sections))
            {
                yield return inner;
            }
        }
    }
}
