using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Vocabulary;

/// <summary>Knows the number of a ticket when it sees one: <c>#123</c>, <c>OPS-7</c>, <c>owner/repo#5</c>.</summary>
internal static class TicketText
{
    /// <summary>Names with a number that are no tickets.</summary>
    private static readonly HashSet<string> NoProjects = new(StringComparer.Ordinal)
    {
        "UTF", "SHA", "ISO", "RFC", "HTTP", "CVE", "TLS", "SSL", "AES", "RSA", "MD", "GPT", "COVID", "SEV", "P", "IPV", "IEEE", "ECMA", "X", "V",
        "EC", "US", "EU", "AP", "CP", "Q", "UTC", "GMT", "LAYER", "OWASP", "WCAG", "TCP",
    };

    /// <summary>Words before a number that make it a ticket.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase) { "PR", "issue", "ticket", "bug", "MR", "see", "JIRA", "fix", "fixed", "story", "task" };

    /// <summary>Parts of addresses that lead to a ticket.</summary>
    private static readonly string[] Places =
    [
        "/issues/", "/issue/", "/pull/", "/merge_requests/", "/browse/", "/tickets/", "/ticket/", "/work_items/", "/_workitems/", "/bugs/",
        "show_bug.cgi", "/t/", "/cards/", "/c/", "/story/", "/-/issues",
    ];

    /// <summary>Where the number that begins at a place ends; the place itself where none begins.</summary>
    public static int End(string text, int start, int end)
    {
        int at = start;
        if (text[at] != '#')
        {
            return Project(text, start, end);
        }

        at++;
        while (at < end && at - start <= 9 && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at - start > 1 && (at == end || !char.IsLetterOrDigit(text[at])) ? at : start;
    }

    /// <summary>Whether the whole of a part is such a number, with or without <c>PR</c> or <c>issue</c> before it.</summary>
    public static bool Is(string text, int start, int end)
    {
        start = AfterWord(text, start, end);
        return start < end && End(text, start, end) == end;
    }

    /// <summary>Where the number begins behind words such as <c>PR</c> and <c>see JIRA</c>.</summary>
    public static int AfterWord(string text, int start, int end)
    {
        while (text.IndexOf(' ', start, end - start) is var blank and > 0 && blank - start < 9 && Words.Contains(text.Substring(start, blank - start).TrimEnd(':')))
        {
            start = blank + 1;
        }

        return start;
    }

    /// <summary>Where the words begin that say of the number behind them that it is one: <c>JIRA</c>, <c>- Ticket</c>; the number's place where there are none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the line begins.</param>
    /// <param name="number">Where the number begins.</param>
    public static int BeforeNumber(string text, int start, int number)
    {
        int first = number;
        bool isTracker = false;
        while (WordBefore(text, start, first) is var word && word < first && Words.Contains(text.Substring(word, first - word).TrimEnd(' ', ':')))
        {
            isTracker |= text.Substring(word, first - word).TrimEnd(' ', ':') is "JIRA" or "Jira";
            first = word;
        }

        // In "close issue #12" the word is a part of what is to be done.
        int before = new TextSpan(start, first).Trim(text).End;
        bool isApart = before > start && text[before - 1] is ',' or ';' or '.' or '-' or '–' or '—' or '|' or '(' or '[' or ')' or ']';
        return isApart || (isTracker && text.IndexOf(' ', start, Math.Max(0, before - start)) > 0) ? first : number;
    }

    private static int WordBefore(string text, int start, int end)
    {
        int at = end;
        while (at > start && text[at - 1] is ' ' or ':')
        {
            at--;
        }

        int close = at;
        while (at > start && char.IsLetter(text[at - 1]))
        {
            at--;
        }

        return at < close ? at : end;
    }

    /// <summary>Whether an address leads to a ticket.</summary>
    public static bool IsAddress(string url) => Array.Exists(Places, place => url.Contains(place));

    private static int Project(string text, int start, int end)
    {
        int at = start;
        while (at < end && at - start <= 10 && text[at] is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')
        {
            at++;
        }

        if (at - start is < 2 or > 10 || !(text[start] is >= 'A' and <= 'Z') || at == end || text[at] != '-' || NoProjects.Contains(text.Substring(start, at - start)))
        {
            return start;
        }

        int digits = ++at;
        while (at < end && at - digits < 8 && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at > digits && (at == end || !(char.IsLetterOrDigit(text[at]) || text[at] is '-' or '_')) ? at : start;
    }
}
