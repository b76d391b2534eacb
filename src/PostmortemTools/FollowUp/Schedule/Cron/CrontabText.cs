using System.Text;
using PostmortemTools.Errors;

namespace PostmortemTools.FollowUp.Schedule.Cron;

/// <summary>
/// A crontab and our entries in it, each between two comments. It is kept byte by byte, one character each, whatever its encoding:
/// what is not ours goes back as it came.
/// </summary>
internal sealed class CrontabText
{
    private const string Begin = "# Begin " + EntryText.Mark;
    private const string End = "# End " + EntryText.Mark;

    private static readonly Encoding Latin1 = Encoding.GetEncoding(28591);

    private readonly string text;

    private CrontabText(string text)
    {
        this.text = text;
        Entries = [.. Find(text)];
    }

    /// <summary>Our entries, in the order of the crontab.</summary>
    public IReadOnlyList<CrontabEntry> Entries { get; }

    /// <summary>The bytes of the whole.</summary>
    public byte[] Bytes => Latin1.GetBytes(text);

    /// <summary>Reads a crontab.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <exception cref="PostmortemException">CrontabDamaged.</exception>
    public static CrontabText Of(byte[] bytes) => new(Latin1.GetString(bytes));

    /// <summary>The lines of an entry with the comments around them.</summary>
    /// <param name="name">The name of the job.</param>
    /// <param name="lines">The lines.</param>
    public static string Entry(string name, IEnumerable<string> lines) => $"{Begin}{name}\n{string.Concat(lines.Select(line => line + "\n"))}{End}{name}\n";

    /// <summary>The crontab with an entry in the place of that name, or at the end.</summary>
    /// <param name="name">The name of the job.</param>
    /// <param name="entry">The entry with the comments around it.</param>
    public CrontabText With(string name, string entry)
    {
        string bytes = Latin1.GetString(Encoding.UTF8.GetBytes(entry));
        if (Entries.FirstOrDefault(one => one.Name == name) is { } old)
        {
            return new(text.Remove(old.Start, old.Length).Insert(old.Start, bytes));
        }

        bool isOpen = text.Length > 0 && text[text.Length - 1] != '\n';
        return new($"{text}{(isOpen ? "\n" : "")}{bytes}");
    }

    /// <summary>The crontab without the entry of that name.</summary>
    /// <param name="name">The name of the job.</param>
    public CrontabText Without(string name) => Entries.FirstOrDefault(one => one.Name == name) is { } old ? new(text.Remove(old.Start, old.Length)) : this;

    private static IEnumerable<CrontabEntry> Find(string text)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        (string Name, int Line, int Start, int Body)? open = null;
        int number = 0;
        for (int start = 0; start < text.Length;)
        {
            number++;
            int newline = text.IndexOf('\n', start);
            int next = newline < 0 ? text.Length : newline + 1;
            string line = text.Substring(start, next - start).TrimEnd();
            if (line.StartsWith(Begin, StringComparison.Ordinal))
            {
                string name = line.Substring(Begin.Length);
                open = open is null && names.Add(name) ? (name, number, start, next) : throw Error.CrontabDamaged(open?.Line ?? number, open?.Name ?? name);
            }
            else if (line.StartsWith(End, StringComparison.Ordinal))
            {
                if (open is not { } begun || line.Substring(End.Length) != begun.Name)
                {
                    throw Error.CrontabDamaged(number, line.Substring(End.Length));
                }

                string body = Encoding.UTF8.GetString(Latin1.GetBytes(text.Substring(begun.Body, start - begun.Body)));
                yield return new CrontabEntry(begun.Name, body, begun.Start, next - begun.Start);
                open = null;
            }

            start = next;
        }

        if (open is { } left)
        {
            throw Error.CrontabDamaged(left.Line, left.Name);
        }
    }
}
