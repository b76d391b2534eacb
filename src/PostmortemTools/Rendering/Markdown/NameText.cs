namespace PostmortemTools.Rendering.Markdown;

/// <summary>A list of names in one line, <c>api, web</c>. A comma within a name is escaped, unless it stands in parentheses.</summary>
internal static class NameText
{
    /// <summary>What stands between two names.</summary>
    public const string Separator = ", ";

    /// <summary>The names in one line.</summary>
    /// <param name="names">The names, in order.</param>
    /// <param name="place">Where the line of names begins.</param>
    public static string Write(IEnumerable<string> names, InlinePlace place = InlinePlace.Paragraph)
    {
        List<string> written = [];
        foreach (string name in names)
        {
            written.Add(InlineText.Escape(name, Place(place, written.Count)));
        }

        return string.Join(Separator, written);
    }

    /// <summary>The names that a line lists.</summary>
    /// <param name="source">The line, without the blanks around it.</param>
    /// <param name="place">Where it begins.</param>
    public static List<string> Read(string source, InlinePlace place = InlinePlace.Paragraph)
    {
        List<string> names = [];
        foreach (string part in Split(source))
        {
            names.Add(InlineText.Read(part, Place(place, names.Count)));
        }

        return names;
    }

    /// <summary>The pieces between the commas, without the blanks around them; none where there is nothing at all.</summary>
    public static List<string> Split(string source)
    {
        List<string> parts = [];
        if (source.Length == 0)
        {
            return parts;
        }

        bool paired = InlineCursor.IsPaired(source);
        int open = 0;
        int start = 0;
        InlineCursor cursor = new(source, 0, source.Length);
        while (cursor.MoveNext())
        {
            open += !paired ? 0 : cursor.Current == '(' ? 1 : cursor.Current == ')' ? -1 : 0;
            if (cursor.Current == ',' && open == 0)
            {
                parts.Add(source.Substring(start, cursor.At - start).Trim(' ', '\t'));
                start = cursor.At + 1;
            }
        }

        parts.Add(source.Substring(start).Trim(' ', '\t'));
        return parts;
    }

    /// <summary>The place of one of the names: only the first stands where the line begins.</summary>
    internal static InlinePlace Place(InlinePlace place, int index) => InlinePlace.Listed | (index == 0 ? place : place & ~(InlinePlace.BlockStart | InlinePlace.ListItem));
}
