using PostmortemTools.Documents.Editing.Values;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Markdown;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Editing.Rows;

/// <summary>Writes the status of an item of a list: in its box where that can say it, else in a word.</summary>
/// <param name="edits">Takes the changes.</param>
/// <param name="isNew">Whether a new item is made like another.</param>
internal sealed class StatusEdits(TextEdits edits, bool isNew)
{
    private readonly string text = edits.Text;

    /// <summary>Writes it.</summary>
    public void Write<T>(RowPlace place, T now, T before, IRowValues<T> values)
    {
        string? said = values.Write(RowField.Status, now, before, place[RowField.Status] is { } own ? own.Value.In(text) : "", InlinePlace.Paragraph);
        bool isDone = values.IsTicked(now) == true;
        bool isOpen = values.IsTicked(now) == false;
        if (!place.Box.IsEmpty)
        {
            if (said is null && !isNew)
            {
                edits.Replace(new TextSpan(place.Box.Start, Math.Max(place.Box.End, place.Item.Start)), "");
            }
            else
            {
                edits.Replace(new TextSpan(place.Box.Start + 1, place.Box.Start + 2), isDone ? (text[place.Box.Start + 1] is 'X' ? "X" : "x") : " ");
            }
        }

        if (place[RowField.Status] is { } slot && !RowWriter.IsElsewhere(place, slot, isNew))
        {
            if (said is null && slot.IsLine)
            {
                new NestedEdits(edits).Remove(slot);
                return;
            }

            string separator = slot.Value.IsEmpty && slot.Value.Start > 0 && !char.IsWhiteSpace(text[slot.Value.Start - 1]) ? " " : "";
            edits.Replace(said is null ? Removal.Of(text, slot.Outer, RowWriter.LineOf(text, place, slot)) : slot.Value, said is null ? "" : separator + said);
            if (place[RowField.Mark] is { } mark)
            {
                // The mark and the word say one thing.
                string? other = values.Write(RowField.Mark, now, before, mark.Value.In(text), InlinePlace.Paragraph);
                edits.Replace(other is null ? Removal.Of(text, mark.Outer, place.Item) : mark.Value, other ?? "");
            }
        }
        else if (said is not null && ((!isDone && !isOpen) || (isOpen && place.Label is { Status: not ActionItemStatus.Planned })))
        {
            edits.Insert(RowWriter.NoteEnd(place), $" ({values.Note(RowField.Status) ?? "status"}: {said})");
        }
        else if (said is not null && place.Box.IsEmpty)
        {
            bool isMark = values.Note(RowField.Status) is null;
            if (isNew && isOpen && !isMark)
            {
                // In a list without boxes, an item that is not begun has none either.
                return;
            }

            edits.Insert(place.Item.Start, isMark ? said + " " : isDone ? "[x] " : "[ ] ");
        }
    }
}
