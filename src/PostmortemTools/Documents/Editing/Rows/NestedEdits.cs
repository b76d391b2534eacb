using System.Text.RegularExpressions;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Editing.Rows;

/// <summary>Values that an item says in lines of their own below it, each behind a label: <c>- Note: wait for the vendor</c>.</summary>
internal sealed class NestedEdits(TextEdits edits)
{
    private static readonly Regex Prefix = new(@"^(\s*(?:(?:[-*+]|\d+[.)])\s+)?[*_]*)[^:：*_]+(.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    /// <summary>Whether another value could stand in a line of its own beside those that do.</summary>
    public static bool HasLines(RowPlace place) => place.Shape == RowShape.Heading ? Lines(place).Any() : place.Shape == RowShape.Paragraph && Lines(place).Any();

    /// <summary>Takes a value away with its line.</summary>
    public void Remove(Slot slot) => edits.RemoveLines(TextLines.Around(edits.Text, slot.Value.Start, slot.Value.End));

    /// <summary>Adds a value, in the form of those that are there.</summary>
    /// <param name="place">The item.</param>
    /// <param name="label">The label.</param>
    /// <param name="value">The value as written.</param>
    /// <param name="isNew">Whether a new item is made like this one, without what stands below its head.</param>
    public void Add(RowPlace place, string label, string value, bool isNew)
    {
        string text = edits.Text;
        List<Slot> lines = [.. Lines(place).Where(slot => !RowWriter.IsElsewhere(place, slot, isNew)).OrderBy(slot => slot.Value.Start)];
        Slot? like = lines.Count > 0 ? lines[lines.Count - 1] : Lines(place).Select(slot => (Slot?)slot).LastOrDefault();
        string written;
        int at;
        if (like is { } other && Prefix.Match(text.Substring(TextLines.Start(text, other.Value.Start), other.Value.Start - TextLines.Start(text, other.Value.Start))) is { Success: true } prefix)
        {
            // Lines of a paragraph may end with what breaks them, but the last: a line before it needs one too.
            string end = lines.Count > 1 ? LineEnd(lines[0]) : "";
            bool isBefore = end.Length > 0 && LineEnd(other).Length == 0;
            string colon = prefix.Groups[2].Value;
            string blank = other.Value.IsEmpty && colon.Length > 0 && colon[colon.Length - 1] is not (' ' or '\t' or '：') ? " " : "";
            written = $"{prefix.Groups[1].Value}{label}{colon}{blank}{value}{(isBefore ? end : LineEnd(other))}";
            at = isBefore ? TextLines.Start(text, other.Value.Start) : lines.Count == 0 ? place.Head.End : TextLines.Next(text, other.Value.End);
        }
        else
        {
            int indent = place.Marker.End + 1 - TextLines.Start(text, place.Marker.Start);
            written = $"{new string(' ', indent)}{(place.Marker.Length == 1 ? place.Marker.In(text) : "-")} {label}: {value}";
            at = place.Head.End;
        }

        bool isOpen = at > 0 && text[at - 1] is not ('\n' or '\r');
        edits.Insert(at, isOpen ? edits.NewLine + written : written + edits.NewLine);
    }

    /// <summary>Adds a value to an item that has a heading: in the form of those below it, or in a paragraph of its own where there are none.</summary>
    public void AddBelow(RowPlace place, string label, string value)
    {
        if (HasLines(place))
        {
            Add(place, label, value, isNew: false);
            return;
        }

        int at = place.Head.End;
        bool isOpen = at > 0 && edits.Text[at - 1] is not ('\n' or '\r');
        edits.Insert(at, $"{(isOpen ? edits.NewLine : "")}{edits.NewLine}{label}: {value}{(isOpen ? "" : edits.NewLine)}");
    }

    private static IEnumerable<Slot> Lines(RowPlace place) =>
        Enumerable.Range(0, (int)RowField.Id + 1).Select(field => place[(RowField)field]).OfType<Slot>().Where(slot => slot.IsLine);

    /// <summary>What breaks the line of a value in a paragraph; empty where nothing does.</summary>
    private string LineEnd(Slot slot)
    {
        string text = edits.Text;
        return text.Substring(slot.Value.End, TextLines.End(text, slot.Value.End) - slot.Value.End) is "  " or "\\" or "<br>" or "<br/>" or "<br />" ? text.Substring(slot.Value.End, TextLines.End(text, slot.Value.End) - slot.Value.End) : "";
    }
}
