using System.Globalization;
using PostmortemTools.Errors;

namespace PostmortemTools.Time;

/// <summary>Reads a calendar day as a person or a script gives it.</summary>
internal static class DateParser
{
    private const int Longest = 100;

    /// <summary>Reads a day.</summary>
    /// <param name="value">A text, a DateTime, or a DateTimeOffset, of which the day on its own clock counts.</param>
    /// <returns>Midnight of no zone.</returns>
    /// <exception cref="PostmortemException">It is no day, an impossible one, or could be either of two.</exception>
    public static DateTime Parse(object value)
    {
        switch (value)
        {
            case DateTime date:
                return Iso.Day(date);
            case DateTimeOffset moment:
                return Iso.Day(moment.DateTime);
            case string text:
                return ParseText(text);
            case IConvertible number when number.GetTypeCode() is >= TypeCode.SByte and <= TypeCode.Decimal:
                throw Error.NumberAsDate(value);
            default:
                throw Error.UnreadableDate(value.ToString() ?? "");
        }
    }

    private static DateTime ParseText(string text)
    {
        string plain = text.Trim();
        if (DateTime.TryParseExact(plain, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date) && date.Year is >= 1900 and < 2200)
        {
            return date;
        }

        if (plain.Length > Longest)
        {
            throw Error.UnreadableDate(plain);
        }

        // An ISO time has its day before the T.
        int time = plain.Length > 10 && plain[4] == '-' && plain[7] == '-' ? plain.IndexOfAny(['T', 't', ' '], 10) : -1;
        return DateText.Read(time == 10 && DateTimeOffset.TryParse(plain, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? plain.Substring(0, 10) : plain, text, null);
    }
}
