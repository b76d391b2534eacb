using PostmortemTools.Documents.Editing.Values;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Reading.Rows;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Editing.Rows;

/// <summary>Changes the values of one row where they stand: in its line, or in the cells of a table.</summary>
/// <param name="edits">Takes the changes.</param>
/// <param name="useColumns">Whether a value that a table has no column for gets one; else it is noted in the cell of the text.</param>
internal sealed class RowWriter(TextEdits edits, bool useColumns)
{
    private readonly string text = edits.Text;

    /// <summary>Whether what is written is a new row that is made like another: among boxes it has one.</summary>
    public bool IsNew { get; init; }

    /// <summary>Gets to know why a value may not be read back.</summary>
    public Action<string> Explain { get; init; } = _ => { };

    /// <summary>Changes a row.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="now">What it is to say.</param>
    /// <param name="before">What it says.</param>
    /// <param name="values">Its values.</param>
    public void Change<T>(RowPlace place, T now, T before, IRowValues<T> values)
    {
        if (IsNew)
        {
            foreach (TextSpan own in place.OwnLines)
            {
                if (own.Start >= place.Item.End && own.End <= place.Head.End)
                {
                    edits.RemoveLines(own);
                }
            }
        }

        foreach (RowField field in values.Changed(now, before).ToList())
        {
            if (field == RowField.Status && place.Shape == RowShape.ListItem)
            {
                new StatusEdits(edits, IsNew).Write(place, now, before, values);
            }
            else
            {
                Value(place, field, now, before, values);
            }
        }
    }

    /// <summary>The cells of a row of a table that a change comes to, by the numbers of their columns.</summary>
    /// <param name="place">The row that is changed, or that a new one is made like.</param>
    /// <param name="now">What it is to say.</param>
    /// <param name="before">What stands there.</param>
    /// <param name="values">Its values.</param>
    /// <param name="column">Gives the number of a new column with a title; -1 where the table can have none.</param>
    public Dictionary<int, string> Cells<T>(RowPlace place, T now, T before, IRowValues<T> values, Func<string, int> column)
    {
        Dictionary<int, TextEdits> changed = [];
        Dictionary<int, string> cells = [];
        foreach (RowField field in values.Changed(now, before).ToList())
        {
            foreach (Slot more in place.All(field).Skip(1))
            {
                cells[ColumnOf(place, more)] = values.Write(field, now, before, more.Value.In(text), InlinePlace.TableCell) ?? "";
            }

            if (place[field] is { } slot && ColumnOf(place, slot) is var at and >= 0)
            {
                string? value = values.Write(field, now, before, field == RowField.Status && slot.Value.IsEmpty ? FirstIn(place.Table!, at) : slot.Value.In(text), Place(place.Row!, at));
                if (at >= place.Row!.Cells.Length)
                {
                    cells[at] = value ?? "";
                    continue;
                }

                if (field == RowField.Link && value is not null && TicketLink.Of(text, slot, value) is { } ticket)
                {
                    Edits(at).Replace(ticket.Span, ticket.With);
                    continue;
                }

                // What stands beside a value in the cell of another row is no part of a new one.
                TextSpan there = IsNew && field is RowField.Time or RowField.DueDate ? slot.Outer : slot.Value;
                Edits(at).Replace(value is null && field != RowField.Text ? Removal.Of(text, slot.Outer, place.Row.Cells[at]) : there, value ?? "");
            }
            else if (values.Write(field, now, before, "", InlinePlace.TableCell) is { } added)
            {
                int texts = place[RowField.Text] is { } words ? ColumnOf(place, words) : -1;
                if (values.Note(field) is { } label && !useColumns && texts >= 0)
                {
                    Edits(texts).Insert(place.Row!.Cells[texts].End, $" ({label}: {added})");
                }
                else if (values.Title(field) is { } title && column(title) is var another and >= 0)
                {
                    cells[another] = added;
                }
            }
        }

        foreach (KeyValuePair<int, TextEdits> cell in changed)
        {
            TextSpan span = place.Row!.Cells.Length > cell.Key ? place.Row.Cells[cell.Key] : new TextSpan(place.Row.Line.End, place.Row.Line.End);
            string after = cell.Value.Apply();
            cells[cell.Key] = after.Substring(span.Start, after.Length - (text.Length - span.End) - span.Start).Trim(' ', '\t');
        }

        return cells;

        TextEdits Edits(int at)
        {
            if (!changed.TryGetValue(at, out TextEdits? own))
            {
                changed[at] = own = new TextEdits(text);
            }

            return own;
        }
    }

    /// <summary>What another row has in a column, whose form an empty cell gets: with a mark or without.</summary>
    private string FirstIn(TableBlock table, int column)
    {
        foreach (TableRow row in table.Rows)
        {
            if (column < row.Cells.Length && !row.Cells[column].IsEmpty)
            {
                return row.Cells[column].In(text);
            }
        }

        return "";
    }

    /// <summary>What stands first in a row without a pipe before it begins the line.</summary>
    private InlinePlace Place(TableRow row, int column) => column == 0 && text[row.Line.Start] != '|' ? InlinePlace.TableCell | InlinePlace.BlockStart : InlinePlace.TableCell;

    /// <summary>The column that a value stands in; one behind the last where the row is too short to have it.</summary>
    public static int ColumnOf(RowPlace place, Slot slot)
    {
        if (slot.MissingColumn is { } missing)
        {
            return missing;
        }

        TextSpan[] cells = place.Row!.Cells;
        for (int i = 0; i < cells.Length; i++)
        {
            if (slot.Outer.Start >= cells[i].Start && slot.Outer.End <= cells[i].End)
            {
                return i;
            }
        }

        return -1;
    }

    private void Value<T>(RowPlace place, RowField field, T now, T before, IRowValues<T> values)
    {
        if (field == RowField.Id && IsNew && HeadingKey.IsBoth(place))
        {
            return;
        }

        if (field == RowField.Link && !IsNew && HeadingKey.IsLink(text, place))
        {
            // The name of an item in its heading stays: its link has a line of its own below.
            if (values.Write(field, now, before, "", InlinePlace.Paragraph) is { } link)
            {
                new NestedEdits(edits).AddBelow(place, values.Title(field)!, link);
            }
        }
        else if (place[field] is { } slot && !IsElsewhere(place, slot, IsNew))
        {
            string? value = values.Write(field, now, before, slot.Value.In(text), IsFirst(slot.Value.Start) ? slot.Place | InlinePlace.BlockStart : slot.Place);
            if (value is null && field != RowField.Text && (slot.IsLine || IsParagraph(place, field, slot)))
            {
                new NestedEdits(edits).Remove(slot);
                return;
            }

            if (field == RowField.Link && value is not null && TicketLink.Of(text, slot, value) is { } ticket)
            {
                edits.Replace(ticket.Span, ticket.With);
                return;
            }

            if (field == RowField.Owner && value is not null && value[0] != '@' && IsBareHandle(place, slot))
            {
                // Without the sign of a handle, nothing would tell that this is the owner.
                edits.Replace(Removal.Of(text, slot.Outer, LineOf(text, place, slot)), "");
                edits.Insert(NoteEnd(place), $" ({values.Note(field)}: {value})");
                return;
            }

            bool isBelow = IsDoubtful(field, value, values) && place.Shape == RowShape.ListItem && !slot.IsLine;
            if (isBelow)
            {
                edits.Replace(Removal.Of(text, slot.Outer, LineOf(text, place, slot)), "");
                new NestedEdits(edits).Add(place, values.Title(field)!, value!, IsNew);
            }
            else if (value is null && field is not (RowField.Text or RowField.Time))
            {
                edits.Replace(Removal.Of(text, slot.Outer, LineOf(text, place, slot)), "");
            }
            else if (slot.Value.IsEmpty && place.Shape == RowShape.Heading && field is RowField.Text or RowField.Description)
            {
                edits.Insert(slot.Value.Start, edits.NewLine + value + edits.NewLine);
            }
            else
            {
                string separator = slot.Value.IsEmpty && slot.Value.Start > 0 && !char.IsWhiteSpace(text[slot.Value.Start - 1]) ? " " : "";
                edits.Replace(slot.Value, separator + (value ?? ""));
            }
        }
        else if (values.Note(field) is { } label && values.Write(field, now, before, "", InlinePlace.Paragraph) is { } added)
        {
            // A remark may be of many words: it stands below an item of a list.
            bool isBelow = place.Shape == RowShape.ListItem && (field == RowField.Note || IsDoubtful(field, added, values));
            if (isBelow || (values.Title(field) is not null && NestedEdits.HasLines(place)))
            {
                new NestedEdits(edits).Add(place, values.Title(field)!, added, IsNew);
            }
            else
            {
                edits.Insert(NoteEnd(place), $" ({label}: {added})");
            }
        }
    }

    /// <summary>Whether a value holds what ends one in the line of an item, escaped or not: it stands in a line of its own below.</summary>
    private bool IsDoubtful<T>(RowField field, string? value, IRowValues<T> values)
    {
        bool isDoubtful = value is not null && field is RowField.Owner or RowField.Priority && value!.IndexOfAny([',', ';', '|', '*', '<', '`', '[', ']']) >= 0;
        if (isDoubtful)
        {
            Explain($"the {values.Note(field)} '{value}' cannot stand in an item, where each of , ; | * < ` [ ] may end it; give one without them, or keep the items in a table");
        }

        return isDoubtful;
    }

    private bool IsBareHandle(RowPlace place, Slot slot) =>
        place.Shape == RowShape.ListItem && !slot.IsLine && slot.Outer == slot.Value && !slot.Value.IsEmpty && text[slot.Value.Start] == '@'
        && slot.Value.Start > place.Item.Start && text[slot.Value.Start - 1] == ' ';

    /// <summary>Whether a note is a paragraph of its own below a heading.</summary>
    private static bool IsParagraph(RowPlace place, RowField field, Slot slot) => field == RowField.Note && place.Shape == RowShape.Heading && slot.Value.Start >= place.Item.End;

    /// <summary>The line, or the lines, within which a value goes: those of the item, or what stands below it.</summary>
    public static TextSpan LineOf(string text, RowPlace place, Slot slot)
    {
        if (slot.Outer.Start >= place.Item.Start && slot.Outer.End <= place.Item.End)
        {
            return place.Item;
        }

        TextSpan around = TextLines.Around(text, slot.Outer.Start, slot.Outer.End);
        return SourceText.Trim(text, around.Start, around.End);
    }

    /// <summary>Whether a value of another row stands in lines that a new one does not get.</summary>
    public static bool IsElsewhere(RowPlace place, Slot slot, bool isNew) => isNew && place.Row is null && slot.Outer.Start >= place.Head.End;

    /// <summary>Where a note goes: right behind the text, before what else the line says, which is found from its end.</summary>
    public static int NoteEnd(RowPlace place) =>
        place[RowField.Text] is { } words && words.Outer.Start >= place.Item.Start && words.Outer.End <= place.Item.End && !words.Value.IsEmpty ? words.Outer.End : place.Item.End;

    /// <summary>Whether nothing stands before a place in its line.</summary>
    private bool IsFirst(int at)
    {
        int start = TextLines.Start(text, at);
        return new TextSpan(start, at).Trim(text).IsEmpty;
    }
}
