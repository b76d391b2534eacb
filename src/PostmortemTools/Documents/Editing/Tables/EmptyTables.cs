using System.Globalization;
using PostmortemTools.Documents.Editing.Values;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Reading.Rows;
using PostmortemTools.Documents.Reading.Timeline;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Editing.Tables;

/// <summary>
/// Writes the first action items or events of a document into a table that waits for them, as that of a fresh template does: into its empty rows, then
/// below them. What the table has no columns for is not written here.
/// </summary>
/// <param name="reading">The document.</param>
/// <param name="house">What the document calls things.</param>
internal sealed class EmptyTables(MarkdownReading reading, HouseStyle house)
{
    /// <summary>What heads a column of numbers: a table that one extends by a word.</summary>
    private static readonly HashSet<string> Numbers = new(StringComparer.OrdinalIgnoreCase) { "#", "no", "no.", "nr", "nr.", "№" };

    private readonly string text = reading.Text;

    /// <summary>Fills the table of a section; false, and nothing is written, where it has none, or its columns cannot say all.</summary>
    /// <param name="kind">Action items or the timeline.</param>
    /// <param name="section">The section.</param>
    /// <param name="now">What the document is to say.</param>
    /// <param name="ours">What our template makes of the rows.</param>
    /// <param name="edits">Takes the change.</param>
    public bool Fill(SectionKind kind, OutlineSection section, Postmortem now, string ours, TextEdits edits)
    {
        if (section.Blocks.OfType<TableBlock>().LastOrDefault() is not { } table || !table.Rows.TrueForAll(row => Array.TrueForAll(row.Cells, cell => cell.IsEmpty)))
        {
            return false;
        }

        List<Dictionary<int, string>?>? rows = kind switch
        {
            SectionKind.ActionItems when ActionTable.IsOne(text, table) => Items(now.ActionItems, ActionTable.Of(text, table), Array.FindIndex(table.Header.Cells, cell => Numbers.Contains(cell.In(text)))),
            SectionKind.Timeline => Events(now.Timeline, new TimelineTable(text, table), ours),
            _ => null,
        };
        if (rows is null || rows.Contains(null))
        {
            return false;
        }

        TextEdits trial = new(text);
        Write(table, rows!, trial);
        if (PostmortemComparison.Of(now, MarkdownReader.Read(trial.Apply(), null, reading.Options).Postmortem, new HashSet<TimelineEvent>(), _ => true, null).ContainsKey(ModelList.In(kind).Member))
        {
            return false;
        }

        Write(table, rows!, edits);
        return true;
    }

    private void Write(TableBlock table, List<Dictionary<int, string>> rows, TextEdits edits)
    {
        TableEdits change = new(text, table);
        for (int i = 0; i < rows.Count; i++)
        {
            if (i < table.Rows.Count)
            {
                foreach (KeyValuePair<int, string> cell in rows[i])
                {
                    change.Set(table.Rows[i], cell.Key, cell.Value);
                }
            }
            else
            {
                change.Add(table.Rows.Count > 0 ? table.Rows[table.Rows.Count - 1] : table.Header, before: false, rows[i]);
            }
        }

        change.Write(edits);
    }

    private List<Dictionary<int, string>?> Items(List<ActionItem> items, ActionTable columns, int number)
    {
        ActionItemValues values = new([], [], house);
        ActionItem nothing = new();
        return items.ConvertAll(item =>
        {
            Dictionary<int, string> cells = [];
            string beside = "";
            foreach (RowField field in values.Changed(item, nothing))
            {
                string? value = values.Write(field, item, nothing, "", InlinePlace.TableCell);
                if (columns.ColumnOf(field) is var column and >= 0)
                {
                    cells[column] = value ?? "";
                }
                else if (value is not null && values.Note(field) is { } label)
                {
                    beside += $" ({label}: {value})";
                }
            }

            int action = columns.ColumnOf(RowField.Text);
            cells[action] = (cells.TryGetValue(action, out string? said) ? said : "") + beside;
            if (number >= 0 && !cells.ContainsKey(number))
            {
                cells[number] = (items.IndexOf(item) + 1).ToString(CultureInfo.InvariantCulture);
            }

            return cells;
        })!;
    }

    /// <summary>The events with their times as our table has them; null for one that the columns cannot say.</summary>
    private static List<Dictionary<int, string>?>? Events(List<TimelineEvent> events, TimelineTable columns, string ours)
    {
        if (!columns.IsOne || columns.ColumnOf(RowField.Time) is not (var time and >= 0) || columns.ColumnOf(RowField.Text) is not (var what and >= 0)
            || BlockParser.Parse(ours).Children is not [TableBlock written] || written.Rows.Count != events.Count)
        {
            return null;
        }

        return [.. events.Select((happened, i) =>
        {
            Dictionary<int, string> cells = new() { [time] = written.Rows[i].Cells[0].In(ours), [what] = InlineText.Escape(happened.Description, InlinePlace.TableCell) };
            foreach ((RowField field, string? value) in ((RowField, string?)[])[(RowField.Kind, happened.Kind), (RowField.Actor, happened.Actor), (RowField.Source, happened.Source), (RowField.Link, happened.Link)])
            {
                if (value is not null && columns.ColumnOf(field) is var column)
                {
                    if (column < 0)
                    {
                        return null;
                    }

                    cells[column] = InlineText.Escape(value, InlinePlace.TableCell);
                }
            }

            return cells;
        })];
    }
}
