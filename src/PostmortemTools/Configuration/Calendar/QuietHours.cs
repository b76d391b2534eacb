using System.Globalization;
using PostmortemTools.Documents.Data;

namespace PostmortemTools.Configuration.Calendar;

/// <summary>The hours of a day in which nobody is to be disturbed, by the clock of the person: from an hour, up to but without another, over midnight where that is the earlier one.</summary>
internal sealed class QuietHours
{
    private const string Expected = "hours such as 18:00-08:00, or none";

    /// <summary>How somebody says that any hour will do, whatever the house says.</summary>
    private const string NoHours = "none";

    private static readonly string[] Clock = [@"h\:mm", @"hh\:mm"];

    private QuietHours(TimeSpan from, TimeSpan to) => (From, To) = (from, to);

    /// <summary>No hour is quiet.</summary>
    public static QuietHours None { get; } = new(TimeSpan.Zero, TimeSpan.Zero);

    /// <summary>When they begin, since midnight.</summary>
    public TimeSpan From { get; }

    /// <summary>When they are over, since midnight.</summary>
    public TimeSpan To { get; }

    /// <summary>Reads hours: <c>18:00-08:00</c>, or <c>none</c>.</summary>
    /// <exception cref="PostmortemException">They are none, or the whole day.</exception>
    public static QuietHours Read(DataNode node, DataValues values)
    {
        string text = values.Filled(node, Expected).Trim();
        if (text == NoHours)
        {
            return None;
        }

        string[] ends = text.Split('-', '–');
        return ends.Length == 2 && Time(ends[0]) is { } from && Time(ends[1]) is { } to && from != to ? new QuietHours(from, to) : throw values.Unreadable(node, text, Expected);
    }

    /// <summary>Whether a time of day is in them.</summary>
    /// <param name="time">The time since midnight.</param>
    public bool Has(TimeSpan time) => From <= To ? time >= From && time < To : time >= From || time < To;

    /// <summary>As the file has them.</summary>
    public override string ToString() => From == To ? NoHours : $"{From:hh\\:mm}-{To:hh\\:mm}";

    /// <summary>A time of the clock; the end of a day, <c>24:00</c>, is the beginning of the next.</summary>
    private static TimeSpan? Time(string text)
    {
        string clock = text.Trim();
        return clock == "24:00" ? TimeSpan.Zero : TimeSpan.TryParseExact(clock, Clock, CultureInfo.InvariantCulture, out TimeSpan time) ? time : null;
    }
}
