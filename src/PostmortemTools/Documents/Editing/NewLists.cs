using PostmortemTools.Documents.Editing.Values;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Editing;

/// <summary>
/// Writes the first action items or events of a document whose lists all are lists: with bullets, too. Where a list cannot say all that they say, or the
/// document has tables, or nothing that tells, they stand in a table as our own documents have it.
/// </summary>
/// <param name="reading">The document.</param>
/// <param name="house">What the document calls things.</param>
internal sealed class NewLists(MarkdownReading reading, HouseStyle house)
{
    /// <summary>The lines of a list; null where a table is written.</summary>
    /// <param name="kind">Action items or the timeline.</param>
    /// <param name="only">A postmortem that has nothing else.</param>
    /// <param name="table">What our template makes of it.</param>
    public string? Write(SectionKind kind, Postmortem only, string table)
    {
        if (Bullet() is not { } bullet)
        {
            return null;
        }

        List<string>? lines = kind switch
        {
            SectionKind.ActionItems => Items(only.ActionItems),
            SectionKind.Timeline => Events(only.Timeline, table),
            _ => null,
        };
        string? list = lines is null ? null : string.Join("\n", lines.Select(line => $"{bullet} {line}"));
        return list is not null && Says(list, kind, only) ? list : null;
    }

    /// <summary>The bullet of the lists that are there; null where there are none, or tables, with rows or without.</summary>
    private char? Bullet()
    {
        List<RowPlace> rows = [.. reading.Places.Rows.Values.SelectMany(rows => rows)];
        bool isOfLists = !house.IsOurs && rows.Exists(row => row.Shape == RowShape.ListItem) && !reading.Places.Root.Within().Any(section => section.IsTaken && section.Blocks.Exists(block => block is TableBlock));
        return !isOfLists ? null : rows.Find(row => row.Marker.Length == 1) is { } like ? reading.Text[like.Marker.Start] : '-';
    }

    private List<string> Items(List<ActionItem> items)
    {
        ActionItemValues values = new([], [], house);
        ActionItem nothing = new();
        bool hasBoxes = items.Exists(item => item.Status is not null);
        return items.ConvertAll(item =>
        {
            bool? isTicked = values.IsTicked(item);
            string box = !hasBoxes ? "" : isTicked == true ? "[x] " : "[ ] ";
            IEnumerable<string> notes = values.Changed(item, nothing).Where(field => field != RowField.Text && !(field == RowField.Status && isTicked is not null) && values.Note(field) is not null)
                .Select(field => $" ({values.Note(field)}: {values.Write(field, item, nothing, "", InlinePlace.Paragraph)})");
            return box + InlineText.Escape(item.Action, InlinePlace.BlockStart | InlinePlace.ListItem) + string.Concat(notes);
        });
    }

    /// <summary>The events with their times as the table has them; null where that has other columns, too.</summary>
    private static List<string>? Events(List<TimelineEvent> events, string table) =>
        BlockParser.Parse(table).Children is [TableBlock { Header.Cells.Length: 2 } rows] && rows.Rows.Count == events.Count
            ? [.. events.Select((happened, i) => $"{rows.Rows[i].Cells[0].In(table)} {InlineText.Escape(happened.Description, InlinePlace.Paragraph)}")] : null;

    /// <summary>Whether a list is read as what it is to say.</summary>
    private static bool Says(string list, SectionKind kind, Postmortem only)
    {
        string date = only.Date is { } day ? $"**Date:** {Iso.FormatDate(day)}\n\n" : "";
        string text = $"# x\n\n{date}**Time zone:** {only.TimeZone}\n\n## {(kind == SectionKind.Timeline ? "Timeline" : "Action Items")}\n\n{list}\n";
        return !PostmortemComparison.Of(only, MarkdownReader.Read(text, "x.md").Postmortem, new HashSet<TimelineEvent>(), _ => true, null).ContainsKey(ModelList.In(kind).Member);
    }
}
