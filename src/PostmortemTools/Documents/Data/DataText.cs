using PostmortemTools.Errors;

namespace PostmortemTools.Documents.Data;

/// <summary>What is asked of every text before it is parsed, and how deep it may go.</summary>
internal static class DataText
{
    /// <summary>No postmortem is longer; a hundred thousand events take a third of it.</summary>
    public const int MostCharacters = 50 * 1024 * 1024;

    /// <summary>Levels of lists and maps within each other.</summary>
    public const int MostLevels = 100;

    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The text without a byte order mark, once it is known to be of a sensible size.</summary>
    public static string Checked(string text, string? path)
    {
        if (text.Length > MostCharacters)
        {
            throw Error.DataTooLarge(path, text.Length, MostCharacters);
        }

        return text.Length > 0 && text[0] == ByteOrderMark ? text.Substring(1) : text;
    }

    /// <summary>The line and column, from 1, of a place in a text.</summary>
    public static (int Line, int Column) Locate(string text, int index)
    {
        (int line, int start) = (1, 0);
        for (int at = 0; at < index; at++)
        {
            if (text[at] == '\n' || (text[at] == '\r' && !(at + 1 < text.Length && text[at + 1] == '\n')))
            {
                (line, start) = (line + 1, at + 1);
            }
        }

        return (line, index - start + 1);
    }
}
