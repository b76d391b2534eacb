namespace PostmortemTools.Rendering.Markdown;

/// <summary>What stands in parentheses at the end of a line: <c>(On-call)</c> behind a name.</summary>
internal static class Note
{
    /// <summary>The place of the parenthesis that the last character closes, where a blank stands before it; else -1.</summary>
    public static int StartOf(string source)
    {
        if (source.Length < 4 || source[source.Length - 1] != ')')
        {
            return -1;
        }

        Stack<int> open = [];
        int start = -1;
        InlineCursor cursor = new(source, 0, source.Length);
        while (cursor.MoveNext())
        {
            start = -1;
            if (cursor.Current == '(')
            {
                open.Push(cursor.At);
            }
            else if (cursor.Current == ')' && open.Count > 0)
            {
                int partner = open.Pop();
                start = cursor.At == source.Length - 1 && partner > 0 && source[partner - 1] == ' ' && partner + 2 < source.Length ? partner : -1;
            }
        }

        return start;
    }
}
