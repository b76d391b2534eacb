using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Markdown;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Editing.Rows;

/// <summary>Changes the particulars that are nested in a row: what they share at their beginning and end stays.</summary>
/// <param name="edits">Takes the changes.</param>
/// <param name="mayRemove">Whether particulars may go: what a change has made of other text is none.</param>
internal sealed class DetailEdits(TextEdits edits, bool mayRemove)
{
    private readonly string text = edits.Text;

    /// <summary>Makes the changes.</summary>
    public void Write(RowPlace place, List<string> now, List<string> before)
    {
        // Front matter may hold other particulars than stand in the text.
        before = before.Count == place.Details.Count ? before : [.. place.Details.Select(detail => SourceText.Inline(text, detail.Slot.Value, InlinePlace.BlockStart))];
        if (before.Count > now.Count && !mayRemove)
        {
            return;
        }

        int same = 0;
        while (same < Math.Min(now.Count, before.Count) && now[same] == before[same])
        {
            same++;
        }

        int tail = 0;
        while (tail < Math.Min(now.Count, before.Count) - same && now[now.Count - 1 - tail] == before[before.Count - 1 - tail])
        {
            tail++;
        }

        int replaced = Math.Min(now.Count, before.Count) - same - tail;
        for (int i = same; i < same + replaced; i++)
        {
            edits.Replace(place.Details[i].Slot.Value, Escape(now[i]));
        }

        for (int i = same + replaced; i < before.Count - tail; i++)
        {
            edits.RemoveLines(place.Details[i].Whole);
        }

        if (now.Count > before.Count)
        {
            Insert(place, same + replaced, now.GetRange(same + replaced, now.Count - before.Count));
        }
    }

    private static string Escape(string detail) => InlineText.Escape(detail, InlinePlace.BlockStart | InlinePlace.ListItem);

    private void Insert(RowPlace place, int index, List<string> added)
    {
        string prefix;
        int at;
        if (place.Details.Count > 0)
        {
            RowDetail like = place.Details[Math.Max(0, index - 1)];
            int start = TextLines.Start(text, like.Slot.Value.Start);
            prefix = text.Substring(start, like.Slot.Value.Start - start);
            at = index == 0 ? like.Whole.Start : TextLines.Next(text, like.Slot.Value.End);
        }
        else
        {
            int start = TextLines.Start(text, place.Marker.Start);
            prefix = new string(' ', place.Marker.Start - start + place.Marker.Length + 1) + "- ";
            at = place.Head.End;
        }

        bool isOpen = at > 0 && text[at - 1] is not ('\n' or '\r');
        string lines = string.Concat(added.Select(detail => prefix + Escape(detail) + edits.NewLine));
        edits.Insert(at, isOpen ? edits.NewLine + lines.TrimEnd('\r', '\n') : lines);
    }
}
