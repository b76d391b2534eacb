using PostmortemTools.FollowUp.Schedule.Quoting;
using PostmortemTools.Time;

namespace PostmortemTools.FollowUp.Schedule.Systemd;

/// <summary>The two units of a job, by systemd.service(5), systemd.exec(5), systemd.timer(5) and systemd.time(7).</summary>
internal static class SystemdUnits
{
    /// <summary>What the units' names begin with.</summary>
    public const string Prefix = "postmortem-reminder-";

    /// <summary>What the name of a timer ends with.</summary>
    public const string TimerEnding = ".timer";

    /// <summary>What the name of a service ends with.</summary>
    public const string ServiceEnding = ".service";

    /// <summary>The comment that says that a unit is ours.</summary>
    /// <param name="name">The name of the job.</param>
    public static string Mark(string name) => $"# {EntryText.Mark}{name}";

    /// <summary>What is run.</summary>
    /// <param name="job">The job.</param>
    public static string Service(ReminderJob job)
    {
        JobCommand command = job.Command;
        List<string> lines =
        [
            .. Comments(job),
            "",
            "[Unit]",
            $"Description=Reminders of action items ({job.Name})",
            "",
            "[Service]",
            "Type=oneshot",
            .. command.Variables.Select(variable => $"Environment={SystemdText.Program($"{variable.Key}={variable.Value}")}"),
            .. command.EnvironmentFile is { } file ? [$"EnvironmentFile=-{SystemdText.Value(file)}"] : (string[])[],
            $"ExecStart={SystemdText.Program(command.Program)} {string.Join(" ", command.Arguments.Select(SystemdText.Argument))}",
        ];
        return Text(lines);
    }

    /// <summary>When it is run. What was missed while the machine was off, or the user not there, is made up for once.</summary>
    /// <param name="job">The job.</param>
    public static string Timer(ReminderJob job)
    {
        string days = job.Times.Days.Count == 0 ? "" : string.Join(",", job.Times.Days.Select(ShortName)) + " ";
        List<string> lines =
        [
            .. Comments(job),
            "",
            "[Unit]",
            $"Description=When reminders of action items are sent ({job.Name})",
            "",
            "[Timer]",
            .. job.Times.At.Select(time => $"OnCalendar={days}*-*-* {DailyClock.Format(time)}:00"),
            "Persistent=true",
            "",
            "[Install]",
            "WantedBy=timers.target",
        ];
        return Text(lines);
    }

    /// <summary>The times of a value of OnCalendar=; null where it says more than times of day and days of the week.</summary>
    /// <param name="value">The value.</param>
    public static ScheduleTimes? Times(string value)
    {
        string[] words = value.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        string clock = words.Length > 0 ? words[words.Length - 1] : "";
        clock = clock.EndsWith(":00", StringComparison.Ordinal) && clock.Length > 5 ? clock.Substring(0, clock.Length - 3) : clock;
        IEnumerable<string> before = words.Take(words.Length - 1).Where(word => word != "*-*-*");
        List<DayOfWeek?> days = [.. before.SelectMany(word => word.Split(',')).Select(CalendarNames.Weekday)];
        int at = 0;
        TypedParts parts = default;
        return days.Contains(null) || !Pattern.Match("H:mm", clock, ref at, ref parts) || at < clock.Length || parts.Hour > 23 || parts.Minute > 59
            ? null
            : new ScheduleTimes([new TimeSpan(parts.Hour ?? 0, parts.Minute ?? 0, 0)], days.OfType<DayOfWeek>());
    }

    /// <summary>The values of a key in a unit, in order.</summary>
    /// <param name="unit">The unit's text.</param>
    /// <param name="key">The key.</param>
    public static IEnumerable<string> Values(string unit, string key) => unit.Split('\n')
        .Select(line => line.Trim())
        .Where(line => line.StartsWith(key + "=", StringComparison.Ordinal))
        .Select(line => line.Substring(key.Length + 1).Trim());

    /// <summary>The variables that a service sets.</summary>
    /// <param name="service">The unit's text.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> Variables(string service) => [.. Values(service, "Environment")
        .SelectMany(SystemdText.Split)
        .Select(set => set.Split(['='], 2))
        .Where(set => set.Length == 2)
        .Select(set => new KeyValuePair<string, string>(set[0], set[1]))];

    private static IEnumerable<string> Comments(ReminderJob job) => [Mark(job.Name), .. EntryText.About(job).Select(line => $"# {line}")];

    private static string ShortName(DayOfWeek day) => day.ToString().Substring(0, 3);

    private static string Text(List<string> lines) => string.Join("\n", lines) + "\n";
}
