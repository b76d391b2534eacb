using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Errors;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;

namespace PostmortemTools.Documents.Reading.Sections;

/// <summary>Says which sections have text of which no row was read: what is in them is in the document alone, and in no object.</summary>
internal static class UnreadSections
{
    /// <summary>Members that are lists, and what a row of each is called.</summary>
    private static readonly (SectionKind Kind, string Rows)[] Lists =
    [
        (SectionKind.Timeline, "events"), (SectionKind.ContributingFactors, "contributing factors"), (SectionKind.WentWell, "findings"), (SectionKind.WentWrong, "findings"),
        (SectionKind.GotLucky, "findings"), (SectionKind.ActionItems, "action items"), (SectionKind.Lessons, "lessons"), (SectionKind.RelatedIncidents, "related incidents"),
    ];

    /// <summary>Says them.</summary>
    /// <param name="text">The document.</param>
    /// <param name="claims">Which section is what.</param>
    /// <param name="places">Where its rows stand.</param>
    /// <param name="warn">Takes what is said.</param>
    public static void Say(string text, SectionClaims claims, DocumentPlaces places, Action<string> warn)
    {
        foreach ((SectionKind kind, string rows) in Lists)
        {
            if (claims[kind] is not [var first, ..] || (places.Rows.TryGetValue(kind, out List<RowPlace>? read) && read.Count > 0))
            {
                continue;
            }

            if (claims[kind].Exists(section => SaysSomething(text, section)))
            {
                warn(Warning.NothingRead(first.Title.In(text), TextLines.Number(text, first.Start), rows));
            }
        }
    }

    private static bool SaysSomething(string text, OutlineSection section) =>
        section.Blocks.Exists(block => SaysSomething(text, block)) || section.Sections.Exists(inner => !inner.IsTaken && SaysSomething(text, inner));

    private static bool SaysSomething(string text, Block block) => block switch
    {
        TableBlock table => table.Rows.Exists(row => Array.Exists(row.Cells, cell => !cell.IsEmpty)),
        HtmlBlock => string.CompareOrdinal(text, block.Start, "<!--", 0, 4) != 0,
        BreakBlock => false,
        ContainerBlock container => container.Children.Exists(inner => SaysSomething(text, inner)),
        _ => new TextSpan(block.Start, block.End).Trim(text) is { IsEmpty: false } said && !SourceText.IsPlaceholder(text, said) && !(said.Length < 24 && ActionLineReader.IsNothing(said.In(text).TrimEnd('.'))),
    };
}
