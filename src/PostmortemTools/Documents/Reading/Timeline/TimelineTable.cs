using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Reading.Rows;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Rendering.Markdown;
using PostmortemTools.Time.Written;

namespace PostmortemTools.Documents.Reading.Timeline;

/// <summary>Reads a timeline that is a table, its columns in any order and of any name.</summary>
internal sealed class TimelineTable
{
    private readonly string text;
    private readonly TableBlock table;
    private readonly TimelineColumn[] columns;

    /// <summary>The first column of each sort.</summary>
    private readonly Dictionary<TimelineColumn, int> columnOf = [];
    private readonly string? zone;

    /// <summary>Reads the headers.</summary>
    public TimelineTable(string text, TableBlock table)
    {
        (this.text, this.table) = (text, table);
        columns = new TimelineColumn[table.Header.Cells.Length];
        string?[] zones = new string?[columns.Length];
        for (int i = 0; i < columns.Length; i++)
        {
            TextSpan cell = table.Header.Cells[i];
            Set(i, cell.IsEmpty ? TimelineColumn.Other : TimelineColumns.Find(cell.In(text), out zones[i]));
        }

        Complete();
        zone = TimeColumn >= 0 && zones[TimeColumn] is { } own ? own : Array.Find(zones, named => named is not null);
    }

    private int TimeColumn => Find(TimelineColumn.Time, TimelineColumn.DateAndTime);

    private int DateColumn => Find(TimelineColumn.Date);

    /// <summary>Whether it is a timeline at all.</summary>
    public bool IsOne => TimeColumn >= 0 || DateColumn >= 0;

    /// <summary>Where a value of the table's rows stands; -1 where it has no column.</summary>
    public int ColumnOf(RowField field) => field switch
    {
        RowField.Text => Find(TimelineColumn.Event, TimelineColumn.Details),
        RowField.Time => TimeColumn,
        RowField.Date => DateColumn,
        RowField.Kind => Find(TimelineColumn.Kind),
        RowField.Actor => Find(TimelineColumn.Actor),
        RowField.Source => Find(TimelineColumn.Source),
        RowField.Link => Find(TimelineColumn.Link),
        _ => -1,
    };

    /// <summary>Adds the rows.</summary>
    public void Read(List<TimelineStep> steps)
    {
        if (!IsOne)
        {
            return;
        }

        if (zone is not null)
        {
            steps.Add(new TimelineStep { Zone = zone });
        }

        foreach (TableRow row in table.Rows)
        {
            Row(row, steps);
        }
    }

    private void Row(TableRow row, List<TimelineStep> steps)
    {
        TextSpan time = Cell(row, TimeColumn);
        TextSpan day = Cell(row, DateColumn);
        TextSpan about = Cell(row, ColumnOf(RowField.Text));
        TimeMention? dayMention = Mention(day);
        TimeMention? mention = Mention(time);
        if (about.IsEmpty && row.Cells.Count(cell => !cell.IsEmpty) <= 1)
        {
            // A row with nothing but a date carries it for those below.
            TimeMention? alone = dayMention ?? mention;
            if (alone is { IsDateOnly: true })
            {
                steps.Add(new TimelineStep { Mention = alone });
                return;
            }

            if (mention is null && dayMention is null)
            {
                return;
            }
        }

        if (Find(TimelineColumn.Zone) is var zoneColumn and >= 0)
        {
            steps.Add(new TimelineStep { Zone = Cell(row, zoneColumn).In(text) });
        }

        RowPlace place = RowFinder.Row(text, table, row);
        TimelineEvent happened = new()
        {
            Description = Value(about) ?? "",
            TimeText = mention?.Text ?? Value(time) ?? dayMention?.Text ?? Value(day),
            Kind = Take(RowField.Kind),
            Actor = Take(RowField.Actor),
            Source = Take(RowField.Source),
            Link = Take(RowField.Link),
        };
        bool isDay = mention is null && time.IsEmpty && dayMention is not null;
        place[RowField.Text] = new Slot(about, InlinePlace.TableCell) { MissingColumn = Missing(ColumnOf(RowField.Text)) };
        place[RowField.Time] = new Slot(isDay ? day : mention is { } read ? new TextSpan(read.Start, read.End) : time, isDay ? day : time, InlinePlace.TableCell) { MissingColumn = Missing(isDay ? DateColumn : TimeColumn) };
        if (!isDay && DateColumn >= 0 && TimeColumn >= 0)
        {
            place[RowField.Date] = new Slot(day, InlinePlace.TableCell) { MissingColumn = Missing(DateColumn) };
        }

        Beside(row, place);
        steps.Add(new TimelineStep { Event = happened, Place = place, Mention = isDay ? dayMention : mention, Day = isDay ? null : dayMention });

        string? Take(RowField field)
        {
            if (ColumnOf(field) is not (var column and >= 0))
            {
                return null;
            }

            TextSpan cell = Cell(row, column);
            place[field] = new Slot(cell, InlinePlace.TableCell) { MissingColumn = Missing(column) };
            return Value(cell);
        }

        int? Missing(int column) => column >= row.Cells.Length ? column : null;
    }

    /// <summary>What other columns say of the time: the same in another zone, when it ended, what zone it is of.</summary>
    private void Beside(TableRow row, RowPlace place)
    {
        for (int i = 0; i < Math.Min(columns.Length, row.Cells.Length); i++)
        {
            RowField? field = columns[i] switch
            {
                TimelineColumn.Time or TimelineColumn.DateAndTime when i != TimeColumn => RowField.OtherTime,
                TimelineColumn.EndTime => RowField.EndTime,
                TimelineColumn.Zone => RowField.Zone,
                _ => null,
            };
            if (field is { } known)
            {
                place.Add(known, new Slot(row.Cells[i], InlinePlace.TableCell));
            }
        }
    }

    private TimeMention? Mention(TextSpan cell) =>
        cell.IsEmpty ? null
        : TimeMentions.TryReadAll(text, cell.Start, cell.End, out TimeMention? mention) || TimeMentions.TryReadStart(text, cell.Start, cell.End, out mention) ? mention : null;

    private string? Value(TextSpan cell) => SourceText.InlineOrNull(text, cell, InlinePlace.TableCell);

    private static TextSpan Cell(TableRow row, int column)
    {
        if (column >= 0 && column < row.Cells.Length)
        {
            return row.Cells[column];
        }

        // A row that is too short has its missing cells at its end.
        return new TextSpan(row.Line.End, row.Line.End);
    }

    private int Find(TimelineColumn first, TimelineColumn? second = null) =>
        columnOf.TryGetValue(first, out int column) || (second is { } other && columnOf.TryGetValue(other, out column)) ? column : -1;

    private void Set(int column, TimelineColumn sort)
    {
        columns[column] = sort;
        columnOf[sort] = columnOf.TryGetValue(sort, out int known) ? Math.Min(known, column) : column;
    }

    /// <summary>Columns that nobody named: the one that is full of times, and the widest of the others.</summary>
    private void Complete()
    {
        // Of several columns of times, one that counts from the beginning says less than one with times of day.
        if (columns.Count(sort => sort == TimelineColumn.Time) > 1)
        {
            int[] clocks = TableColumns.Count(table, columns.Length, cell => Mention(cell) is { IsRelative: false, First.HasClock: true });
            int said = Array.FindIndex(columns, sort => sort == TimelineColumn.Time);
            for (int i = said + 1; i < columns.Length && clocks[said] == 0; i++)
            {
                said = columns[i] == TimelineColumn.Time ? i : said;
            }

            columnOf[TimelineColumn.Time] = said;
        }

        if (TimeColumn < 0 && DateColumn < 0)
        {
            int[] times = TableColumns.Count(table, columns.Length, cell => !cell.IsEmpty && TimeMentions.TryReadAll(text, cell.Start, cell.End, out _));
            int first = Array.FindIndex(times, count => count > 0 && 2 * count >= table.Rows.Count);
            if (first >= 0)
            {
                Set(first, TimelineColumn.Time);
            }
        }

        if (ColumnOf(RowField.Text) < 0)
        {
            long[] widths = TableColumns.Lengths(table, columns.Length);
            int widest = -1;
            long most = -1;
            for (int i = 0; i < columns.Length; i++)
            {
                long width = columns[i] != TimelineColumn.Other ? -1 : widths[i];
                (widest, most) = width > most ? (i, width) : (widest, most);
            }

            if (widest >= 0)
            {
                Set(widest, TimelineColumn.Event);
            }
        }
    }
}
