using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Reading.Rows;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown.Blocks;

namespace PostmortemTools.Documents.Reading.Sections;

/// <summary>
/// Tells a section that says how an incident is kept from happening again from one that says who does what for that until when: the rows of the
/// latter are action items.
/// </summary>
internal static class PreventionActions
{
    /// <summary>Whether a section, or a group within it, has a table of action items, or boxes to tick, or headings, with an owner or a date.</summary>
    public static bool Are(string text, OutlineSection section)
    {
        if (!HasRows(section))
        {
            return false;
        }

        bool any = false;
        new ActionItemReader(text, new DueDates(text, null), KnownPeople.None).Read(section, (_, place) => any |= place.Table is { } table ? ActionTable.HasAssignments(text, table) : IsAssigned(place));
        return any;
    }

    private static bool HasRows(OutlineSection section) =>
        section.Blocks.Exists(block => block is TableBlock || (block is ListBlock list && HasBoxes(list))) || section.Sections.Exists(inner => HasRows(inner) || inner.Blocks.Exists(block => block is ListBlock or ParagraphBlock));

    private static bool HasBoxes(ListBlock list) =>
        list.Children.Exists(block => block is ItemBlock item && (!item.Box.IsEmpty || item.Children.Exists(inner => inner is ListBlock nested && HasBoxes(nested))));

    private static bool IsAssigned(RowPlace place) => (!place.Box.IsEmpty || place.Shape == RowShape.Heading) && (place[RowField.Owner] ?? place[RowField.DueDate]) is { Value.IsEmpty: false };
}
