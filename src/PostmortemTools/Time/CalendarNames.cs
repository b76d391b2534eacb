namespace PostmortemTools.Time;

/// <summary>The English names of months and weekdays, whole or shortened to at least three letters.</summary>
internal static class CalendarNames
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] Weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    /// <summary>The month's number, from 1; null where the word is no month.</summary>
    public static int? Month(string word) => IndexOf(Months, word) is { } index ? index + 1 : null;

    /// <summary>The name of a month that is counted from 1.</summary>
    public static string MonthOf(int month) => Months[month - 1];

    /// <summary>The weekday; null where the word is none.</summary>
    public static DayOfWeek? Weekday(string word) => IndexOf(Weekdays, word) is { } index ? (DayOfWeek)index : null;

    private static int? IndexOf(string[] names, string word)
    {
        int index = word.Length < 3 ? -1 : Array.FindIndex(names, name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : index;
    }
}
