using System.ComponentModel;
using System.Globalization;

namespace PostmortemTools.Display;

/// <summary>What the view of a registered job shows.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ReminderScheduleText
{
    /// <summary>The days of the week, or that it is every day.</summary>
    /// <param name="schedule">The job.</param>
    public static string Days(ReminderSchedule schedule) =>
        schedule.At.Count == 0 ? "unknown: the entry was changed by hand" : schedule.Weekday.Count == 0 ? "every day" : string.Join(", ", schedule.Weekday);

    /// <summary>When it runs next, or why nobody knows.</summary>
    /// <param name="schedule">The job.</param>
    public static string NextRun(ReminderSchedule schedule) =>
        schedule.NextRun is { } next ? next.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : schedule.IsEnabled == false ? "never: it is switched off" : "unknown";
}
