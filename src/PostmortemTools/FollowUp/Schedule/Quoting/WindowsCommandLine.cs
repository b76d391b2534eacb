using System.Text;

namespace PostmortemTools.FollowUp.Schedule.Quoting;

/// <summary>
/// Arguments in one text, as Windows programs take them apart (Microsoft's "Parsing C command-line arguments"): backslashes are doubled
/// before a quote, and nowhere else.
/// </summary>
internal static class WindowsCommandLine
{
    /// <summary>The text from which a program reads just these arguments.</summary>
    /// <param name="arguments">The arguments.</param>
    public static string Of(IEnumerable<string> arguments) => string.Join(" ", arguments.Select(Quote));

    /// <summary>The arguments that a program reads from a text.</summary>
    /// <param name="text">The text behind the name of the program.</param>
    public static IReadOnlyList<string> Split(string text)
    {
        List<string> arguments = [];
        int at = 0;
        while (true)
        {
            while (at < text.Length && text[at] is ' ' or '\t')
            {
                at++;
            }

            if (at >= text.Length)
            {
                return arguments;
            }

            arguments.Add(Next(text, ref at));
        }
    }

    private static string Quote(string argument)
    {
        if (argument.Length > 0 && argument.IndexOfAny([' ', '\t', '"']) < 0)
        {
            return argument;
        }

        StringBuilder quoted = new("\"");
        int backslashes = 0;
        foreach (char c in argument)
        {
            if (c == '\\')
            {
                backslashes++;
                continue;
            }

            quoted.Append('\\', c == '"' ? (2 * backslashes) + 1 : backslashes).Append(c);
            backslashes = 0;
        }

        return quoted.Append('\\', 2 * backslashes).Append('"').ToString();
    }

    private static string Next(string text, ref int at)
    {
        StringBuilder argument = new();
        bool quoted = false;
        while (at < text.Length && (quoted || text[at] is not (' ' or '\t')))
        {
            int backslashes = 0;
            for (; at < text.Length && text[at] == '\\'; at++)
            {
                backslashes++;
            }

            if (at < text.Length && text[at] == '"')
            {
                argument.Append('\\', backslashes / 2);
                if (backslashes % 2 == 1)
                {
                    argument.Append('"');
                }
                else
                {
                    quoted = !quoted;
                }

                at++;
                continue;
            }

            argument.Append('\\', backslashes);
            if (at < text.Length && (quoted || text[at] is not (' ' or '\t')))
            {
                argument.Append(text[at++]);
            }
        }

        return argument.ToString();
    }
}
