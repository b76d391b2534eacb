using PostmortemTools.Time;

namespace PostmortemTools.FollowUp.Reminders.Policy;

/// <summary>When a run takes place: at a moment, or as if on a day, at whatever hour suits each recipient.</summary>
internal sealed class ReminderTime
{
    private readonly DateTime? day;

    private ReminderTime(DateTimeOffset now, DateTime? day) => (Now, this.day) = (now, day);

    /// <summary>The moment.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>Whether only the day is said, so that no hour is a quiet one.</summary>
    public bool IsDay => day is not null;

    /// <summary>A moment.</summary>
    public static ReminderTime At(DateTimeOffset now) => new(now, day: null);

    /// <summary>A day.</summary>
    public static ReminderTime On(DateTime day) => new(new DateTimeOffset(DateTime.SpecifyKind(day.Date, DateTimeKind.Unspecified).AddHours(12), TimeSpan.Zero), day.Date);

    /// <summary>What a clock in a zone shows.</summary>
    /// <param name="zone">The zone's name, which is known.</param>
    public DateTime In(string zone) => day is { } asked ? asked.AddHours(12) : TimeZones.InZone(Now, zone).DateTime;
}
