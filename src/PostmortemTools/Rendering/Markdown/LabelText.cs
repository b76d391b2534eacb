namespace PostmortemTools.Rendering.Markdown;

/// <summary>A title with its description, <c>**Title:** description</c>, or a title alone: what <c>label</c> writes.</summary>
internal static class LabelText
{
    private const string Stars = "**";

    /// <summary>The pair as it stands in a document.</summary>
    /// <param name="title">The title; may be empty.</param>
    /// <param name="description">What about it, or null.</param>
    /// <param name="place">Where it begins.</param>
    public static string Write(string title, string? description, InlinePlace place)
    {
        if (description is not null)
        {
            return $"{Stars}{InlineText.Escape(title, InlinePlace.Bold)}:{Stars} {InlineText.Escape(description, InlinePlace.Paragraph)}";
        }

        string written = InlineText.Escape(title, place);
        int stars = Backslashes(written);
        return IsPair(written, stars, out _) ? new string('\\', stars + 1) + written : written;
    }

    /// <summary>Title and description of an item; the description is null where the item is a title alone.</summary>
    /// <param name="source">The item without its marker, its mark and the blanks around it.</param>
    /// <param name="place">Where it begins: behind a mark it is a paragraph.</param>
    public static (string Title, string? Description) Read(string source, InlinePlace place = InlinePlace.BlockStart | InlinePlace.Finding)
    {
        int stars = Backslashes(source);
        if (!IsPair(source, stars, out int colon))
        {
            return (InlineText.Read(source, place), null);
        }

        if (stars > 0)
        {
            string title = InlineText.Undo(source.Substring((stars + 1) / 2), place);
            return (Write(title, null, place) == source ? title : source, null);
        }

        string rest = source.Substring(colon + 3).Trim(' ', '\t');
        return (InlineText.Read(source.Substring(2, colon - 2), InlinePlace.Bold), rest.Length == 0 ? null : InlineText.Read(rest, InlinePlace.Paragraph));
    }

    /// <summary>Whether a bold title with a colon begins at a place.</summary>
    private static bool IsPair(string text, int at, out int colon)
    {
        colon = -1;
        if (string.CompareOrdinal(text, at, Stars, 0, Stars.Length) != 0)
        {
            return false;
        }

        InlineCursor cursor = new(text, at + Stars.Length, text.Length);
        while (cursor.MoveNext())
        {
            if (cursor.Current == ':' && string.CompareOrdinal(text, cursor.At + 1, Stars, 0, Stars.Length) == 0)
            {
                colon = cursor.At;
                return colon + 3 == text.Length || text[colon + 3] is ' ' or '\t';
            }
        }

        return false;
    }

    private static int Backslashes(string text)
    {
        int count = 0;
        while (count < text.Length && text[count] == '\\')
        {
            count++;
        }

        return count;
    }
}
