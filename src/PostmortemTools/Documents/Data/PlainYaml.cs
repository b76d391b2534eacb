namespace PostmortemTools.Documents.Data;

/// <summary>
/// The YAML that most front matter is: a name and a plain value on each line, or a plain list below the name. It is read without a parser,
/// to the same tree; whatever else stands in the text is left to <see cref="YamlReader"/>.
/// </summary>
internal static class PlainYaml
{
    private static readonly HashSet<char> Special = [.. "-?:,[]{}#&*!|>'\"%@`=<~"];

    /// <summary>Reads a text of nothing else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="map">The tree; null where there is more in the text.</param>
    public static bool TryRead(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out DataMap? map)
    {
        map = null;
        DataMap read = new() { Line = 1, Column = 1 };
        HashSet<string> names = new(StringComparer.Ordinal);
        DataList? list = null;
        int line = 0;
        for (int at = 0; at < text.Length;)
        {
            line++;
            int end = text.IndexOf('\n', at);
            int next = end < 0 ? text.Length : end + 1;
            end = end < 0 ? text.Length : end > at && text[end - 1] == '\r' ? end - 1 : end;
            bool isRead = ItemAt(text, at, end) is var item and > 0 ? Item(text, item, end, line, at, list)
                : list is not { Items.Count: 0 } && Entry(text, at, end, line, read, names, out list);
            if (!isRead)
            {
                return false;
            }

            at = next;
        }

        map = read.Entries.Count > 0 && list is not { Items.Count: 0 } ? read : null;
        return map is not null;
    }

    /// <summary>Where the text of an item begins; -1 where the line is none.</summary>
    private static int ItemAt(string text, int at, int end)
    {
        while (at < end && text[at] == ' ')
        {
            at++;
        }

        return at + 2 < end && text[at] == '-' && text[at + 1] == ' ' ? at + 2 : -1;
    }

    private static bool Item(string text, int at, int end, int line, int start, DataList? list)
    {
        // All items of a list stand at one place.
        if (list is null || (list.Items.Count > 0 && list.Items[0].Column != at - start + 1) || Value(text, at, end, line, at - start + 1) is not { } value)
        {
            return false;
        }

        list.Items.Add(value);
        return true;
    }

    private static bool Entry(string text, int at, int end, int line, DataMap map, HashSet<string> names, out DataList? list)
    {
        list = null;
        int colon = at;
        while (colon < end && (char.IsLetterOrDigit(text[colon]) || text[colon] is '_' or '-') && text[colon] < 128)
        {
            colon++;
        }

        if (colon == at || text[at] is '-' || colon >= end || text[colon] != ':' || !names.Add(text.Substring(at, colon - at)))
        {
            return false;
        }

        int start = colon + 1;
        while (start < end && text[start] == ' ')
        {
            start++;
        }

        DataNode? value;
        if (start == end)
        {
            // A list must follow: a name with nothing behind it is rare, and what belongs to it may stand below.
            value = list = new DataList { Line = line, Column = start - at + 1 };
        }
        else
        {
            value = start == colon + 1 ? null : text[start] == '[' ? Flow(text, start, end, line, start - at + 1) : Value(text, start, end, line, start - at + 1);
        }

        if (value is null)
        {
            return false;
        }

        map.Entries.Add(new DataEntry(text.Substring(at, colon - at), value) { Line = line, Column = 1 });
        return true;
    }

    /// <summary><c>[api, web]</c>: plain values with commas between; null where it is more than that.</summary>
    private static DataList? Flow(string text, int start, int end, int line, int column)
    {
        while (text[end - 1] == ' ')
        {
            end--;
        }

        DataList list = new() { Line = line, Column = column };
        if (text[end - 1] != ']' || text.IndexOfAny(['{', '}', '[', ']', '"', '\''], start + 1, end - start - 2) >= 0)
        {
            return null;
        }

        for (int at = start + 1; at < end - 1;)
        {
            int comma = text.IndexOf(',', at, end - 1 - at);
            int stop = comma < 0 ? end - 1 : comma;
            while (at < stop && text[at] == ' ')
            {
                at++;
            }

            if (Value(text, at, stop, line, column + at - start) is not { } value)
            {
                return null;
            }

            list.Items.Add(value);
            at = stop + 1;
        }

        return list;
    }

    /// <summary>A plain scalar, or a text in quotes without any escape; null where it is more than that.</summary>
    private static DataScalar? Value(string text, int start, int end, int line, int column)
    {
        while (end > start && text[end - 1] == ' ')
        {
            end--;
        }

        char quote = end > start ? text[start] : '\0';
        bool isQuoted = quote is '"' or '\'' && end - start > 1;
        if (isQuoted ? text[end - 1] != quote : end == start || Special.Contains(quote) || text[end - 1] == ':')
        {
            return null;
        }

        (int from, int to) = isQuoted ? (start + 1, end - 1) : (start, end);
        for (int i = from; i < to; i++)
        {
            char c = text[i];
            bool isPlain = c is (>= ' ' and < '\x7F') or (> '\xA0' and < '\u2000') or (> '\u2029' and < '\uD800');
            bool isMark = isQuoted ? c == quote || c == '\\' : i + 1 < to && ((c == ':' && text[i + 1] == ' ') || (c == ' ' && text[i + 1] == '#'));
            if (!isPlain || isMark)
            {
                return null;
            }
        }

        string value = text.Substring(from, to - from);
        ScalarKind kind = isQuoted ? ScalarKind.Text : YamlWords.Kind(value);
        return new DataScalar(kind, kind == ScalarKind.Null ? null : value) { Line = line, Column = column };
    }
}
