using System.Globalization;
using CsCheck;
using PostmortemTools.Time;
using PostmortemTools.Time.Written;
using Xunit;

namespace PostmortemTools.Tests.Time.Written;

public sealed class WrittenTimeProperties
{
    private static readonly string[] Dates =
    [
        "yyyy-MM-dd", "yyyy/MM/dd", "dd.MM.yyyy", "d.M.yyyy", "MMMM d, yyyy", "MMM d yyyy", "d MMM yyyy", "dd-MMM-yyyy", "d. MMMM yyyy", "dddd, MMMM d, yyyy", "ddd d MMM yyyy",
        "yyyy年M月d日", "MM-dd", "MMM d", "d. MMMM", "dd.MM.yy",
    ];

    private static readonly string[] Clocks = ["HH:mm", "H:mm", "HH:mm:ss", "HH:mm:ss.fff", "h:mm tt", "hh:mmtt", "HH'h'mm", "H時m分", "'kl. 'HH.mm", "h:mm:ss tt"];

    private static readonly string[] Gaps = [" ", ", ", " at ", " - ", " @ ", " kl "];

    private static readonly string[] Zones = ["", " UTC", " (UTC)", " GMT", "Z", " UTC+0", " +00:00"];

    private static readonly string[] Frames = ["{0} Alarm", "**{0}** - Alarm", "[{0}] Alarm", "`{0}`: Alarm", "{0} | Alarm", "**{0}: Alarm**", "_{0}_ — Alarm", "* {0} – Alarm"];

    private static readonly Gen<DateTime> Minutes =
        Gen.Int[0, 50 * 365 * 1440].Select(minutes => new DateTime(1975, 1, 1).AddMinutes(minutes));

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    [Fact]
    public void A_moment_in_any_form_is_read_back() =>
        Gen.Select(Minutes, OneOf(Dates), OneOf(Clocks), OneOf(Gaps), OneOf(Zones), OneOf(Frames)).Sample(
            (moment, date, clock, gap, zone, frame) =>
            {
                // No year in two digits before 2000, no minute in one, and Z only behind the clocks of ISO 8601.
                if ((date == "dd.MM.yy" && moment.Year < 2000) || (clock.Contains('時') && moment.Minute < 10) || (zone == "Z" && !clock.StartsWith("HH:", StringComparison.Ordinal)))
                {
                    return true;
                }

                string written = moment.ToString(date, CultureInfo.InvariantCulture) + gap + moment.ToString(clock, CultureInfo.InvariantCulture) + zone;
                string text = string.Format(CultureInfo.InvariantCulture, frame, written);
                return TimeMentions.TryReadStart(text, 0, text.Length, out TimeMention? mention)
                    && mention.Text == written && text.Substring(mention.RestStart).Trim('*') == "Alarm"
                    && new TimelineClock("UTC", moment.Date.AddDays(3), null).Next(mention).Time == new DateTimeOffset(moment, TimeSpan.Zero);
            },
            iter: 20000);

    [Fact]
    public void A_date_that_needs_its_order_is_read_in_that_order() =>
        Gen.Select(Minutes, Gen.Bool).Sample((moment, dayFirst) =>
        {
            string text = moment.ToString(dayFirst ? "dd/MM/yyyy HH:mm" : "M/d/yyyy h:mm tt", CultureInfo.InvariantCulture);
            DateOrder order = dayFirst ? DateOrder.DayMonthYear : DateOrder.MonthDayYear;
            return TimeMentions.TryReadAll(text, 0, text.Length, out TimeMention? mention)
                && new TimelineClock("UTC", null, order).Next(mention).Time == new DateTimeOffset(moment, TimeSpan.Zero);
        });

    [Fact]
    public void Entries_minutes_apart_are_read_back_across_midnights() =>
        Gen.Select(Minutes, Gen.Int[0, 17 * 60].Array[1, 30]).Sample((start, steps) =>
        {
            TimelineClock clock = new("UTC", start.Date, null);
            DateTime now = start;
            foreach (int step in steps)
            {
                string text = now.ToString("HH:mm", CultureInfo.InvariantCulture);
                if (!TimeMentions.TryReadStart(text, 0, text.Length, out TimeMention? mention) || clock.Next(mention).Time != new DateTimeOffset(now, TimeSpan.Zero))
                {
                    return false;
                }

                now = now.AddMinutes(step);
            }

            return true;
        });

    [Fact]
    public void Any_text_is_read_without_an_exception() =>
        Gen.OneOf(
            Gen.String[Gen.Char["0123456789:-/. ,TZapmjnPST+()[]*_`~?Xhkl年月日時–"], 0, 40],
            OneOf("2024", "-", "01", ":", " ", "14", "Jan", ", ", "UTC", "32", "**", "to ", "next day", "(", ")", "+1", "~", "ca", "PM", "/", "?", "T", "5m", "Europe/", "Day ", "99", ".", "midnight", "Unknown").Array[0, 12].Select(parts => string.Concat(parts)),
            Gen.String).Sample(
            text =>
            {
                TimelineClock clock = new("Europe/Berlin", new DateTime(2024, 1, 15), null);
                WrittenDateOrder order = new();
                bool holds = true;
                if (TimeMentions.TryReadStart(text, 0, text.Length, out TimeMention? start))
                {
                    holds &= start.Start <= start.End && start.End <= start.RestStart && start.RestStart <= text.Length;
                    order.Add(start);
                    clock.Carry(start);
                    clock.Zone(start.ZoneText);
                    clock.Next(start);
                    clock.Next(start);
                }

                if (TimeMentions.TryReadEnd(text, 0, text.Length, out TimeMention? end, out int labelEnd))
                {
                    holds &= labelEnd <= end.Start && end.End <= text.Length;
                    order.Add(end);
                    clock.Next(end);
                }

                order.Settle(new DateTime(2024, 1, 15));
                holds &= DayMentions.Find(text, 0, text.Length, null, new DateTime(2024, 1, 15)) is not { } day || (day.Start < day.End && day.End <= text.Length);
                return holds;
            },
            iter: 100000);

    [Fact]
    public void A_huge_text_takes_linear_time()
    {
        foreach (string unit in new[] { "(", "[x](", "Mon ", "Mon, ", "14:32 (14:33 UTC) ", "around ", "**", "12:", "2024-", "at ", "~ ", "T+1h", "Jan ", "14:32 / ", "1m", "?", "(14:32 ", "14:32 (", "a", "_" })
        {
            string text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
            TimeMentions.TryReadStart(text, 0, text.Length, out _);
            TimeMentions.TryReadEnd(text, 0, text.Length, out _, out _);
            DayMentions.Find(text, 0, text.Length);
        }
    }
}
