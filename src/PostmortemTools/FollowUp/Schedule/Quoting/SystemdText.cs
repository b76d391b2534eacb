using System.Text;

namespace PostmortemTools.FollowUp.Schedule.Quoting;

/// <summary>Words of a command line in a unit of systemd, by systemd.service(5), "Command lines", and systemd.unit(5), "Specifiers".</summary>
internal static class SystemdText
{
    /// <summary>An argument, in quotes: no specifier and no variable is expanded in it.</summary>
    /// <param name="text">The text, on one line.</param>
    public static string Argument(string text) => InQuotes(text, isProgram: false);

    /// <summary>The program, which comes first: a dollar sign in its path is one, as variables are not expanded there.</summary>
    /// <param name="path">The full path.</param>
    public static string Program(string path) => InQuotes(path, isProgram: true);

    /// <summary>A value that takes the rest of its line, such as the path of EnvironmentFile=.</summary>
    /// <param name="text">The text, on one line.</param>
    public static string Value(string text) => text.Replace("%", "%%");

    /// <summary>What such a value says.</summary>
    /// <param name="text">The value.</param>
    public static string ReadValue(string text) => text.Replace("%%", "%");

    /// <summary>The words of a command line, without quotes and escapes.</summary>
    /// <param name="line">The line.</param>
    public static IReadOnlyList<string> Split(string line)
    {
        List<string> words = [];
        for (int at = 0; at < line.Length;)
        {
            if (char.IsWhiteSpace(line[at]))
            {
                at++;
                continue;
            }

            words.Add(Word(line, ref at, isProgram: words.Count == 0));
        }

        return words;
    }

    private static string InQuotes(string text, bool isProgram)
    {
        StringBuilder quoted = new("\"");
        foreach (char c in text)
        {
            quoted.Append(c switch { '\\' => "\\\\", '"' => "\\\"", '%' => "%%", '$' when !isProgram => "$$", _ => c.ToString() });
        }

        return quoted.Append('"').ToString();
    }

    private static string Word(string line, ref int at, bool isProgram)
    {
        StringBuilder word = new();
        char quote = '\0';
        for (; at < line.Length && (quote != '\0' || !char.IsWhiteSpace(line[at])); at++)
        {
            char c = line[at];
            if (quote == '\0' ? c is '"' or '\'' : c == quote)
            {
                quote = quote == '\0' ? c : '\0';
            }
            else if (c == '\\' && at + 1 < line.Length)
            {
                word.Append(Escaped(line, ref at));
            }
            else
            {
                word.Append(c);
                at += at + 1 < line.Length && line[at + 1] == c && (c == '%' || (c == '$' && !isProgram)) ? 1 : 0;
            }
        }

        return word.ToString();
    }

    private static string Escaped(string line, ref int at)
    {
        char c = line[++at];
        if (c == 'x' && at + 2 < line.Length && Uri.IsHexDigit(line[at + 1]) && Uri.IsHexDigit(line[at + 2]))
        {
            at += 2;
            return ((char)((16 * Uri.FromHex(line[at - 1])) + Uri.FromHex(line[at]))).ToString();
        }

        return c switch { 't' => "\t", 's' => " ", 'n' => "\n", _ => c.ToString() };
    }
}
