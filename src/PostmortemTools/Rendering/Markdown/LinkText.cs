namespace PostmortemTools.Rendering.Markdown;

/// <summary>A link, <c>[text](address)</c>: what <c>link</c> writes.</summary>
internal static class LinkText
{
    /// <summary>The link as it stands in a document.</summary>
    /// <param name="text">What is shown.</param>
    /// <param name="address">Where it leads; not empty.</param>
    /// <param name="place">Where it stands; what begins a block means nothing within brackets.</param>
    public static string Write(string text, string address, InlinePlace place) => $"[{InlineText.Escape(text, Within(place))}]({LinkAddress.Write(address)})";

    /// <summary>Whether a piece of a document is one link and nothing else.</summary>
    /// <param name="source">The piece, without the blanks around it.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="text">What is shown.</param>
    /// <param name="address">Where it leads, without the angle brackets and the title that it may have.</param>
    public static bool TryRead(string source, InlinePlace place, out string text, out string address)
    {
        text = "";
        address = "";
        int close = TextEnd(source);
        if (close < 0 || source[source.Length - 1] != ')' || close + 2 >= source.Length || source[close + 1] != '(')
        {
            return false;
        }

        int start = close + 2;
        int end = AddressEnd(source, start);
        if (end < 0)
        {
            return false;
        }

        text = InlineText.Read(source.Substring(1, close - 1), Within(place));
        bool bracketed = source[start] == '<' && source[end - 1] == '>';
        address = bracketed ? source.Substring(start + 1, end - start - 2) : LinkAddress.Read(source.Substring(start, end - start));
        return address.Length > 0;
    }

    private static InlinePlace Within(InlinePlace place) => (place & (InlinePlace.TableCell | InlinePlace.Bold)) | InlinePlace.LinkText;

    /// <summary>The bracket that closes the one at the beginning.</summary>
    private static int TextEnd(string source)
    {
        if (source.Length == 0 || source[0] != '[')
        {
            return -1;
        }

        int open = 0;
        InlineCursor cursor = new(source, 0, source.Length);
        while (cursor.MoveNext())
        {
            open += cursor.Current == '[' ? 1 : cursor.Current == ']' ? -1 : 0;
            if (open == 0)
            {
                return cursor.At;
            }
        }

        return -1;
    }

    /// <summary>The place behind the address, where the link ends with the source; else -1.</summary>
    private static int AddressEnd(string source, int start)
    {
        int last = source.Length - 1;
        if (source[start] == '<')
        {
            int bracket = source.IndexOf('>', start);
            return bracket > start + 1 && IsTitle(source, bracket + 1, last) ? bracket + 1 : -1;
        }

        int open = 0;
        for (int i = start; i < last; i++)
        {
            switch (source[i])
            {
                case '\\':
                    i++;
                    break;
                case '(':
                    open++;
                    break;
                case ')' when --open < 0:
                    return -1;
                case ' ' or '\t' or '\n':
                    return open == 0 && IsTitle(source, i, last) ? i : -1;
            }
        }

        return open == 0 && !IsEscaped(source, last) ? last : -1;
    }

    private static bool IsTitle(string source, int start, int end)
    {
        string title = source.Substring(start, end - start).Trim(' ', '\t');
        return title.Length == 0 || (title.Length > 1 && title[0] is '"' or '\'' && title.IndexOf(title[0], 1) == title.Length - 1);
    }

    private static bool IsEscaped(string source, int at)
    {
        int start = at;
        while (start > 0 && source[start - 1] == '\\')
        {
            start--;
        }

        return (at - start) % 2 == 1;
    }
}
