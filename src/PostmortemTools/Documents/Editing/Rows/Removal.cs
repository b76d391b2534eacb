using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Editing.Rows;

/// <summary>Knows what goes with a value that goes from a line.</summary>
internal static class Removal
{
    /// <summary>What goes with a value when it goes: its brackets where nothing else is in them, else one separator; and a blank.</summary>
    public static TextSpan Of(string text, TextSpan outer, TextSpan line)
    {
        int start = outer.Start;
        int end = outer.End;
        bool isBracketed = start > line.Start && end < line.End && (text[start - 1], text[end]) is ('(', ')') or ('[', ']');
        if (isBracketed)
        {
            (start, end) = (start - 1, end + 1);
        }
        else if (end < line.End && text[end] is ',' or ';')
        {
            end++;
            while (end < line.End && text[end] == ' ')
            {
                end++;
            }

            return new TextSpan(start, end);
        }
        else
        {
            int before = start;
            while (before > line.Start && text[before - 1] == ' ')
            {
                before--;
            }

            start = before > line.Start && text[before - 1] is ',' or ';' ? before - 1 : start;
        }

        bool isAtStart = start == line.Start;
        while (!isAtStart && start > line.Start && text[start - 1] is ' ')
        {
            start--;
        }

        while (isAtStart && end < line.End && text[end] is ' ')
        {
            end++;
        }

        return new TextSpan(start, end);
    }
}
