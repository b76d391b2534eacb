using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Editing;

/// <summary>
/// Writes another value into an entry of front matter in the form of the one that stands there: its quotes, a list within the line or below it, comments
/// and all. Where the entry has a form that is not known, there is none.
/// </summary>
/// <param name="entry">The lines of the entry.</param>
/// <param name="name">Its name.</param>
/// <param name="isToml">Whether it is TOML.</param>
internal sealed class FrontMatterForm(string entry, string name, bool isToml)
{
    private readonly int start = ValueStart(entry, name, isToml);

    /// <summary>The entry with another text; null where what stands there is not a text within one line.</summary>
    public string? Scalar(string value) => Single() is { } there ? Put(there, FrontMatterText.Write(value, QuoteAt(there.Start), isToml, isWithin: false)) : null;

    /// <summary>
    /// The entry with another list. Items that stay keep their spelling, each that is new has the quotes of its neighbour. Null where there is neither a
    /// list of texts, within brackets or below the name, nor a text of several names with commas between them.
    /// </summary>
    /// <param name="now">The items.</param>
    /// <param name="before">What the entry says, item by item.</param>
    public string? List(IReadOnlyList<string> now, IReadOnlyList<string> before)
    {
        if (start < 0)
        {
            return null;
        }

        bool isBelow = IsLineEnd(start);
        List<TextSpan>? items = isBelow ? Below() : entry[start] == '[' ? Within() : null;
        if (items is null)
        {
            return !isBelow && Single() is { } there && now.All(item => !item.Contains(',')) ? Put(there, FrontMatterText.Write(string.Join(", ", now), QuoteAt(there.Start), isToml, isWithin: false)) : null;
        }

        if (items.Count == 0 || items.Count != before.Count)
        {
            return null;
        }

        List<int> from = Match(now, before);
        TextEdits edits = new(entry);
        if (isBelow)
        {
            Lines(edits, items, from, now);
        }
        else
        {
            string separator = items.Count > 1 ? entry.Substring(items[0].End, items[1].Start - items[0].End) : ", ";
            IEnumerable<string> written = from.Select((old, i) => old >= 0 ? items[old].In(entry) : FrontMatterText.Write(now[i], QuoteAt(items[0].Start), isToml, isWithin: true));
            edits.Replace(new TextSpan(items[0].Start, items[items.Count - 1].End), string.Join(separator, written));
        }

        return edits.Apply();
    }

    private static int ValueStart(string entry, string name, bool isToml)
    {
        int at = entry.IndexOf(name, StringComparison.Ordinal);
        at = at < 0 ? -1 : entry.IndexOf(isToml ? '=' : ':', at + name.Length);
        return at < 0 ? -1 : Skip(entry, at + 1);
    }

    private static int Skip(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    private char QuoteAt(int at) => entry[at] is '"' or '\'' ? entry[at] : FrontMatterText.Plain;

    private string Put(TextSpan span, string with) => entry.Remove(span.Start, span.Length).Insert(span.Start, with);

    /// <summary>Whether nothing stands behind a place in its line, unless it is a comment.</summary>
    private bool IsLineEnd(int at) => Skip(entry, at) is var next && (next >= entry.Length || entry[next] is '\n' or '\r' or '#');

    /// <summary>A text within the line, quotes and all; null where there is none, or it goes on.</summary>
    private TextSpan? Single()
    {
        if (start < 0 || IsLineEnd(start) || entry[start] is '[' or '{' or '|' or '>' or '&' or '*' or '!')
        {
            return null;
        }

        TextSpan span = new(start, Behind(start, isWithin: false));
        return IsLineEnd(span.End) && string.IsNullOrWhiteSpace(entry.Substring(TextLines.Next(entry, span.End))) ? span : null;
    }

    /// <summary>Where a text ends, its quotes and all.</summary>
    private int Behind(int at, bool isWithin)
    {
        char quote = QuoteAt(at);
        int end = at + 1;
        if (quote == FrontMatterText.Plain)
        {
            end = at;
            while (end < entry.Length && entry[end] is not ('\n' or '\r') && !(entry[end] == '#' && (isToml || (end > 0 && entry[end - 1] is ' ' or '\t'))) && !(isWithin && entry[end] is ',' or ']'))
            {
                end++;
            }

            return new TextSpan(at, end).Trim(entry).End;
        }

        while (end < entry.Length && entry[end] != quote)
        {
            end += quote == '"' && entry[end] == '\\' ? 2 : 1;
            end += quote == '\'' && !isToml && end + 1 < entry.Length && entry[end] == quote && entry[end + 1] == quote ? 2 : 0;
        }

        return Math.Min(entry.Length, end + 1);
    }

    /// <summary>The items of a list in brackets; null where other things than texts are in them.</summary>
    private List<TextSpan>? Within()
    {
        List<TextSpan> items = [];
        int at = start + 1;
        while (at < entry.Length && entry[at] != ']')
        {
            if (entry[at] is ',' || char.IsWhiteSpace(entry[at]))
            {
                at++;
            }
            else if (entry[at] is '[' or '{' or '#' or '&' or '*')
            {
                return null;
            }
            else
            {
                items.Add(new TextSpan(at, Behind(at, isWithin: true)));
                at = items[items.Count - 1].End;
            }
        }

        return at < entry.Length ? items : null;
    }

    /// <summary>The items of a list below the name, each in a line of its own; null where there is anything else.</summary>
    private List<TextSpan>? Below()
    {
        List<TextSpan> items = [];
        for (int line = TextLines.Next(entry, start); line < entry.Length; line = TextLines.Next(entry, line))
        {
            int at = Skip(entry, line);
            if (IsLineEnd(line))
            {
                continue;
            }

            int item = entry[at] == '-' ? Skip(entry, at + 1) : at;
            if (item <= at + 1 || entry[item] is '[' or '{' or '|' or '>' or '&' or '*' || entry.IndexOf(": ", item, TextLines.End(entry, item) - item, StringComparison.Ordinal) >= 0)
            {
                return null;
            }

            items.Add(new TextSpan(item, Behind(item, isWithin: false)));
        }

        return items;
    }

    private void Lines(TextEdits edits, List<TextSpan> items, List<int> from, IReadOnlyList<string> now)
    {
        foreach (int gone in Enumerable.Range(0, items.Count).Except(from))
        {
            edits.Replace(TextLines.Around(entry, items[gone].Start, items[gone].End), "");
        }

        for (int i = 0; i < now.Count; i++)
        {
            if (from[i] >= 0)
            {
                continue;
            }

            int previous = i - 1;
            while (previous >= 0 && from[previous] < 0)
            {
                previous--;
            }

            TextSpan like = items[previous >= 0 ? from[previous] : 0];
            int line = TextLines.Start(entry, like.Start);
            edits.Insert(previous >= 0 ? TextLines.Next(entry, like.End) : line, $"{entry.Substring(line, like.Start - line)}{FrontMatterText.Write(now[i], QuoteAt(like.Start), isToml, isWithin: false)}{edits.NewLine}");
        }
    }

    /// <summary>Which of the items each is, in order; -1 for a new one.</summary>
    private static List<int> Match(IReadOnlyList<string> now, IReadOnlyList<string> before)
    {
        List<int> from = [];
        int next = 0;
        foreach (string item in now)
        {
            int found = next;
            while (found < before.Count && before[found] != item)
            {
                found++;
            }

            from.Add(found < before.Count ? found : -1);
            next = found < before.Count ? found + 1 : next;
        }

        return from;
    }
}
