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

    /// <summary>Where the number begins behind a word such as <c>PR</c>.</summary>
    public static int AfterWord(string text, int start, int end)
    {
        int blank = text.IndexOf(' ', start, end - start);
        return blank > 0 && blank - start < 8 && text.Substring(start, blank - start).ToUpperInvariant()
            is "PR" or "ISSUE" or "TICKET" or "BUG" or "MR" or "SEE" or "JIRA" or "FIX" or "FIXED" ? blank + 1 : start;
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
