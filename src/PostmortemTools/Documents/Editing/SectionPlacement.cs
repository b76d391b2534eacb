using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Vocabulary;

namespace PostmortemTools.Documents.Editing;

/// <summary>
/// Where a section that a document does not have yet goes. A document has an order of its own: the section stands where the fewest of the others stand
/// on the wrong side of it by the usual order, a summary above all others, and of several such places in the first. So in a document of the usual order
/// it stands where that order has it, and one that has its timeline last keeps it there.
/// </summary>
internal static class SectionPlacement
{
    /// <summary>The order in which sections usually stand; those of the same number stand in any order.</summary>
    private static readonly SectionKind[][] Order =
    [
        [SectionKind.Title, SectionKind.Metadata, SectionKind.Status, SectionKind.Severity, SectionKind.Date, SectionKind.Authors, SectionKind.Services, SectionKind.Tags],
        [SectionKind.Summary], [SectionKind.Impact], [SectionKind.Timeline], [SectionKind.RootCause], [SectionKind.ContributingFactors],
        [SectionKind.WentWell], [SectionKind.WentWrong], [SectionKind.GotLucky], [SectionKind.ActionItems], [SectionKind.Lessons], [SectionKind.RelatedIncidents],
        [SectionKind.Prevention], [SectionKind.Other], [SectionKind.Appendix],
    ];

    /// <summary>Up to this number, nothing else goes before a section.</summary>
    private const int Head = 1;

    /// <summary>More than all other sections of a document come to.</summary>
    private const int Never = 10_000;

    /// <summary>Sections that stand together within another: a new one of them stands beside the others, the rest stands around them all.</summary>
    private static readonly SectionKind[] Group = [SectionKind.WentWell, SectionKind.WentWrong, SectionKind.GotLucky];

    /// <summary>The place of a new section and the level of its heading: it takes nothing into itself that stands behind it, and lies in nothing that stands before it.</summary>
    /// <param name="places">The document.</param>
    /// <param name="kind">What the section is about.</param>
    public static (int At, int Level) Of(DocumentPlaces places, SectionKind kind)
    {
        List<OutlineSection> known = [.. places.Root.Within().Where(section => section.TakenAs is { } taken && OrderOf(taken) >= 0)];
        List<OutlineSection> beside = Array.IndexOf(Group, kind) >= 0 ? known.FindAll(section => IsPlace(section) && Array.IndexOf(Group, section.TakenAs!.Value) >= 0) : [];
        OutlineSection around = Around(beside.Count > 0 ? beside : known, places);
        List<OutlineSection> inner = around.Sections;
        int at = Number(places, kind, around);
        return at < inner.Count ? (inner[at].Start, inner[at].Level)
            : (around.End, at > 0 && inner[at - 1] is var last && IsPlace(last) && last != places.TitleSection ? last.Level : LevelOf(places, around));
    }

    /// <summary>The level of the document's sections.</summary>
    public static int LevelOf(DocumentPlaces places) => LevelOf(places, places.TitleSection ?? places.Root);

    private static int LevelOf(DocumentPlaces places, OutlineSection around) =>
        around.Sections.Where(section => !section.IsLabel && section != places.TitleSection).Select(section => section.Level).DefaultIfEmpty(Math.Min(6, Math.Max(2, around.Level + 1))).Min();

    /// <summary>Whether another section may stand right before or behind it: beside a label that is one there may be a label, beside others no heading.</summary>
    private static bool IsPlace(OutlineSection section) => !section.IsLabel || section is { IsSection: true, IsItem: false };

    private static int OrderOf(SectionKind kind) => Array.FindIndex(Order, kinds => Array.IndexOf(kinds, kind) >= 0);

    /// <summary>The innermost section that all of some lie in; of none, the title's.</summary>
    private static OutlineSection Around(List<OutlineSection> sections, DocumentPlaces places)
    {
        OutlineSection? around = sections.Count > 0 ? sections[0].Parent : places.TitleSection is { Sections.Count: > 0 } title ? title : null;
        while (around is not null && !sections.TrueForAll(section => section.Start >= around.BodyStart && section.End <= around.End))
        {
            around = around.Parent;
        }

        return around ?? places.Root;
    }

    /// <summary>
    /// How many of the sections of another stand before the new one: right behind those that should, or right before those that should not. Other labels
    /// all do: a heading above them would make them its own.
    /// </summary>
    private static int Number(DocumentPlaces places, SectionKind kind, OutlineSection around)
    {
        int order = OrderOf(kind);
        List<int> costs = [0, .. around.Sections.Select(section => Cost(places, section, order))];
        for (int i = 1; i < costs.Count; i++)
        {
            costs[i] += costs[i - 1];
        }

        int first = around.Sections.TakeWhile(section => !IsPlace(section)).Count();
        int best = costs.IndexOf(costs.Skip(first).Min(), first);
        bool isBehindAny = Enumerable.Range(0, best).Any(i => costs[i + 1] < costs[i]);
        while (!isBehindAny && order > Head && best + 1 < costs.Count && costs[best + 1] == costs[best])
        {
            best++;
        }

        return best;
    }

    /// <summary>What it costs to stand behind a section rather than before it: one for each that should be behind, less one for each that should be before.</summary>
    private static int Cost(DocumentPlaces places, OutlineSection section, int order) =>
        (section == places.TitleSection ? -Never : 0) + section.Within().Prepend(section).Sum(inner => (inner.TakenAs is { } kind ? OrderOf(kind) : order) switch
        {
            var there when there < 0 || there == order => 0,
            var there when there < order => there <= Head ? -Never : -1,
            _ => order <= Head ? Never : 1,
        });
}
