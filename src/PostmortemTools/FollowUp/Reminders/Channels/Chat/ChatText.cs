using System.Text;
using System.Text.RegularExpressions;

namespace PostmortemTools.FollowUp.Reminders.Channels.Chat;

/// <summary>Text as chats can show it and nothing more: every character is one, and nothing in it becomes a link, a name that is called, or markup.</summary>
internal static class ChatText
{
    /// <summary>A word joiner: it is not seen, it breaks no line, and what it stands in is no address and no name any more.</summary>
    public const char Joiner = '\u2060';

    /// <summary>Where an address begins that programs make a link of by themselves: behind the colon of <c>https://</c>, behind <c>www</c>.</summary>
    private static readonly Regex BareAddress = new(@"(?<=[A-Za-z]:)(?=//)|(?<=\bwww)(?=\.)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Control characters are blanks, half characters are replaced, and what turns the direction of the text behind it is left out. A new line stays one.</summary>
    public static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        for (int at = 0; at < text.Length; at++)
        {
            char c = text[at];
            if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                clean.Append(c).Append(text[++at]);
            }
            else if (c is not ((>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')))
            {
                clean.Append(char.IsSurrogate(c) ? '\uFFFD' : c != '\n' && (char.IsControl(c) || c is '\u2028' or '\u2029') ? ' ' : c);
            }
        }

        return clean.ToString();
    }

    /// <summary>Clean text in which no address becomes a link by itself.</summary>
    public static string Plain(string text) => BareAddress.Replace(Clean(text), Joiner.ToString());

    /// <summary>Clean text in one line.</summary>
    public static string OneLine(string text) => Plain(text).Replace('\n', ' ').Trim();

    /// <summary>As much of a text as may be, with a sign where the rest is left out; no character is cut in two.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">How many UTF-16 units it may have, the sign included; at least 1.</param>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        int end = most - 1;
        return text.Substring(0, end > 0 && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end).TrimEnd() + "…";
    }
}
