using System.Text;
using System.Xml.Linq;
using PostmortemTools.FollowUp.Schedule.Quoting;
using PostmortemTools.Time;

namespace PostmortemTools.FollowUp.Schedule.Windows;

/// <summary>A task of the Task Scheduler, by Microsoft's "Task Scheduler Schema" (and [MS-TSCH], 2.5).</summary>
internal static class TaskXml
{
    /// <summary>The folder of our tasks.</summary>
    public const string Folder = "\\PostmortemTools\\";

    private const string Source = "PostmortemTools";

    /// <summary>A day long gone: a trigger begins on some day, and always at the machine's own time where no offset stands behind it.</summary>
    private const string FirstDay = "2000-01-01T";

    private static readonly XNamespace Names = "http://schemas.microsoft.com/windows/2004/02/mit/task";

    /// <summary>The task.</summary>
    /// <param name="job">The job.</param>
    /// <param name="account">The user as whom it runs.</param>
    public static string Text(ReminderJob job, string account)
    {
        XDocument document = new(
            new XDeclaration("1.0", "UTF-16", null),
            new XElement(Names + "Task", new XAttribute("version", "1.2"),
                new XElement(Names + "RegistrationInfo",
                    new XElement(Names + "Source", Source),
                    new XElement(Names + "Description", string.Join("\n", EntryText.About(job)))),
                new XElement(Names + "Triggers", job.Times.At.Select(time => Trigger(time, job.Times.Days))),
                new XElement(Names + "Principals", new XElement(Names + "Principal", new XAttribute("id", "Author"),
                    new XElement(Names + "UserId", account),
                    new XElement(Names + "LogonType", "InteractiveToken"),
                    new XElement(Names + "RunLevel", "LeastPrivilege"))),
                new XElement(Names + "Settings",
                    new XElement(Names + "MultipleInstancesPolicy", "IgnoreNew"),
                    new XElement(Names + "DisallowStartIfOnBatteries", "false"),
                    new XElement(Names + "StopIfGoingOnBatteries", "false"),
                    new XElement(Names + "StartWhenAvailable", "true"),
                    new XElement(Names + "ExecutionTimeLimit", "PT1H")),
                new XElement(Names + "Actions", new XAttribute("Context", "Author"), new XElement(Names + "Exec",
                    new XElement(Names + "Command", job.Command.Program),
                    new XElement(Names + "Arguments", WindowsCommandLine.Of(job.Command.Arguments))))));
        return XmlFile.Text(document, Encoding.Unicode, "\r\n");
    }

    /// <summary>Whether a task is one of ours.</summary>
    /// <param name="task">The task.</param>
    public static bool IsOurs(XDocument task) => Value(task, "RegistrationInfo", "Source") == Source;

    /// <summary>Who registered it; null where nothing says so.</summary>
    /// <param name="task">The task.</param>
    public static string? Registered(XDocument task) => EntryText.Registered((Value(task, "RegistrationInfo", "Description") ?? "").Split('\n'));

    /// <summary>The program and its arguments.</summary>
    /// <param name="task">The task.</param>
    public static IReadOnlyList<string> Words(XDocument task) =>
        Value(task, "Actions", "Exec", "Command") is { } program ? [program.Trim('"'), .. WindowsCommandLine.Split(Value(task, "Actions", "Exec", "Arguments") ?? "")] : [];

    /// <summary>Whether it is switched on, which it is unless it says no.</summary>
    /// <param name="task">The task.</param>
    public static bool IsEnabled(XDocument task) => Value(task, "Settings", "Enabled")?.Trim() is not ("false" or "0");

    /// <summary>When it runs; null for a trigger that says more than times of day and days of the week.</summary>
    /// <param name="task">The task.</param>
    public static IReadOnlyList<ScheduleTimes?> Times(XDocument task) => [.. (task.Root?.Element(Names + "Triggers")?.Elements() ?? []).Select(Times)];

    private static XElement Trigger(TimeSpan time, IReadOnlyList<DayOfWeek> days) => new(Names + "CalendarTrigger",
        new XElement(Names + "StartBoundary", $"{FirstDay}{DailyClock.Format(time)}:00"),
        days.Count == 0
            ? new XElement(Names + "ScheduleByDay", new XElement(Names + "DaysInterval", "1"))
            : new XElement(Names + "ScheduleByWeek", new XElement(Names + "WeeksInterval", "1"), new XElement(Names + "DaysOfWeek", days.Select(day => new XElement(Names + day.ToString())))));

    private static ScheduleTimes? Times(XElement trigger)
    {
        string start = trigger.Element(Names + "StartBoundary")?.Value.Trim() ?? "";
        int at = start.IndexOf('T') + 1;
        TypedParts parts = default;
        XElement? week = trigger.Element(Names + "ScheduleByWeek");
        XElement? interval = week?.Element(Names + "WeeksInterval") ?? trigger.Element(Names + "ScheduleByDay")?.Element(Names + "DaysInterval");
        bool isKnown = trigger.Name == Names + "CalendarTrigger" && at > 0 && Pattern.Match("H:mm:ss", start, ref at, ref parts) && at == start.Length
            && (week ?? trigger.Element(Names + "ScheduleByDay")) is not null && interval?.Value.Trim() is null or "1" && trigger.Element(Names + "Repetition") is null;
        IEnumerable<DayOfWeek> days = (week?.Element(Names + "DaysOfWeek")?.Elements() ?? []).Select(day => CalendarNames.Weekday(day.Name.LocalName)).OfType<DayOfWeek>();
        return isKnown ? new ScheduleTimes([new TimeSpan(parts.Hour ?? 0, parts.Minute ?? 0, 0)], days) : null;
    }

    private static string? Value(XDocument task, params string[] path)
    {
        XElement? element = task.Root;
        foreach (string name in path)
        {
            element = element?.Element(Names + name);
        }

        return element?.Value;
    }
}
