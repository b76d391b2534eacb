namespace PostmortemTools.Time.Written;

/// <summary>Reads a date that begins with a number.</summary>
internal static class NumberDateReader
{
    /// <summary>Reads one where digits stand; the cursor is anywhere where there is none.</summary>
    public static Sureness Read(ref TextCursor at, ref WrittenPoint point)
    {
        int digits = at.DigitRun();
        char sign = at.Ahead(digits);
        return digits switch
        {
            4 when sign == '年' => EastAsian(ref at, ref point, true),
            4 when sign is '-' or '/' or '.' => YearFirst(ref at, ref point, sign),
            3 or 5 or 6 when sign == '-' => Slip(ref at, ref point, digits),
            8 => Together(ref at, ref point),
            1 or 2 when sign == '月' => EastAsian(ref at, ref point, false),
            1 or 2 when sign is '-' or '/' or '.' && TextCursor.IsDigit(at.Ahead(digits + 1)) => DayOrMonthFirst(ref at, ref point, sign),
            1 or 2 => DayFirst(ref at, ref point),
            _ => Sureness.None,
        };
    }

    /// <summary><c>2024-01-15</c>.</summary>
    private static Sureness YearFirst(ref TextCursor at, ref WrittenPoint point, char sign)
    {
        int year = at.Number(4);
        at.At++;
        if (!at.ShortNumber(out int month) || !at.Take(sign) || !at.ShortNumber(out int day) || (at.Now == sign && TextCursor.IsDigit(at.Ahead(1))))
        {
            return Sureness.None;
        }

        (point.Parts.Year, point.Parts.Month, point.Parts.Day) = (year, month, day);
        point.IsImpossible |= !CalendarDay.Exists(year, month, day);
        EastAsianWeekday(ref at);
        return sign == '-' || !point.IsImpossible ? Sureness.Sure : Sureness.None;
    }

    /// <summary><c>20202-01-16</c>: a date with a digit too many or too few.</summary>
    private static Sureness Slip(ref TextCursor at, ref WrittenPoint point, int digits)
    {
        at.At += digits + 1;
        if (at.DigitRun() != 2 || at.Ahead(2) != '-')
        {
            return Sureness.None;
        }

        point.Parts.Month = at.Number(2);
        at.At++;
        if (at.DigitRun() != 2)
        {
            return Sureness.None;
        }

        point.Parts.Day = at.Number(2);
        point.IsImpossible = true;
        return point.Parts is { Month: <= 12, Day: <= 31 } && at.Now != '-' ? Sureness.NeedsEdge : Sureness.None;
    }

    /// <summary><c>20240115</c>.</summary>
    private static Sureness Together(ref TextCursor at, ref WrittenPoint point)
    {
        int year = at.Number(4);
        int month = at.Number(2);
        int day = at.Number(2);
        (point.Parts.Year, point.Parts.Month, point.Parts.Day) = (year, month, day);
        return year is >= 1990 and <= 2100 && CalendarDay.Exists(year, month, day) ? Sureness.NeedsEdge : Sureness.None;
    }

    /// <summary><c>2024年1月15日(月)</c>.</summary>
    private static Sureness EastAsian(ref TextCursor at, ref WrittenPoint point, bool hasYear)
    {
        if (hasYear)
        {
            point.Parts.Year = at.Number(4);
            at.At++;
            at.Blanks();
        }

        if (!at.ShortNumber(out int month) || !at.Take('月'))
        {
            return Sureness.None;
        }

        at.Blanks();
        if (!at.ShortNumber(out int day) || !at.Take('日'))
        {
            return Sureness.None;
        }

        EastAsianWeekday(ref at);
        (point.Parts.Month, point.Parts.Day) = (month, day);
        point.IsImpossible |= !CalendarDay.Exists(point.Parts.Year ?? 2024, month, day);
        return Sureness.Sure;
    }

    private static void EastAsianWeekday(ref TextCursor at)
    {
        if (at.Now is '(' or '\uFF08' && at.Ahead(1) is '日' or '月' or '火' or '水' or '木' or '金' or '土' && at.Ahead(2) is ')' or '\uFF09')
        {
            at.At += 3;
        }
    }

    /// <summary><c>15.01.2024</c>, <c>1/15/2024</c>, <c>15-01-2024</c>, <c>15.01.</c>, <c>1/15</c>, <c>01-15</c>.</summary>
    private static Sureness DayOrMonthFirst(ref TextCursor at, ref WrittenPoint point, char sign)
    {
        TextCursor named = at;
        WrittenPoint spelt = point;
        if (sign == '-' && DayFirst(ref named, ref spelt) is var sureness and not Sureness.None)
        {
            at = named;
            point = spelt;
            return sureness;
        }

        bool isPadded = at.DigitRun() == 2;
        at.ShortNumber(out int first);
        at.At++;
        isPadded &= at.DigitRun() == 2;
        if (!at.ShortNumber(out int second))
        {
            return Sureness.None;
        }

        int yearDigits = at.DigitRunAt(1);
        if (at.Now == sign && yearDigits is 2 or 4)
        {
            at.At++;
            point.Numeric = NumericDate.Of(first, second, at.Number(yearDigits), yearDigits, sign);
            return at.Now == sign && TextCursor.IsDigit(at.Ahead(1)) ? Sureness.None : ThreeNumbers(ref point, yearDigits, Math.Max(first, second));
        }

        return TwoNumbers(ref at, ref point, sign, first, second, isPadded);
    }

    private static Sureness ThreeNumbers(ref WrittenPoint point, int yearDigits, int largest)
    {
        NumericDate date = point.Numeric!.Value;
        bool exists = Array.Exists(date.Orders, order => date.In(order) is { } day && CalendarDay.Exists(day.Year, day.Month, day.Day));
        point.IsImpossible |= !exists;
        return yearDigits == 4 ? (exists || largest <= 31 ? Sureness.Sure : Sureness.None)
            : exists ? Sureness.NeedsEdge : Sureness.None;
    }

    private static Sureness TwoNumbers(ref TextCursor at, ref WrittenPoint point, char sign, int first, int second, bool isPadded)
    {
        if (sign == '.')
        {
            // With its second full stop it is a date, without it might be anything.
            bool hasStop = at.Now == '.' && !TextCursor.IsDigit(at.Ahead(1)) && at.Take('.');
            (point.Parts.Day, point.Parts.Month) = (first, second);
            return !CalendarDay.Exists(2024, second, first) ? Sureness.None : hasStop ? Sureness.NeedsEdge : Sureness.NeedsOther;
        }

        if (at.Now == sign)
        {
            return Sureness.None;
        }

        if (sign == '-')
        {
            // As ISO 8601 has it, without the year.
            (point.Parts.Month, point.Parts.Day) = (first, second);
            return !CalendarDay.Exists(2024, first, second) ? Sureness.None : isPadded ? Sureness.NeedsEdge : Sureness.NeedsOther;
        }

        (point.Parts.First, point.Parts.Second) = (first, second);
        return CalendarDay.Exists(2024, first, second) || CalendarDay.Exists(2024, second, first) ? Sureness.NeedsEdge : Sureness.None;
    }

    /// <summary><c>15 Jan</c>, <c>15. Januar 2024</c>, <c>5th of March</c>.</summary>
    private static Sureness DayFirst(ref TextCursor at, ref WrittenPoint point) =>
        at.ShortNumber(out int day) && day is >= 1 and <= 31 ? DateReader.MonthBehindDay(ref at, ref point, day) : Sureness.None;
}
