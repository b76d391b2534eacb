using System.Text;

namespace PostmortemTools.FollowUp.Schedule.Quoting;

/// <summary>
/// Words of a POSIX shell. No backslash is ever written before another backslash or a percent sign: crontabs of different systems
/// disagree about what those mean.
/// </summary>
internal static class ShellText
{
    private const string Plain = "_/.:=@+,-";

    /// <summary>In double quotes these must be escaped, or (an exclamation mark, at a prompt) cannot be.</summary>
    private const string ActiveInDoubleQuotes = "\\!";

    /// <summary>A word that the shell hands on as the text is.</summary>
    /// <param name="text">The text, on one line.</param>
    public static string Quote(string text) =>
        text.Length > 0 && text.All(c => c < 128 && (char.IsLetterOrDigit(c) || Plain.Contains(c))) ? text
        : text.Contains('\'') && !text.Any(c => ActiveInDoubleQuotes.Contains(c)) ? InDoubleQuotes(text)
        : InSingleQuotes(text);

    /// <summary>Several words.</summary>
    /// <param name="words">What they are to be.</param>
    public static string Line(IEnumerable<string> words) => string.Join(" ", words.Select(Quote));

    /// <summary>The words of a line, without their quotes; an operator such as <c>;</c> or <c>&amp;&amp;</c> is a word of its own. Nothing is expanded.</summary>
    /// <param name="line">The line.</param>
    public static IReadOnlyList<string> Split(string line)
    {
        List<string> words = [];
        StringBuilder word = new();
        bool begun = false;
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            switch (c)
            {
                case ' ' or '\t':
                    End();
                    continue;
                case ';' or '&' or '|':
                    End();
                    bool twice = i + 1 < line.Length && line[i + 1] == c;
                    words.Add(new string(c, twice ? 2 : 1));
                    i += twice ? 1 : 0;
                    continue;
                case '\'':
                    int end = line.IndexOf('\'', i + 1);
                    end = end < 0 ? line.Length : end;
                    word.Append(line, i + 1, end - i - 1);
                    i = end;
                    break;
                case '"':
                    i = DoubleQuoted(line, i + 1, word);
                    break;
                case '\\' when i + 1 < line.Length:
                    word.Append(line[++i]);
                    break;
                default:
                    word.Append(c);
                    break;
            }

            begun = true;
        }

        End();
        return words;

        void End()
        {
            if (begun)
            {
                words.Add(word.ToString());
            }

            word.Clear();
            begun = false;
        }
    }

    private static string InDoubleQuotes(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (char c in text)
        {
            quoted.Append(c is '"' or '$' or '`' ? "\\" : "").Append(c);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>A backslash is followed by the end and a new beginning of the quotes, and so never by a backslash or a percent sign.</summary>
    private static string InSingleQuotes(string text)
    {
        StringBuilder quoted = new("'");
        foreach (char c in text)
        {
            quoted.Append(c switch { '\'' => "'\\''", '\\' => "\\''", _ => c.ToString() });
        }

        return quoted.Append('\'').ToString();
    }

    /// <summary>Reads up to the closing quote.</summary>
    /// <returns>Where it is.</returns>
    private static int DoubleQuoted(string line, int at, StringBuilder word)
    {
        for (; at < line.Length && line[at] != '"'; at++)
        {
            if (line[at] == '\\' && at + 1 < line.Length && line[at + 1] is '"' or '\\' or '$' or '`')
            {
                at++;
            }

            word.Append(line[at]);
        }

        return at;
    }
}
