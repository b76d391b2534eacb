using System.Globalization;
using System.Text;
using PostmortemTools.Errors;

namespace PostmortemTools.FollowUp.Export.Calendar;

/// <summary>A calendar that was written here: it is what is remembered of the items from one export to the next.</summary>
internal static class CalendarFile
{
    private const string Product = "PRODID:-//PostmortemTools//Export-ActionItem//EN";

    private static readonly string[] Head = ["BEGIN:VCALENDAR", "VERSION:2.0", Product];

    /// <summary>The whole text.</summary>
    public static string Write(IEnumerable<CalendarTodo> todos)
    {
        StringBuilder text = new();
        void Add(string line) => ContentLine.Append(text, line);
        Array.ForEach(Head, Add);
        foreach (CalendarTodo todo in todos)
        {
            Add("BEGIN:VTODO");
            Add("UID:" + ContentLine.Text(todo.Uid));
            Add("DTSTAMP:" + todo.Stamp);
            Add("LAST-MODIFIED:" + todo.Stamp);
            Add("SEQUENCE:" + todo.Sequence.ToString(CultureInfo.InvariantCulture));
            foreach (string line in todo.Lines)
            {
                Add(line);
            }

            Add("END:VTODO");
        }

        Add("END:VCALENDAR");
        return text.ToString();
    }

    /// <summary>The to-dos of a calendar.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="PostmortemException">CalendarNotOurs, CalendarUnreadable.</exception>
    public static IReadOnlyList<CalendarTodo> Read(string text, string path)
    {
        List<(string Line, int Number)> lines = Unfold(text);
        if (!lines.Exists(line => line.Line == Product))
        {
            throw Error.CalendarNotOurs(path);
        }

        List<CalendarTodo> todos = [];
        List<string>? open = null;
        int begun = 0;
        foreach ((string line, int number) in lines)
        {
            if (ContentLine.Name(line) is null)
            {
                throw Error.CalendarUnreadable(path, number, "it is no line of iCalendar");
            }

            if (line == "BEGIN:VTODO")
            {
                open = open is null ? [] : throw Error.CalendarUnreadable(path, number, $"the to-do of line {begun} does not end before it");
                begun = number;
            }
            else if (line == "END:VTODO")
            {
                todos.Add(Todo(open ?? throw Error.CalendarUnreadable(path, number, "no to-do begins before it"), path, begun));
                open = null;
            }
            else
            {
                open?.Add(line);
            }
        }

        return open is null ? todos : throw Error.CalendarUnreadable(path, begun, "the to-do that begins there does not end");
    }

    private static CalendarTodo Todo(List<string> lines, string path, int number)
    {
        string Taken(string name)
        {
            int at = lines.FindIndex(line => ContentLine.Name(line) == name);
            string value = at < 0 ? throw Error.CalendarUnreadable(path, number, $"the to-do that begins there has no {name}") : ContentLine.Value(lines[at]);
            lines.RemoveAt(at);
            return value;
        }

        string uid = ContentLine.Read(Taken("UID"));
        string stamp = Taken("DTSTAMP");
        Taken("LAST-MODIFIED");
        return int.TryParse(Taken("SEQUENCE"), NumberStyles.None, CultureInfo.InvariantCulture, out int sequence) && sequence < int.MaxValue
            ? new CalendarTodo(uid, sequence, stamp, lines)
            : throw Error.CalendarUnreadable(path, number, "the to-do that begins there has a SEQUENCE that is no number");
    }

    /// <summary>The lines with those put together that were folded, each with the number of its first; what git made of their ends does not matter.</summary>
    private static List<(string Line, int Number)> Unfold(string text)
    {
        List<(StringBuilder Line, int Number)> lines = [];
        string[] written = text.Split('\n');
        for (int i = 0; i < written.Length; i++)
        {
            string line = written[i].TrimEnd('\r');
            if (line.Length > 0 && line[0] is ' ' or '\t' && lines.Count > 0)
            {
                lines[lines.Count - 1].Line.Append(line, 1, line.Length - 1);
            }
            else if (line.Length > 0)
            {
                lines.Add((new StringBuilder(line), i + 1));
            }
        }

        return [.. lines.Select(line => (line.Line.ToString(), line.Number))];
    }
}
