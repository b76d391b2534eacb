using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Reading.Rows;

/// <summary>Reads the values of an action item, each in a cell of its own or all in one line.</summary>
/// <param name="text">The document.</param>
/// <param name="dues">Reads the days on which they are due.</param>
/// <param name="people">Whom the document names.</param>
internal sealed class ActionItemCells(string text, DueDates dues, KnownPeople people)
{
    /// <summary>Reads a line that says several things. What it says at its ends is no part of the action.</summary>
    /// <param name="line">The line.</param>
    /// <param name="place">Gets the slots of what is found.</param>
    /// <param name="item">Gets the values.</param>
    /// <param name="isWanted">Which of them are looked for; null for all.</param>
    /// <param name="beginning">What must be escaped at the beginning of the line.</param>
    public void Line(TextSpan line, RowPlace place, ActionItem item, Func<RowField, bool>? isWanted, InlinePlace beginning)
    {
        ActionLine said = ActionLine.Read(text, line.Start, line.End, people, isTask: !place.Box.IsEmpty);
        List<TextPart> parts = [];
        InlinePlace within = beginning & (InlinePlace.TableCell | InlinePlace.Heading);
        Parts(said, place, item, isWanted, within, parts);
        if (said.Mark is { } mark)
        {
            parts.Add(mark);
            place[RowField.Mark] = new Slot(new TextSpan(mark.Start, mark.End), new TextSpan(mark.OuterStart, mark.OuterEnd), within);
        }

        TextSpan core = said.Action is { Value.Length: > 0 } labelled ? new TextSpan(labelled.Start, labelled.End) : ActionCore.Of(text, line, parts);
        InlinePlace where = core.Start == line.Start ? beginning : within;
        if (ActionCore.Within(text, core) is { } bare)
        {
            where = InlinePlace.Bold | within;
            place[RowField.Text] = new Slot(bare, core, where);
            item.Action = SourceText.Inline(text, bare, where);
            return;
        }

        place[RowField.Text] = new Slot(core, where);
        item.Action = SourceText.Inline(text, core, where);
    }

    /// <summary>Reads a line that says several values below an item, each behind a label of its own.</summary>
    public void Labels(TextSpan line, RowPlace place, ActionItem item)
    {
        ActionLine said = new();
        ActionLabels.Read(text, line.Start, Math.Min(line.End, line.Start + ActionText.Longest), said);
        Parts(said, place, item, field => place[field] is null, InlinePlace.Paragraph, []);
    }

    private void Parts(ActionLine said, RowPlace place, ActionItem item, Func<RowField, bool>? isWanted, InlinePlace within, List<TextPart> parts)
    {
        item.Owner = Take(RowField.Owner, said.Owner) ?? item.Owner;
        item.Priority = Take(RowField.Priority, said.Priority) ?? item.Priority;
        item.Link = Take(RowField.Link, said.Link) ?? item.Link;
        item.Note = Take(RowField.Note, said.Note) ?? item.Note;
        if (Take(RowField.Type, said.Type) is { } type)
        {
            item.Type = ActionTypeWords.Find(type);
        }

        if (Take(RowField.Status, said.Status) is { } status)
        {
            StatusText.Read(status, item);
        }

        if (Take(RowField.DueDate, said.DueDate) is not null)
        {
            dues.Read(item, place[RowField.DueDate]!.Value.Value);
        }

        string? Take(RowField field, TextPart? part)
        {
            if (part is not { } known || isWanted?.Invoke(field) == false)
            {
                return null;
            }

            parts.Add(known);
            place[field] = new Slot(new TextSpan(known.Start, known.End), new TextSpan(known.OuterStart, known.OuterEnd), within);
            return known.Value.Length > 0 ? InlineText.Read(known.Value, within) : null;
        }
    }

    /// <summary>Reads a cell of a column that says whether an item is done.</summary>
    public void Answer(TextSpan cell, int? missingColumn, AnswerWords answers, RowPlace place, ActionItem item)
    {
        place[RowField.Status] = new Slot(cell, InlinePlace.TableCell) { MissingColumn = missingColumn };
        place.Answers = answers;
        if (SourceText.InlineOrNull(text, cell, InlinePlace.TableCell) is { } value)
        {
            StatusText.Read(value, item, answers);
        }
        else if (cell.IsEmpty && answers.EmptyIsNo)
        {
            item.Status = ActionItemStatus.Planned;
        }
    }

    /// <summary>Reads a cell.</summary>
    public void Cell(RowField field, TextSpan cell, RowPlace place, ActionItem item, InlinePlace where = InlinePlace.TableCell)
    {
        place[field] = new Slot(cell, where);
        string? value = SourceText.InlineOrNull(text, cell, where);
        if (value is null)
        {
            return;
        }

        switch (field)
        {
            case RowField.Text:
                item.Action = value;
                break;
            case RowField.Owner:
                item.Owner = LinkText.TryRead(cell.In(text), where, out string name, out _) ? name : value;
                break;
            case RowField.DueDate:
                place[field] = dues.Read(item, cell) is { } found ? new Slot(new TextSpan(found.Start, found.End), cell, where) : place[field];
                break;
            case RowField.Priority:
                item.Priority = value;
                break;
            case RowField.Status:
                StatusText.Read(value, item);
                break;
            case RowField.Type:
                item.Type = ActionTypeWords.Find(value);
                break;
            case RowField.Link:
                Link(cell, value, place, item);
                break;
            case RowField.Note:
                item.Note = value;
                break;
            case RowField.Id:
                item.Id = value;
                break;
        }
    }

    private void Link(TextSpan cell, string value, RowPlace place, ActionItem item)
    {
        string source = cell.In(text);
        if (!LinkText.TryRead(source, InlinePlace.TableCell, out _, out string address))
        {
            item.Link = value;
            return;
        }

        item.Link = address;
        int at = source.IndexOf("](", StringComparison.Ordinal);
        int start = at < 0 ? -1 : source.IndexOf(address, at, StringComparison.Ordinal);
        if (start > 0)
        {
            place[RowField.Link] = new Slot(new TextSpan(cell.Start + start, cell.Start + start + address.Length), cell, InlinePlace.TableCell);
        }
    }
}
