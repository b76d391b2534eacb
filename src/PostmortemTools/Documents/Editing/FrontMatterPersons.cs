using PostmortemTools.Documents.Reading;
using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Editing;

/// <summary>
/// Writes other people into an entry of front matter that has some of them as maps of name and role, each in lines of its own. Who stays keeps these
/// lines; where only the role differs, only its line changes.
/// </summary>
/// <param name="entry">The lines of the entry.</param>
internal sealed class FrontMatterPersons(string entry)
{
    /// <summary>The entry with other people; null where it has another form.</summary>
    /// <param name="now">The people.</param>
    /// <param name="before">Those that the entry names.</param>
    public string? Write(IReadOnlyList<Person> now, IReadOnlyList<Person> before)
    {
        List<TextSpan> items = Items();
        if (items.Count == 0 || items.Count != before.Count)
        {
            return null;
        }

        string newLine = TextLines.NewLineOf(entry);
        HashSet<int> kept = [];
        List<string> lines = [];
        foreach (Person person in now)
        {
            int same = Find(item => before[item].Equals(person));
            int named = same >= 0 ? same : Find(item => before[item].Name == person.Name && IsMap(items[item]));
            lines.Add(same >= 0 ? items[same].In(entry) : named >= 0 ? WithRole(items[named].In(entry), person.Role, newLine) : New(person, items[0], items.Exists(IsMap), newLine));
            kept.Add(Math.Max(same, named));
        }

        string all = string.Concat(lines.Select(item => item[item.Length - 1] == '\n' ? item : item + newLine));
        return entry.Remove(items[0].Start, items[items.Count - 1].End - items[0].Start).Insert(items[0].Start, all);

        int Find(Predicate<int> isMeant) => Enumerable.Range(0, items.Count).Where(item => !kept.Contains(item) && isMeant(item)).DefaultIfEmpty(-1).First();
    }

    /// <summary>The lines of each item.</summary>
    private List<TextSpan> Items()
    {
        List<TextSpan> items = [];
        int indent = -1;
        int start = -1;
        for (int line = TextLines.Next(entry, 0); line < entry.Length; line = TextLines.Next(entry, line))
        {
            int at = Skip(entry, line);
            bool isItem = at < entry.Length && entry[at] == '-' && (indent < 0 || at - line == indent);
            if (isItem)
            {
                items.AddRange(start >= 0 ? [new TextSpan(start, line)] : []);
                (indent, start) = (at - line, line);
            }
        }

        items.AddRange(start >= 0 ? [new TextSpan(start, entry.Length)] : []);
        return items;
    }

    private bool IsMap(TextSpan item) => entry.IndexOf(": ", item.Start, TextLines.End(entry, item.Start) - item.Start, StringComparison.Ordinal) >= 0 && entry[Skip(entry, Skip(entry, item.Start) + 1)] is not ('"' or '\'' or '{');

    private string New(Person person, TextSpan like, bool isMap, string newLine)
    {
        int dash = Skip(entry, like.Start);
        string lead = entry.Substring(like.Start, Skip(entry, dash + 1) - like.Start);
        string role = isMap && person.Role is { Length: > 0 } said ? $"{newLine}{new string(' ', lead.Length)}role: {Text(said)}" : "";
        return isMap ? $"{lead}name: {Text(person.Name)}{role}{newLine}" : $"{lead}{Text(person.ToString())}{newLine}";
    }

    /// <summary>A map with another role, in the line of the other or below the first.</summary>
    private static string WithRole(string item, string? role, string newLine)
    {
        int indent = Skip(item, Skip(item, 0) + 1);
        for (int line = 0; line < item.Length; line = TextLines.Next(item, line))
        {
            int at = line == 0 ? indent : Skip(item, line);
            int colon = item.IndexOf(':', at, TextLines.End(item, line) - at);
            if (colon > 0 && FrontMatterPeople.IsRole(item.Substring(at, colon - at)))
            {
                return string.IsNullOrEmpty(role) && line > 0
                    ? item.Remove(line, TextLines.Next(item, line) - line)
                    : $"{item.Substring(0, colon + 1)} {Text(role ?? "")}{item.Substring(TextLines.End(item, line))}";
            }
        }

        int behind = TextLines.Next(item, 0);
        bool isOpen = behind > 0 && item[behind - 1] is not ('\n' or '\r');
        return item.Insert(behind, $"{(isOpen ? newLine : "")}{new string(' ', indent)}role: {Text(role ?? "")}{newLine}");
    }

    private static string Text(string value) => FrontMatterText.Write(value, FrontMatterText.Plain, isToml: false, isWithin: false);

    private static int Skip(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }
}
