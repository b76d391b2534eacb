using System.Globalization;
using System.Text.RegularExpressions;
using PostmortemTools.Errors;

namespace PostmortemTools.Time;

/// <summary>Reads the text of a time: a time of day, with a date before or behind it and a zone behind it.</summary>
internal static class TimeText
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Regex Clock = new(
        @"(?<![\d:.])(?:(?<h>\d{1,2}):(?<m>\d{2})(?::(?<s>\d{2})(?:[.,](?<f>\d{1,9}))?)?(?![\d:])\s*(?<half>[ap]\.?\s?m\.?(?![a-z]))?|(?<h>\d{1,2})\s*(?<half>[ap]\.?\s?m\.?)(?![a-z]))",
        Options);

    private static readonly Regex Decimal = new(@"^\d{1,2}[.,h]?\d{2}$", Options);

    /// <summary>Reads a time.</summary>
    /// <param name="text">As typed, not blank.</param>
    /// <param name="context">What the missing parts are taken from.</param>
    /// <exception cref="PostmortemException">It is no time, an impossible one, or could mean more than one.</exception>
    public static TimeReading Read(string text, TimeContext context)
    {
        string plain = text.Replace('\u00A0', ' ').Replace('\u202F', ' ').Trim();
        Match clock = Clock.Match(plain);
        if (!clock.Success)
        {
            throw Error.UnreadableTime(text, Decimal.IsMatch(plain) ? $" Did you mean '{plain.Substring(0, plain.Length - 2).TrimEnd('.', ',', 'h')}:{plain.Substring(plain.Length - 2)}'?" : "");
        }

        TimeSpan ofDay = OfDay(clock, text);
        string before = plain.Substring(0, clock.Index).TrimEnd(' ', ',');
        before = before.EndsWith("T", StringComparison.OrdinalIgnoreCase) && before.Length > 1 && char.IsDigit(before[before.Length - 2]) ? before.Substring(0, before.Length - 1) : before;
        before = before.EndsWith(" at", StringComparison.OrdinalIgnoreCase) ? before.Substring(0, before.Length - 3).TrimEnd(',') : before;
        string behind = plain.Substring(clock.Index + clock.Length).Trim(' ', ',');

        (string zoneText, string dateBehind) = before.Length > 0 ? (behind, "") : Split(behind);
        ITimeSource zone = zoneText.Length == 0 ? LocalTimes.Zone(context.TimeZone) : ZoneText.Read(zoneText, context.TimeZone);
        string dateText = before.Length > 0 ? before : dateBehind;
        List<string> warnings = [];
        if (dateText.Length == 0)
        {
            return DayChoice.Place(ofDay, text, zone, context, warnings);
        }

        DateTime near = (context.Previous is { } previous ? zone.ToLocal(previous).Date : context.Date) ?? DateTime.MinValue;
        DateTime date = DateText.Read(dateText, text, near == DateTime.MinValue ? null : near);
        return new TimeReading(zone.Resolve(date + ofDay, warnings), text, warnings);
    }

    private static TimeSpan OfDay(Match clock, string text)
    {
        int hours = Number(clock.Groups["h"]);
        int minutes = Number(clock.Groups["m"]);
        int seconds = Number(clock.Groups["s"]);
        string fraction = clock.Groups["f"].Value;
        long ticks = fraction.Length == 0 ? 0 : long.Parse(fraction.PadRight(7, '0').Remove(7), CultureInfo.InvariantCulture);
        if (minutes > 59)
        {
            throw Error.ImpossibleTime(text, $"there is no minute {minutes}");
        }

        if (seconds > 59)
        {
            throw Error.ImpossibleTime(text, seconds == 60 ? "leap seconds cannot be written; use second 59" : $"there is no second {seconds}");
        }

        if (clock.Groups["half"].Success)
        {
            bool afternoon = clock.Groups["half"].Value.StartsWith("p", StringComparison.OrdinalIgnoreCase);
            hours = hours is >= 1 and <= 12 ? (hours % 12) + (afternoon ? 12 : 0) : throw Error.ImpossibleTime(text, $"the 12-hour clock has no hour {hours}");
        }

        if (hours > 24 || (hours == 24 && (minutes > 0 || seconds > 0 || ticks > 0)))
        {
            throw Error.ImpossibleTime(text, hours == 24 ? "the day ends at 24:00" : $"there is no hour {hours}");
        }

        return new TimeSpan(hours, minutes, seconds) + TimeSpan.FromTicks(ticks);
    }

    /// <summary>What stands behind a time that no date stands before: a zone, a date, or a zone and then a date.</summary>
    private static (string Zone, string Date) Split(string behind)
    {
        if (behind.Length == 0)
        {
            return ("", "");
        }

        if (DateText.LooksLikeDate(WithoutOn(behind)))
        {
            return ("", WithoutOn(behind));
        }

        int blank = behind.IndexOf(' ');
        string rest = blank < 0 ? "" : WithoutOn(behind.Substring(blank).Trim(' ', ','));
        return rest.Length > 0 && DateText.LooksLikeDate(rest) ? (behind.Substring(0, blank).TrimEnd(','), rest) : (behind, "");
    }

    private static string WithoutOn(string text) => text.StartsWith("on ", StringComparison.OrdinalIgnoreCase) ? text.Substring(3).Trim() : text;

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;
}
