namespace PostmortemTools.Time;

/// <summary>The order of the numbers of a date.</summary>
internal enum DateOrder
{
    DayMonthYear,
    MonthDayYear,
    YearMonthDay,
}

/// <summary>
/// A date of three numbers at the beginning of a text, the order of which its writer took for granted: <c>1/15/2024</c>, <c>15.01.2024</c>.
/// </summary>
internal readonly struct NumericDate
{
    private readonly int first;
    private readonly int second;
    private readonly int third;

    private NumericDate(int first, int second, int third, int yearDigits, char separator, int length)
    {
        (this.first, this.second, this.third) = (first, second, third);
        (Length, YearDigits, Separator) = (length, yearDigits, separator);
    }

    /// <summary>How much of the text it is; 0 where it was not read from its beginning.</summary>
    public int Length { get; }

    /// <summary>Whether the year has two digits, so that it might be a day.</summary>
    public bool HasShortYear => YearDigits == 2;

    private int YearDigits { get; }

    private char Separator { get; }

    /// <summary>The orders that people write such a date in. With full stops between them the day comes first everywhere.</summary>
    public DateOrder[] Orders => (Separator, YearDigits) switch
    {
        ('.', _) => [DateOrder.DayMonthYear],
        (_, 2) => [DateOrder.DayMonthYear, DateOrder.MonthDayYear, DateOrder.YearMonthDay],
        _ => [DateOrder.DayMonthYear, DateOrder.MonthDayYear],
    };

    /// <summary>A date whose three numbers have been read.</summary>
    /// <param name="first">The first number.</param>
    /// <param name="second">The second number.</param>
    /// <param name="third">The third number.</param>
    /// <param name="yearDigits">How many digits the third has: 2 or 4.</param>
    /// <param name="separator">What stands between them.</param>
    public static NumericDate Of(int first, int second, int third, int yearDigits, char separator) => new(first, second, third, yearDigits, separator, 0);

    /// <summary>Finds a date at the beginning of a text. A year comes last and has four digits; between slashes two will do.</summary>
    public static bool TryRead(string text, out NumericDate date)
    {
        date = default;
        int at = 0;
        if (!Number(text, ref at, 2, out int first, out _) || at >= text.Length || text[at] is not ('/' or '.' or '-'))
        {
            return false;
        }

        char separator = text[at++];
        if (!Number(text, ref at, 2, out int second, out _) || at >= text.Length || text[at++] != separator
            || !Number(text, ref at, 4, out int third, out int digits) || !(digits == 4 || (digits == 2 && separator == '/'))
            || (at < text.Length && text[at] is not (' ' or 'T' or ',' or '\u00A0' or '\u202F')))
        {
            return false;
        }

        date = new NumericDate(first, second, third, digits, separator, at);
        return true;
    }

    /// <summary>The day that it means in an order, or null where there is no such day.</summary>
    public DateTime? In(DateOrder order)
    {
        (int year, int month, int day) = order switch
        {
            DateOrder.DayMonthYear => (third, second, first),
            DateOrder.MonthDayYear => (third, first, second),
            _ => (first, second, third),
        };
        year += YearDigits == 2 ? 2000 : 0;
        return year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified)
            : null;
    }

    private static bool Number(string text, ref int at, int mostDigits, out int number, out int digits)
    {
        (number, digits) = (0, 0);
        for (; at < text.Length && text[at] is >= '0' and <= '9' && digits < mostDigits; at++, digits++)
        {
            number = number * 10 + (text[at] - '0');
        }

        return digits > 0;
    }
}
