using System.Text.RegularExpressions;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Editing.Rows;

/// <summary>Values that an item says in lines of their own below it, each behind a label: <c>- Note: wait for the vendor</c>.</summary>
internal sealed class NestedEdits(TextEdits edits)
{
    private static readonly Regex Prefix = new(@"^(\s*[-*+]\s+[*_]*)[^:*_]+(.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    /// <summary>Whether a value stands below the item rather than in its line.</summary>
    public static bool IsNested(RowPlace place, Slot slot) => place.Row is null && place.Shape == RowShape.ListItem && slot.Outer.Start >= place.Head.End;

    /// <summary>Adds a value, in the form of those that are there.</summary>
    /// <param name="place">The item.</param>
    /// <param name="label">The label.</param>
    /// <param name="value">The value as written.</param>
    /// <param name="isNew">Whether a new item is made like this one, without what stands below it.</param>
    public void Add(RowPlace place, string label, string value, bool isNew)
    {
        string text = edits.Text;
        Slot? like = Enumerable.Range(0, (int)RowField.Id + 1).Select(field => place[(RowField)field]).LastOrDefault(slot => slot is { } there && IsNested(place, there));
        string written;
        int at;
        if (like is { } other && Prefix.Match(text.Substring(TextLines.Start(text, other.Value.Start), other.Value.Start - TextLines.Start(text, other.Value.Start))) is { Success: true } prefix)
        {
            written = $"{prefix.Groups[1].Value}{label}{prefix.Groups[2].Value}{value}";
            at = isNew ? place.Head.End : TextLines.Next(text, other.Value.End);
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
}
