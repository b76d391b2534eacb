using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Reading.Fields;

/// <summary>Finds the labelled values of some blocks: lines of paragraphs, items of lists, rows and columns of tables.</summary>
internal sealed class FieldFinder(string text)
{
    /// <summary>What stands between labels in one line; a break ends with the last.</summary>
    private static readonly char[] Separators = ['|', '·', '•', ';', '>'];

    /// <summary>Fields whose values are sentences.</summary>
    private static readonly HashSet<FieldKind> Prose =
    [
        FieldKind.Summary, FieldKind.Impact, FieldKind.RootCause, FieldKind.ContributingFactors, FieldKind.Trigger, FieldKind.Detection, FieldKind.Resolution,
    ];

    private readonly List<FieldPlace> found = [];

    /// <summary>The values, in the order of the document.</summary>
    /// <param name="text">The document.</param>
    /// <param name="blocks">The blocks.</param>
    /// <param name="inQuotes">Whether those in quotations count too: in some houses the fields stand in one.</param>
    public static List<FieldPlace> Find(string text, List<Block> blocks, bool inQuotes = false)
    {
        FieldFinder finder = new(text);
        finder.Take(blocks, inQuotes);
        return finder.found;
    }

    private void Take(List<Block> blocks, bool inQuotes)
    {
        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is QuoteBlock quote && inQuotes)
            {
                Take(quote.Children, false);
            }
            else
            {
                Take(blocks[i], i + 1 < blocks.Count ? blocks[i + 1] as ListBlock : null);
            }
        }
    }

    private void Take(Block block, ListBlock? below)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                Lines(paragraph, FieldShape.Line, null, below);
                break;
            case ListBlock list:
                foreach (Block item in list.Children)
                {
                    if (item is ItemBlock { Children: [ParagraphBlock first, ..] } known)
                    {
                        Lines(first, FieldShape.ListItem, known, known.Children is [_, ListBlock nested] ? nested : null);
                    }
                }

                break;
            case TableBlock table:
                Table(table);
                break;
        }
    }

    private void Lines(ParagraphBlock paragraph, FieldShape shape, ItemBlock? item, ListBlock? below)
    {
        FieldLabel? open = null;
        List<TextSpan>? parts = null;
        TextSpan lines = default;
        foreach (TextSpan line in paragraph.Lines)
        {
            // Once for all labels of a line, however long it is; not for the many lines without one.
            TextSpan? whole = null;
            int at = line.Start;
            while (at < line.End)
            {
                int next = NextLabel(line, at);
                int end = next < 0 ? line.End : next;
                if (FieldLabel.TryRead(text, at, end, out FieldLabel label, mayBeUnknown: at > line.Start || EndsAtLabel(open), mayBeSmall: BeginsSmall(open)))
                {
                    Close(open, parts, shape, item, lines, null);
                    open = label;
                    lines = whole ??= Whole(line);
                    parts = [Trim(new TextSpan(Math.Min(label.ValueStart, end), label.ValueEnd > 0 ? label.ValueEnd : end))];
                }
                else if (parts is not null)
                {
                    TextSpan part = Trim(new TextSpan(at, end));
                    if (!part.IsEmpty)
                    {
                        parts.Add(part);
                        lines = new TextSpan(lines.Start, (whole ??= Whole(line)).End);
                    }
                }

                at = end;
            }
        }

        Close(open, parts, shape, item, lines, below);

        TextSpan Whole(TextSpan line) => item is not null ? default : TextLines.Around(text, line.Start, line.End);
    }

    /// <summary>Whether a value ends where a line begins with a label that nobody knows: one of a few words does, prose may go on.</summary>
    private static bool EndsAtLabel(FieldLabel? open) => open is { } above && !Prose.Contains(above.Kind);

    /// <summary>Whether the house writes its labels in small letters.</summary>
    private bool BeginsSmall(FieldLabel? open) => open is { } above && EndsAtLabel(above) && char.IsLower(text[above.Words.Start]);

    /// <summary>
    /// Where the next of several labels in one line begins; -1 where there is none: <c>**Date:** 2024-01-15 | **Severity:** P1</c>, <c>Date: 2024-01-15&lt;br&gt;Region: eu</c>.
    /// </summary>
    private int NextLabel(TextSpan line, int at)
    {
        for (int mark = Separator(at + 1, line.End); mark > 0; mark = Separator(mark + 1, line.End))
        {
            int start = mark + 1;
            while (start < line.End && text[start] is ' ' or '\t' or '\u00A0')
            {
                start++;
            }

            // Behind a break a line begins: a label that nobody knows ends the value before it, too.
            bool isBreak = text[mark] == '>' && BreakLength(mark + 1) > 0;
            if (start < line.End && FieldLabel.TryRead(text, start, line.End, out FieldLabel label, mayBeUnknown: isBreak) && (label.Kind != FieldKind.None || isBreak) && (label.IsMarked || isBreak || text[mark] is '|' or '·' or '•'))
            {
                return start;
            }
        }

        return -1;
    }

    private int Separator(int from, int end) => from < end ? text.IndexOfAny(Separators, from, end - from) : -1;

    private void Close(FieldLabel? open, List<TextSpan>? parts, FieldShape shape, ItemBlock? item, TextSpan around, ListBlock? below)
    {
        if (parts is null || open is not { Kind: not FieldKind.None } label)
        {
            return;
        }

        parts.RemoveAll(part => part.IsEmpty);
        TextSpan value = parts.Count == 0 ? new TextSpan(label.ValueStart, label.ValueStart) : new TextSpan(parts[0].Start, parts[parts.Count - 1].End);
        TextSpan lines = item is not null ? TextLines.Around(text, item.Marker.Start, item.End) : around;
        if (parts.Count == 0 && below is not null && FieldLists.Of(text, label.Kind, shape, label.Words, below, new TextSpan(lines.Start, TextLines.Around(text, below.Start, below.End).End)) is { } listed)
        {
            found.Add(listed);
            return;
        }

        found.Add(new FieldPlace(label.Kind, shape, label.Words, new Slot(value, InlinePlace.Paragraph), lines) { Parts = parts });
    }

    /// <summary>Without what ends a line or separates it from the next field.</summary>
    private TextSpan Trim(TextSpan span)
    {
        int end = span.End;
        while (end > span.Start)
        {
            char last = text[end - 1];
            int tag = last == '>' ? BreakLength(end) : 0;
            if (tag > 0 && end - tag >= span.Start)
            {
                end -= tag;
            }
            else if (last is ' ' or '\t' or '\u00A0' or '|' or '·' or '•' || (last == '\\' && end == span.End))
            {
                end--;
            }
            else
            {
                break;
            }
        }

        return new TextSpan(span.Start, end);
    }

    private int BreakLength(int end)
    {
        int open = text.LastIndexOf('<', end - 1, Math.Min(end, 6));
        return open >= 0 && text.Substring(open, end - open).Replace(" ", "").ToUpperInvariant() is "<BR>" or "<BR/>" ? end - open : 0;
    }

    private void Table(TableBlock table)
    {
        TableRow[] rows = [table.Header, .. table.Rows];
        int known = rows.Count(row => row.Cells.Length >= 2 && KindOf(row.Cells[0]) != FieldKind.None);
        int across = table.Header.Cells.Count(cell => KindOf(cell) != FieldKind.None);
        if (table.Rows.Count == 1 && across >= 2 && across > known)
        {
            for (int column = 0; column < Math.Min(table.Header.Cells.Length, table.Rows[0].Cells.Length); column++)
            {
                Add(table.Header.Cells[column], table.Rows[0].Cells[column], FieldShape.TableColumn, table, table.Rows[0]);
            }
        }
        else if (known >= Math.Max(1, (table.Rows.Count + 1) / 3))
        {
            foreach (TableRow row in rows.Where(row => row.Cells.Length >= 2))
            {
                Add(row.Cells[0], row.Cells[1], FieldShape.TableRow, table, row);
            }
        }
    }

    private void Add(TextSpan label, TextSpan value, FieldShape shape, TableBlock table, TableRow row)
    {
        if (KindOf(label) is var kind and not FieldKind.None)
        {
            found.Add(new FieldPlace(kind, shape, label, new Slot(value, InlinePlace.TableCell), TextLines.Around(text, row.Line.Start, row.Line.End)) { Parts = value.IsEmpty ? [] : [value], Table = table, Row = row });
        }
    }

    private FieldKind KindOf(TextSpan cell) => cell.IsEmpty ? FieldKind.None : FieldLabels.Find(text, cell.Start, cell.End);
}
