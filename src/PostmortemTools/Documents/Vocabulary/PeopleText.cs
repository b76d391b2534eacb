using System.Text;

namespace PostmortemTools.Documents.Vocabulary;

/// <summary>Reads a list of people: <c>Jane Doe (On-call, DBA), @john and [Ann Lee](mailto:ann@example.org)</c>.</summary>
internal static class PeopleText
{
    private static readonly string[] Joiners = ["and", "og", "und", "et", "och", "en", "y", "e", "&", "with"];

    private static readonly string[] Dashes = [" - ", " – ", " — "];

    private static readonly HashSet<string> Nobody = new(StringComparer.OrdinalIgnoreCase)
    {
        "n/a", "na", "none", "tbd", "tba", "tbc", "todo", "unknown", "unassigned", "nobody", "-", "–", "—", "?", "??", "???", "...", "…",
        "not recorded.", "ingen", "なし", "未定",
    };

    /// <summary>The people of a list, in order.</summary>
    /// <param name="text">The list as written: a field, a cell or a list item.</param>
    /// <param name="commasOnly">Whether nothing but a comma and a blank parts two people, as in our own documents: <c>Search and Ads</c> is one team.</param>
    public static List<Person> Read(string text, bool commasOnly = false)
    {
        text = commasOnly ? text : WithoutDay(text);
        List<Person> people = [];
        int start = 0;
        int depth = 0;
        for (int at = 0; at <= text.Length; at++)
        {
            char c = at < text.Length ? text[at] : ',';
            depth = Math.Max(0, depth + (c is '(' || (c is '[' && !commasOnly) ? 1 : c is ')' || (c is ']' && !commasOnly) ? -1 : 0));
            int width = at == text.Length ? 1 : depth > 0 ? 0 : SeparatorAt(text, at, commasOnly);
            width = width == 3 && text[at + 1] == '&' && !IsBetweenNames(text, start, at) ? 0 : width;
            width = width == 0 && depth == 0 && !commasOnly && IsBetweenHandles(text, start, at) ? 1 : width;
            if (width > 0)
            {
                Add(people, text.Substring(start, at - start), commasOnly);
                start = Math.Min(text.Length, at + width);
                at = start - 1 + (at == text.Length ? 2 : 0);
            }
        }

        return people;
    }

    /// <summary>How long the separator at a place is; 0 where there is none.</summary>
    private static int SeparatorAt(string text, int at, bool commasOnly)
    {
        if (commasOnly)
        {
            return text[at] == ',' && at + 1 < text.Length && text[at + 1] == ' ' ? 2 : 0;
        }

        if (text[at] is ',' or ';' or '、' or '，' or '；' or '|' or '\n' or '•')
        {
            return 1;
        }

        if (text[at] == '/' && at > 0 && at + 1 < text.Length && text[at - 1] == ' ' && text[at + 1] == ' ')
        {
            return 1;
        }

        if (text[at] != ' ')
        {
            return 0;
        }

        foreach (string joiner in Joiners)
        {
            int end = at + 1 + joiner.Length;
            if (end < text.Length && text[end] == ' ' && string.CompareOrdinal(text, at + 1, joiner, 0, joiner.Length) == 0)
            {
                return joiner.Length + 2;
            }
        }

        return 0;
    }

    /// <summary>Whether people stand on both sides of an ampersand, and not the two halves of a team's name.</summary>
    private static bool IsBetweenNames(string text, int start, int at)
    {
        int end = at + 3;
        while (end < text.Length && text[end] != '(' && SeparatorAt(text, end, commasOnly: false) == 0)
        {
            end++;
        }

        return IsName(text.Substring(start, at - start)) && IsName(text.Substring(at + 3, end - at - 3));

        static bool IsName(string side) => side.Trim() is { Length: > 0 } name && (name[0] is '@' or '[' || PersonName.MayBe(name, 0, name.Length));
    }

    /// <summary>Whether one handle ends at a blank and another begins: <c>@Ann Lee @john</c>.</summary>
    private static bool IsBetweenHandles(string text, int start, int at)
    {
        while (start < at && text[start] == ' ')
        {
            start++;
        }

        return text[at] == ' ' && at + 2 < text.Length && text[at + 1] == '@' && char.IsLetterOrDigit(text[at + 2]) && start < at && text[start] == '@';
    }

    private static void Add(List<Person> people, string text, bool isPlain)
    {
        string name = isPlain ? text.Trim() : WithoutDay(Bare(text));
        if (name.Length > 0 && !Nobody.Contains(name))
        {
            people.Add(Person.Parse(name));
        }
    }

    /// <summary>A name without markup: of a link, its text; without the sign before a handle and the address behind a name.</summary>
    private static string Bare(string text)
    {
        string name = Links(text).Trim().Trim('*', '_', '`', '~', ' ');
        foreach (string joiner in Joiners)
        {
            if (name.StartsWith(joiner + " ", StringComparison.Ordinal))
            {
                name = name.Substring(joiner.Length + 1).TrimStart();
                break;
            }
        }

        int address = name.IndexOf(" <", StringComparison.Ordinal);
        if (address > 0 && name[name.Length - 1] == '>')
        {
            name = name.Substring(0, address);
        }

        name = WithoutStop(name);
        return name.Length > 1 && name[0] == '@' ? name.Substring(1) : name;
    }

    /// <summary>Without the day on which they wrote it: <c>Jane Doe — 3 October 2023</c>.</summary>
    private static string WithoutDay(string name)
    {
        if (name.Length == 0 || !char.IsLetterOrDigit(name[name.Length - 1]) || DueText.End(name, 0, name.Length) == name.Length)
        {
            return name.Length > 0 && DueText.End(name, 0, name.Length) == name.Length ? "" : name;
        }

        foreach (string dash in Dashes)
        {
            int at = name.LastIndexOf(dash, StringComparison.Ordinal);
            if (at > 0 && DueText.End(name, at + dash.Length, name.Length) == name.Length)
            {
                return name.Substring(0, at).TrimEnd();
            }
        }

        return name;
    }

    /// <summary>Without the full stop of a sentence; <c>Jr.</c> and <c>J.</c> keep theirs.</summary>
    private static string WithoutStop(string name)
    {
        int stop = name.Length - 1;
        int word = name.LastIndexOf(' ') + 1;
        return stop - word > 2 && name[stop] == '.' && name.IndexOf('.', word) == stop ? name.Substring(0, stop) : name;
    }

    private static string Links(string text)
    {
        int open = text.IndexOf('[');
        if (open < 0)
        {
            return text;
        }

        StringBuilder plain = new(text.Length);
        int lastAddressEnd = text.LastIndexOf(')');
        int at = 0;
        while (open >= 0)
        {
            int close = text.IndexOf(']', open);
            if (close < 0)
            {
                break;
            }

            plain.Append(text, at, open - at).Append(text, open + 1, close - open - 1);
            at = close + 1;
            if (at < text.Length && text[at] is '(' && at < lastAddressEnd && text.IndexOf(')', at) is var end and > 0)
            {
                at = end + 1;
            }

            open = text.IndexOf('[', at);
        }

        return plain.Append(text, at, text.Length - at).ToString();
    }
}
