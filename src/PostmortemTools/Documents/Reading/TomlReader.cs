using PostmortemTools.Documents.Data;

namespace PostmortemTools.Documents.Reading;

/// <summary>
/// The few forms of TOML that front matter of blogs is written in: names with texts, dates, numbers and lists of texts, before the first table.
/// What is in another form is left out.
/// </summary>
internal static class TomlReader
{
    /// <summary>The names and values at the beginning.</summary>
    public static DataMap Read(string content)
    {
        DataMap map = new();
        HashSet<string> names = new(StringComparer.Ordinal);
        string[] lines = content.Replace("\r\n", "\n").Split('\n', '\r');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Trim();
            if (line.Length > 0 && line[0] == '[')
            {
                break;
            }

            int equals = line.IndexOf('=');
            if (equals <= 0 || line[0] == '#')
            {
                continue;
            }

            int first = i;
            while (IsOpen(line) && i + 1 < lines.Length)
            {
                line += "\n" + lines[++i].Trim();
            }

            string name = line.Substring(0, equals).Trim().Trim('"', '\'');
            if (Value(line.Substring(equals + 1).Trim(), first + 1) is { } value && names.Add(name))
            {
                map.Entries.Add(new DataEntry(name, value) { Line = first + 1, Column = 1 });
            }
        }

        return map;
    }

    /// <summary>Whether the list that an entry begins is not closed yet.</summary>
    public static bool IsOpen(string entry)
    {
        int at = entry.IndexOf('=') + 1;
        while (at < entry.Length && entry[at] is ' ' or '\t')
        {
            at++;
        }

        if (at >= entry.Length || entry[at] != '[')
        {
            return false;
        }

        at++;
        while (Quoted(entry, ref at) is not null)
        {
        }

        return at >= entry.Length;
    }

    private static DataNode? Value(string text, int line)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (text[0] == '[')
        {
            DataList list = new() { Line = line, Column = 1 };
            int at = 1;
            while (Quoted(text, ref at) is { } item)
            {
                list.Items.Add(new DataScalar(ScalarKind.Text, item) { Line = line, Column = 1 });
            }

            return list;
        }

        int start = 0;
        if (text[0] is '"' or '\'')
        {
            return Quoted(text, ref start) is { } quoted ? new DataScalar(ScalarKind.Text, quoted) { Line = line, Column = 1 } : null;
        }

        int comment = text.IndexOf('#');
        string bare = (comment < 0 ? text : text.Substring(0, comment)).Trim();
        return new DataScalar(ScalarKind.Text, bare) { Line = line, Column = 1 };
    }

    /// <summary>The next quoted text; null where there is none.</summary>
    private static string? Quoted(string text, ref int at)
    {
        while (at < text.Length && (text[at] == ',' || char.IsWhiteSpace(text[at])))
        {
            at++;
        }

        if (at >= text.Length || text[at] is not ('"' or '\''))
        {
            return null;
        }

        char quote = text[at];
        int start = ++at;
        while (at < text.Length && text[at] != quote)
        {
            at += quote == '"' && text[at] == '\\' && at + 1 < text.Length ? 2 : 1;
        }

        if (at >= text.Length)
        {
            return null;
        }

        string value = text.Substring(start, at++ - start);
        return quote == '"' ? value.Replace("\\\"", "\"").Replace("\\\\", "\\") : value;
    }
}
