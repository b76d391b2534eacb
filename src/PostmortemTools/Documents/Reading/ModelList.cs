using PostmortemTools.Documents.Vocabulary;

namespace PostmortemTools.Documents.Reading;

/// <summary>The lists of a postmortem whose rows stand in a document: a table that one extends by a line.</summary>
/// <param name="Kind">The section that the rows stand in.</param>
/// <param name="Member">The member that has them, by its name in data.</param>
/// <param name="Of">The rows.</param>
/// <param name="Take">Gives one postmortem the whole member of another.</param>
internal sealed record ModelList(SectionKind Kind, string Member, Func<Postmortem, IReadOnlyList<object>> Of, Action<Postmortem, Postmortem> Take)
{
    /// <summary>All lists, in the order of a document.</summary>
    public static IReadOnlyList<ModelList> All { get; } =
    [
        new(SectionKind.Impact, "impact", pm => pm.Impact.Figures, (to, from) => to.Impact = from.Impact),
        new(SectionKind.Timeline, "timeline", pm => pm.Timeline, (to, from) => to.Timeline = from.Timeline),
        new(SectionKind.ContributingFactors, "contributingFactors", pm => pm.ContributingFactors, (to, from) => to.ContributingFactors = from.ContributingFactors),
        new(SectionKind.WentWell, "wentWell", pm => pm.WentWell, (to, from) => to.WentWell = from.WentWell),
        new(SectionKind.WentWrong, "wentWrong", pm => pm.WentWrong, (to, from) => to.WentWrong = from.WentWrong),
        new(SectionKind.GotLucky, "gotLucky", pm => pm.GotLucky, (to, from) => to.GotLucky = from.GotLucky),
        new(SectionKind.ActionItems, "actionItems", pm => pm.ActionItems, (to, from) => to.ActionItems = from.ActionItems),
        new(SectionKind.Lessons, "lessons", pm => pm.Lessons, (to, from) => to.Lessons = from.Lessons),
        new(SectionKind.RelatedIncidents, "relatedIncidents", pm => pm.RelatedIncidents, (to, from) => to.RelatedIncidents = from.RelatedIncidents),
        new(SectionKind.Prevention, "prevention", pm => pm.Prevention.Findings, (to, from) => to.Prevention = from.Prevention),
        new(SectionKind.Other, "sections", pm => pm.Sections.Exists(section => section.Sections.Count > 0) ? [.. Flat(pm.Sections)] : pm.Sections, (to, from) => to.Sections = from.Sections),
    ];

    /// <summary>The list whose rows stand in a section.</summary>
    public static ModelList In(SectionKind kind) => All.First(list => list.Kind == kind);

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
