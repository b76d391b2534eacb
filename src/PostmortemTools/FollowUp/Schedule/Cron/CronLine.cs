using System.Globalization;
using System.Text;
using PostmortemTools.Errors;
using PostmortemTools.Time;

namespace PostmortemTools.FollowUp.Schedule.Cron;

/// <summary>Lines of a crontab, by crontab(5).</summary>
internal static class CronLine
{
    /// <summary>What the cron of Debian and its ancestors keep of a command; they cut off the rest without a word.</summary>
    public const int LongestCommand = 998;

    private const int Fields = 5;

    /// <summary>The lines of a job: one for each minute of the hour that occurs in its times.</summary>
    /// <param name="job">The job.</param>
    /// <exception cref="PostmortemException">CronCommandTooLong.</exception>
    public static IEnumerable<string> Of(ReminderJob job)
    {
        string command = job.Command.ToShell().Replace("%", "\\%");
        if (Encoding.UTF8.GetByteCount(command) is var length && length > LongestCommand)
        {
            throw Error.CronCommandTooLong(length, LongestCommand);
        }

        string days = job.Times.Days.Count == 0 ? "*" : string.Join(",", job.Times.Days.Select(day => Number((int)day)));
        return job.Times.At.GroupBy(time => time.Minutes)
            .Select(group => $"{Number(group.Key)} {string.Join(",", group.Select(time => Number(time.Hours)))} * * {days} {command}");
    }

    /// <summary>The command of a line, as the shell gets it.</summary>
    /// <param name="line">The line.</param>
    public static string Command(string line) => Split(line) is { Length: > Fields } parts ? parts[Fields].Replace("\\%", "%") : "";

    /// <summary>The times of a line; null where it says more than times of day and days of the week.</summary>
    /// <param name="line">The line.</param>
    public static ScheduleTimes? Times(string line)
    {
        if (Split(line) is not { Length: > Fields } parts || parts[2] != "*" || parts[3] != "*"
            || Numbers(parts[0], 59) is not { } minutes || Numbers(parts[1], 23) is not { } hours)
        {
            return null;
        }

        IReadOnlyList<DayOfWeek>? days = parts[4] == "*" ? [] : Days(parts[4]);
        return days is null ? null : new ScheduleTimes(hours.SelectMany(hour => minutes.Select(minute => new TimeSpan(hour, minute, 0))), days);
    }

    private static string[] Split(string line) => line.Split([' ', '\t'], Fields + 1, StringSplitOptions.RemoveEmptyEntries);

    private static List<DayOfWeek>? Days(string field)
    {
        List<DayOfWeek> days = [];
        foreach (string part in field.Split(','))
        {
            if (part.Length == 3 && CalendarNames.Weekday(part) is { } named)
            {
                days.Add(named);
            }
            else if (Numbers(part, 7) is { } numbers)
            {
                days.AddRange(numbers.Select(number => (DayOfWeek)(number % 7)));
            }
            else
            {
                return null;
            }
        }

        return days;
    }

    /// <summary>A list of numbers and ranges; null where it is something else.</summary>
    private static List<int>? Numbers(string field, int most)
    {
        List<int> numbers = [];
        foreach (string part in field.Split(','))
        {
            string[] ends = part.Split('-');
            if (ends.Length > 2 || !TryNumber(ends[0], out int first) || !TryNumber(ends[ends.Length - 1], out int last) || first > last || last > most)
            {
                return null;
            }

            numbers.AddRange(Enumerable.Range(first, last - first + 1));
        }

        return numbers;
    }

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
