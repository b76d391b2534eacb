using System.Globalization;
using PostmortemTools.Documents.Editing.Tables;
using PostmortemTools.Documents.Editing.Values;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;

namespace PostmortemTools.Documents.Editing.Rows;

/// <summary>Changes the rows of one list: values in their places, rows away, new rows beside their neighbours and in their form.</summary>
/// <typeparam name="T">What the model makes of a row.</typeparam>
/// <param name="edits">Takes the changes.</param>
/// <param name="values">The values of a row.</param>
/// <param name="useColumns">Whether a value that a table has no column for gets one.</param>
internal sealed class ListEdits<T>(TextEdits edits, IRowValues<T> values, bool useColumns)
    where T : class
{
    private readonly string text = edits.Text;
    private readonly Dictionary<TableBlock, TableEdits> tables = [];

    /// <summary>Changes a row whose values are not all told apart by places; false where it is left to the places.</summary>
    public Func<RowPlace, T, T, bool> ChangeWhole { get; init; } = (_, _, _) => false;

    /// <summary>Whether a row may be changed that says something else than it is to say, and in these values; none for a new one.</summary>
    public Func<T, IReadOnlyList<RowField>, bool> MayChange { get; init; } = (_, _) => true;

    /// <summary>Gets to know why a value may not be read back.</summary>
    public Action<string> Explain { get; init; } = _ => { };

    /// <summary>The lines that a new row needs above it behind another one, so that it is read as what it is; empty where it needs none.</summary>
    public Func<RowPlace, T, string> Above { get; init; } = (_, _) => "";

    private RowWriter Writer => new(edits, useColumns) { Explain = Explain };

    /// <summary>Makes the changes; false where there is no row that a new one could be made like.</summary>
    public bool Write(IReadOnlyList<T> now, IReadOnlyList<T> before, IReadOnlyList<RowPlace> places, RowMatch match)
    {
        ListNumbers numbers = new(text, places);
        Remove([.. match.Gone.OrderBy(gone => gone).Select(gone => places[gone])], now.Count > 0 && match.From.All(from => from < 0));
        bool isPossible = true;
        for (int i = 0; i < now.Count; i++)
        {
            int from = match.From[i];
            List<RowField> changed = from >= 0 ? [.. values.Changed(now[i], before[from])] : [];
            if ((from < 0 || changed.Count > 0) && !MayChange(now[i], changed))
            {
                continue;
            }

            if (from >= 0)
            {
                Change(places[from], now[i], before[from]);
            }
            else if (places.Count == 0)
            {
                isPossible = false;
            }
            else
            {
                Insert(now, i, before, places, match, numbers);
            }
        }

        numbers.KeepFirst(match.Gone, edits);
        foreach (TableEdits table in tables.Values)
        {
            table.Write(edits);
        }

        return isPossible;
    }

    /// <summary>Takes rows away.</summary>
    /// <param name="gone">The rows, in order.</param>
    /// <param name="isReplaced">Whether others take their place, and the blank lines around them stay.</param>
    private void Remove(List<RowPlace> gone, bool isReplaced)
    {
        gone.Where(row => row.Table is not null).ToList().ForEach(row => Of(row.Table!).Remove(row.Row!));
        List<TextSpan> pieces = Wholes([.. gone.Where(row => row.Table is null)]);
        for (int i = 0; i < pieces.Count; i++)
        {
            // Rows that stand together go together, and no blank line is left of those between them.
            int start = pieces[i].Start;
            while (i + 1 < pieces.Count && pieces[i + 1].Start == pieces[i].End)
            {
                i++;
            }

            TextSpan lines = new(start, pieces[i].End);
            if (isReplaced)
            {
                edits.Replace(lines, "");
            }
            else
            {
                edits.RemoveLines(lines);
            }
        }
    }

    /// <summary>The lines that go with rows: a group goes as a whole with the last of its rows.</summary>
    private static List<TextSpan> Wholes(List<RowPlace> gone)
    {
        Dictionary<RowGroup, int> counts = gone.SelectMany(row => row.Groups ?? []).GroupBy(group => group).ToDictionary(group => group.Key, group => group.Count());
        return [.. gone.Select(row => row.Groups?.LastOrDefault(group => counts[group] == group.Count)?.Whole ?? row.Whole).Distinct()];
    }

    private void Change(RowPlace place, T now, T before)
    {
        if (place.Table is { } table)
        {
            foreach (KeyValuePair<int, string> cell in Writer.Cells(place, now, before, values, Of(table).Column))
            {
                Of(table).Set(place.Row!, cell.Key, cell.Value);
            }
        }
        else if (!ChangeWhole(place, now, before))
        {
            Writer.Change(place, now, before, values);
        }
    }

    /// <summary>A new row goes behind the row before it, or before the row behind it.</summary>
    private void Insert(IReadOnlyList<T> now, int index, IReadOnlyList<T> before, IReadOnlyList<RowPlace> places, RowMatch match, ListNumbers numbers)
    {
        int previous = -1;
        for (int i = index - 1; i >= 0 && previous < 0; i--)
        {
            previous = match.From[i];
        }

        int next = -1;
        for (int i = index + 1; i < now.Count && next < 0; i++)
        {
            next = match.From[i];
        }

        bool isBefore = previous < 0 && next >= 0;
        int like = previous >= 0 ? previous : next >= 0 ? next : places.Count - 1;
        int steps = 1;
        for (int i = index - 1; i >= 0 && match.From[i] < 0; i--)
        {
            steps++;
        }

        RowPlace place = places[like];
        RowPlace? own = match.Moved[index] >= 0 ? places[match.Moved[index]] : null;
        bool endsGroup = !isBefore && steps == 1 && own is null && (next < 0 || places[next].Label != place.Label);
        string above = endsGroup ? Above(place, now[index]) : "";
        if (place.Table is { } table)
        {
            Dictionary<int, string> cells = own?.Table == table ? Cells(own.Row!) : NewCells(place, now[index], before[like], Of(table));
            Of(table).Add(place.Row!, isBefore, cells);
            return;
        }

        int? number = numbers.Next(like, isBefore, isAlone: !isBefore && previous < 0, steps);
        number = above.Length > 0 && number is not null ? 1 : number;
        string row = own is not null && IsOfOneForm(own, place) ? Lines(new TextEdits(text), new TextSpan(own.Whole.Start, ContentEnd(own)), own, number)
            : Clone(place, now[index], before[like], number);
        bool isApart = place.Shape == RowShape.Heading || (place.Shape == RowShape.Paragraph ? !IsTight(places, like) : IsLoose(places, like));
        bool isMoved = match.Gone.Contains(like);
        if (isBefore)
        {
            edits.Insert(place.Whole.Start, row + (isApart ? edits.NewLine : ""));
            return;
        }

        int at = isMoved ? place.Whole.End : ContentEnd(place);
        bool isOpen = at > 0 && text[at - 1] is not ('\n' or '\r');
        string apart = above.Length > 0 ? edits.NewLine + above : isApart && !isMoved ? edits.NewLine : "";
        edits.Insert(at, isOpen ? edits.NewLine + apart + row.TrimEnd('\r', '\n') : apart + row);
    }

    private Dictionary<int, string> NewCells(RowPlace like, T row, T likeRow, TableEdits table)
    {
        Dictionary<int, string> cells = new RowWriter(edits, useColumns) { IsNew = true }.Cells(like, row, likeRow, values, table.Column);
        for (int column = 0; column < like.Row!.Cells.Length; column++)
        {
            if (cells.ContainsKey(column))
            {
                continue;
            }

            // What no value of the model stands in is of the other row alone; equal values stand in both. A number is the name of its row: it stays when
            // others come or go, and a new row gets the one behind the highest.
            string there = like.Row.Cells[column].In(text);
            RowField[] own = [.. Enumerable.Range(0, (int)RowField.Id + 1).Select(field => (RowField)field).Where(field => like.All(field).Any(slot => RowWriter.ColumnOf(like, slot) == column))];
            cells[column] = own.Length > 0 ? (values.Write(own[0], row, likeRow, there, Rendering.Markdown.InlinePlace.TableCell) is null ? "" : there)
                : table.NextNumber(column)?.ToString(CultureInfo.InvariantCulture) ?? "";
        }

        return cells;
    }

    /// <summary>The cells of a row that moves: it takes all with it, also what the model does not know.</summary>
    private Dictionary<int, string> Cells(TableRow row) => row.Cells.Select((cell, column) => (cell, column)).ToDictionary(known => known.column, known => known.cell.In(text));

    /// <summary>Whether a row that moves can take its lines with it: its number is then that of its new place. What is changed in it is changed there afterwards.</summary>
    private bool IsOfOneForm(RowPlace own, RowPlace place) => own.Shape == place.Shape && own.Table is null && own.Shape is RowShape.ListItem or RowShape.Heading or RowShape.Paragraph
        && own.Marker.Length > 1 == place.Marker.Length > 1 && (own.Marker.Length != 1 || text[own.Marker.Start] == text[place.Marker.Start])
        && own.Marker.Start - TextLines.Start(text, own.Marker.Start) == place.Marker.Start - TextLines.Start(text, place.Marker.Start);

    /// <summary>The lines of a row with the values of another.</summary>
    private string Clone(RowPlace like, T row, T likeRow, int? number)
    {
        TextEdits copy = new(text);
        new RowWriter(copy, useColumns) { IsNew = true, Explain = Explain }.Change(like, row, likeRow, values);
        return Lines(copy, like.Head, like, number);
    }

    private string Lines(TextEdits copy, TextSpan lines, RowPlace place, int? number)
    {
        if (number is { } next)
        {
            copy.Replace(ListNumbers.Digits(place), next.ToString(CultureInfo.InvariantCulture));
        }

        string changed = copy.Apply();
        string written = changed.Substring(lines.Start, changed.Length - (text.Length - lines.End) - lines.Start);
        return edits.Ended(written);
    }

    /// <summary>Whether blank lines stand between the rows around one.</summary>
    private bool IsLoose(IReadOnlyList<RowPlace> places, int index) =>
        places[index].Shape == RowShape.ListItem
        && ((index > 0 && places[index - 1].Whole.End == places[index].Whole.Start && ContentEnd(places[index - 1]) < places[index - 1].Whole.End) || HasBlankBehind(places, index));

    /// <summary>Whether a row goes on right where another ends: rows of several bullets each, in one list.</summary>
    private bool IsTight(IReadOnlyList<RowPlace> places, int index) =>
        (index > 0 && Touch(places[index - 1], places[index])) || (index + 1 < places.Count && Touch(places[index], places[index + 1]));

    private bool Touch(RowPlace one, RowPlace next) => one.Whole.End == next.Whole.Start && ContentEnd(one) == one.Whole.End;

    private bool HasBlankBehind(IReadOnlyList<RowPlace> places, int index) =>
        index + 1 < places.Count && places[index + 1].Whole.Start == places[index].Whole.End && ContentEnd(places[index]) < places[index].Whole.End;

    /// <summary>
    /// Behind the last line of a row that is not blank. A line of no-break spaces is not: it goes on with what stands above it, and with a row between
    /// them it would go on with that one.
    /// </summary>
    private int ContentEnd(RowPlace place)
    {
        int end = place.Whole.End;
        while (end > place.Whole.Start && text[end - 1] is ' ' or '\t' or '\n' or '\r')
        {
            end--;
        }

        return end == place.Whole.Start ? place.Whole.End : Math.Min(place.Whole.End, TextLines.Next(text, end));
    }

    private TableEdits Of(TableBlock table)
    {
        if (!tables.TryGetValue(table, out TableEdits? own))
        {
            tables[table] = own = new TableEdits(text, table);
        }

        return own;
    }
}
