using System.Globalization;

namespace PostmortemTools.Rendering.Markdown;

/// <summary>
/// A related incident in a list item, <c>[2023-11-20] [Database CPU spike](address) (similar pool issue)</c>: what <c>related_line</c> writes.
/// A title that looks like a date, a link or a note of its own is escaped.
/// </summary>
internal static class RelatedText
{
    private const InlinePlace TitlePlace = InlinePlace.Parentheses | InlinePlace.NoBracket | InlinePlace.ListItem;
    private const string DateForm = "[yyyy-MM-dd]";

    /// <summary>The incident as it stands in a document; a link or note that says nothing is none.</summary>
    public static string Write(RelatedIncident related)
    {
        string date = related.Date is { } day ? $"[{Iso.FormatDate(day)}] " : "";
        string? note = string.IsNullOrWhiteSpace(related.Note) ? null : related.Note;
        string title = string.IsNullOrWhiteSpace(related.Link)
            ? Title(related.Title, PlaceOfTitle(date.Length > 0), hasNote: note is not null)
            : LinkText.Write(related.Title, related.Link!, InlinePlace.Paragraph);
        return $"{date}{title}{(note is null ? "" : $" ({InlineText.Escape(note, InlinePlace.Parentheses)})")}";
    }

    /// <summary>The incident that an item tells of.</summary>
    /// <param name="source">The item without its marker and the blanks around it.</param>
    public static RelatedIncident Read(string source)
    {
        RelatedIncident related = new();
        string rest = source;
        if (source.Length >= DateForm.Length && (source.Length == DateForm.Length || source[DateForm.Length] is ' ' or '\t')
            && DateTime.TryParseExact(source.Substring(0, DateForm.Length), DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date))
        {
            related.Date = date;
            rest = source.Substring(DateForm.Length).TrimStart(' ', '\t');
        }

        int open = Note.StartOf(rest);
        if (open >= 0)
        {
            related.Note = InlineText.Read(rest.Substring(open + 1, rest.Length - open - 2), InlinePlace.Parentheses);
            rest = rest.Substring(0, open).TrimEnd(' ', '\t');
        }

        if (LinkText.TryRead(rest, InlinePlace.Paragraph, out string text, out string address))
        {
            related.Title = text;
            related.Link = address;
            return related;
        }

        InlinePlace place = PlaceOfTitle(related.Date is not null);
        string title = InlineText.Undo(rest, place);
        related.Title = Title(title, place, hasNote: open >= 0) == rest ? title : rest;
        return related;
    }

    private static InlinePlace PlaceOfTitle(bool hasDate) => TitlePlace | (hasDate ? InlinePlace.Paragraph : InlinePlace.BlockStart);

    private static string Title(string title, InlinePlace place, bool hasNote)
    {
        string written = InlineText.Escape(title, place);
        return hasNote || Note.StartOf(written) < 0 ? written : InlineText.Escape(title, place | InlinePlace.NoParentheses);
    }
}
