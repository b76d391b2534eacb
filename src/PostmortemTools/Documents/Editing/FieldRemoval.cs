using PostmortemTools.Documents.Reading.Fields;
using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Editing;

/// <summary>Knows what goes with a field that shares its line with others: its label, and what separates it from them.</summary>
internal static class FieldRemoval
{
    private const int LongestBreak = 6;

    /// <summary>The piece that goes.</summary>
    /// <param name="text">The document.</param>
    /// <param name="field">The field.</param>
    /// <param name="hasBefore">Whether another field stands before it in its line.</param>
    public static TextSpan InLine(string text, FieldPlace field, bool hasBefore)
    {
        int lineStart = TextLines.Start(text, field.Label.Start);
        int lineEnd = TextLines.End(text, field.Slot.Value.End);
        int start = field.Label.Start;
        while (start > lineStart && text[start - 1] is '*' or '_')
        {
            start--;
        }

        int end = field.Slot.Value.End;
        while (end < lineEnd && text[end] is '*' or '_')
        {
            end++;
        }

        if (hasBefore)
        {
            while (start > lineStart && (IsSeparator(text[start - 1]) || Break(text, start) > 0))
            {
                start -= Math.Max(1, Break(text, start));
            }
        }
        else
        {
            while (end < lineEnd && (IsSeparator(text[end]) || text[end] == '<'))
            {
                int close = text[end] == '<' ? text.IndexOf('>', end, Math.Min(LongestBreak, lineEnd - end)) : end;
                if (close < 0)
                {
                    break;
                }

                end = close + 1;
            }
        }

        return new TextSpan(start, end);
    }

    private static bool IsSeparator(char c) => c is ' ' or '\t' or '\u00A0' or '|' or '·' or '•' or ';';

    /// <summary>The length of the break, such as <c>&lt;br&gt;</c>, that ends at a place; 0 where none does.</summary>
    private static int Break(string text, int end)
    {
        int open = text[end - 1] == '>' ? text.LastIndexOf('<', end - 1, Math.Min(end, LongestBreak)) : -1;
        return open >= 0 && text.Substring(open, end - open).StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? end - open : 0;
    }
}
