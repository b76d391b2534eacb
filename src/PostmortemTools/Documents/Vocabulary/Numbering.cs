namespace PostmortemTools.Documents.Vocabulary;

/// <summary>The number that a heading or item begins with: <c>1.</c>, <c>2)</c>, <c>1.3</c>, <c>IV.</c>, <c>B)</c>.</summary>
internal static class Numbering
{
    /// <summary>Where the text goes on after its number; where it begins if it has none.</summary>
    public static int Skip(string text, int start, int end)
    {
        int first = start;
        while (first < end && text[first] is ' ' or '\t' or '*' or '_' or '#')
        {
            first++;
        }

        int at = first;
        while (at < end && at - first < 4 && (IsDigit(text[at]) || text[at] is 'I' or 'V' or 'X'))
        {
            at++;
        }

        if (at == first && at < end && text[at] is >= 'A' and <= 'Z')
        {
            at++;
        }

        if (at == first || at - first > 3)
        {
            return start;
        }

        bool isDotted = false;
        while (at + 1 < end && text[at] == '.' && IsDigit(text[at + 1]) && (at + 2 == end || !IsDigit(text[at + 2])))
        {
            at += 2;
            isDotted = true;
        }

        bool isClosed = at < end && WordLetters.Plain(text[at]) is '.' or ')';
        at += isClosed ? 1 : 0;
        bool isApart = at < end && (char.IsWhiteSpace(text[at]) || text[at] > 0x2E7F);
        return (isClosed || isDotted) && isApart ? at : start;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
