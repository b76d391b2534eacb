namespace PostmortemTools.Configuration.Calendar;

/// <summary>By what clock and calendar somebody is reached.</summary>
/// <param name="TimeZone">The zone of the clock, as an IANA name, UTC or an offset.</param>
/// <param name="QuietHours">When nobody is to be disturbed, by that clock.</param>
/// <param name="Calendar">On which days work is done.</param>
internal sealed record WorkTimes(string TimeZone, QuietHours QuietHours, WorkCalendar Calendar);
