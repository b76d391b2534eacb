using System.Globalization;

namespace PostmortemTools.Review.Timeline;

/// <summary>Dates and times of day as they are written in numbers, and those that there are none of.</summary>
internal static class WrittenDates
{
    private static readonly char[] Separators = ['-', '.', '/'];

    /// <summary>Reads a date that is written with four digits of the year first, or last behind dots (which is day, month, year): null where it is none.</summary>
    public static DateTime? Read(string word) => TryParts(word, out int year, out int month, out int day) && IsDate(year, month, day) ? new DateTime(year, month, day) : null;

    /// <summary>Whether it is written like a date and there is none such: <c>31.06.2019</c>, <c>20202-01-16</c>.</summary>
    public static bool IsImpossible(string word)
    {
        string date = word.Length > 10 && word[10] == 't' ? word.Substring(0, 10) : word;
        if (!TryParts(date, out int year, out int month, out int day))
        {
            return false;
        }

        return year > 9999 || (!IsDate(year, month, day) && !IsDate(year, day, month));
    }

    /// <summary>Whether it is written like a time of day and there is none such: <c>25:10</c>, <c>07:7:47</c>, <c>23:00 AM</c>.</summary>
    /// <param name="word">The time.</param>
    /// <param name="next">The word behind it, in small letters.</param>
    public static bool IsImpossibleClock(string word, string next)
    {
        string[] parts = word.Split(':');
        if (parts.Length is not (2 or 3) || !Array.TrueForAll(parts, part => part.Length is 1 or 2 && part.All(char.IsDigit)))
        {
            return false;
        }

        int hour = Number(parts[0]);
        bool isShort = parts.Skip(1).Any(part => part.Length < 2);
        return hour > 24 || Number(parts[1]) > 59 || (hour == 24 && Number(parts[1]) > 0) || isShort || (next is "am" && hour > 12);
    }

    private static bool TryParts(string word, out int year, out int month, out int day)
    {
        (year, month, day) = (0, 0, 0);
        string[] parts = word.Split(Separators);
        if (parts.Length != 3 || !Array.TrueForAll(parts, part => part.Length is > 0 and < 6 && part.All(c => c is >= '0' and <= '9')))
        {
            return false;
        }

        bool isYearFirst = parts[0].Length >= 4 && parts[1].Length == 2 && parts[2].Length == 2 && word.Contains('-') && IsYear(parts[0]);
        bool isYearLast = parts[2].Length == 4 && parts[0].Length <= 2 && parts[1].Length <= 2 && !word.Contains('-') && IsYear(parts[2]);
        if (!isYearFirst && !isYearLast)
        {
            return false;
        }

        (year, month, day) = isYearFirst ? (Number(parts[0]), Number(parts[1]), Number(parts[2])) : (Number(parts[2]), Number(parts[1]), Number(parts[0]));
        return true;
    }

    private static bool IsYear(string digits) => digits.StartsWith("19", StringComparison.Ordinal) || digits.StartsWith("20", StringComparison.Ordinal);

    private static bool IsDate(int year, int month, int day) => year is > 0 and < 10000 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
