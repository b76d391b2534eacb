namespace PostmortemTools.Rendering.Markdown;

/// <summary>A labelled figure in a list item, <c>Users affected: ~50,000</c>: what <c>measure</c> writes.</summary>
internal static class FigureText
{
    /// <summary>A bracketed label with a colon behind it would be a link reference definition, and not shown at all.</summary>
    private const InlinePlace LabelPlace = InlinePlace.BlockStart | InlinePlace.Label | InlinePlace.ListItem | InlinePlace.NoBracket;

    /// <summary>The figure as it stands in a document.</summary>
    public static string Write(string label, string value) => $"{InlineText.Escape(label, LabelPlace)}: {InlineText.Escape(value, InlinePlace.Paragraph)}";

    /// <summary>Label and value of an item; false where no colon and blank stand in it.</summary>
    /// <param name="source">The item without its marker and the blanks around it.</param>
    /// <param name="label">What is measured.</param>
    /// <param name="value">The figure, as written.</param>
    public static bool TryRead(string source, out string label, out string value)
    {
        label = "";
        value = "";
        InlineCursor cursor = new(source, 0, source.Length);
        while (cursor.MoveNext())
        {
            if (cursor.Current != ':' || (cursor.At + 1 < source.Length && source[cursor.At + 1] is not (' ' or '\t')))
            {
                continue;
            }

            label = InlineText.Read(source.Substring(0, cursor.At), LabelPlace);
            value = InlineText.Read(source.Substring(cursor.At + 1).Trim(' ', '\t'), InlinePlace.Paragraph);
            return true;
        }

        return false;
    }
}
