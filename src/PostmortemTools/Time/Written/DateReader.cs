namespace PostmortemTools.Time.Written;

/// <summary>Reads a date: in numbers, with a month's name, a weekday, "same day", "Day 2", <c>2024年1月15日</c>.</summary>
internal static class DateReader
{
    /// <summary>Reads one; moves only where there is one.</summary>
    public static Sureness TryRead(ref TextCursor cursor, ref WrittenPoint point)
    {
        TextCursor at = cursor;
        WrittenPoint found = point;
        Sureness sureness = TextCursor.IsDigit(at.Now) ? NumberDateReader.Read(ref at, ref found) : char.IsLetter(at.Now) ? Words(ref at, ref found) : Sureness.None;
        // "月" and "日" are letters, and the text goes on right behind them.
        if (sureness == Sureness.None || (at.IsInsideWord() && at.Before < '\u3000' && at.Now is not ('T' or 't')))
        {
            return Sureness.None;
        }

        WeekdayBehind(ref at, ref found);
        cursor = at;
        point = found;
        return sureness;
    }

    /// <summary>Reads the year behind a month, or nothing: <c>, 2024</c>, <c> de 2024</c>.</summary>
    public static bool Year(ref TextCursor cursor, ref WrittenPoint point)
    {
        TextCursor at = cursor;
        at.Take('.');
        at.Take(',');
        if (!at.Blanks() && at.At == cursor.At)
        {
            return false;
        }

        if (TimeWords.At(at, out int end).Is(WordKinds.Of))
        {
            at.At = end;
            at.Blanks();
        }

        return YearHere(ref at, ref point) && (cursor = at).At > 0;
    }

    /// <summary>Reads a year that stands here.</summary>
    public static bool YearHere(ref TextCursor cursor, ref WrittenPoint point)
    {
        if (cursor.DigitRun() != 4)
        {
            return false;
        }

        TextCursor at = cursor;
        int year = at.Number(4);
        // 1432 is an hour.
        if (year is < 1970 or > 2100 || at.IsInsideWord())
        {
            return false;
        }

        point.Parts.Year = year;
        cursor = at;
        return true;
    }

    /// <summary>Reads the rest of a date whose day stands before its month: <c>th of May 2024</c>, <c>. Januar</c>, <c>-Jan-2024</c>.</summary>
    public static Sureness MonthBehindDay(ref TextCursor at, ref WrittenPoint point, int day)
    {
        TimeWord ordinal = TimeWords.At(at, out int end);
        if (ordinal.Is(WordKinds.Ordinal))
        {
            at.At = end;
        }

        LastDay(ref at, ref point);
        char glue = at.Now is '-' or '/' ? at.Now : '\0';
        at.At += glue == '\0' ? 0 : 1;
        at.Take('.');
        if (at.Blanks() && TimeWords.At(at, out end).Is(WordKinds.Of))
        {
            at.At = end;
            at.Blanks();
        }

        TimeWord month = TimeWords.At(at, out end);
        if (!month.Is(WordKinds.Month))
        {
            return Sureness.None;
        }

        at.At = end;
        (point.Parts.Day, point.Parts.Month) = (day, month.Month);
        bool hasYear = glue != '\0' && at.Take(glue) ? YearHere(ref at, ref point) : Year(ref at, ref point);
        at.At += !hasYear && at.Now == '.' ? 1 : 0;
        return Check(ref point, hasYear, month, month.Is(WordKinds.Ordinary));
    }

    private static Sureness Words(ref TextCursor at, ref WrittenPoint point)
    {
        TimeWord word = TimeWords.At(at, out int end);
        if (word.Is(WordKinds.Month) && !word.Is(WordKinds.DayFirst))
        {
            TextCursor month = at;
            month.At = end;
            if (MonthFirst(ref month, ref point, word) is var sureness and not Sureness.None)
            {
                at = month;
                return sureness;
            }
        }

        if (word.Is(WordKinds.Weekday) && point.Parts.Weekday is null)
        {
            at.At = end;
            return WithWeekday(ref at, ref point, word);
        }

        return word.Is(WordKinds.Day | WordKinds.Same | WordKinds.Next) ? ByAnotherDay(ref at, ref point, word, end) : Sureness.None;
    }

    private static Sureness MonthFirst(ref TextCursor at, ref WrittenPoint point, TimeWord month)
    {
        point.Parts.Month = month.Month;
        at.Take('.');
        if (!at.Blanks() && !(at.Now is '-' or '/' && at.Take(at.Now)))
        {
            return Sureness.None;
        }

        if (YearHere(ref at, ref point))
        {
            return Sureness.NeedsEdge;
        }

        if (!at.ShortNumber(out int day) || (at.Now == ':' && TextCursor.IsDigit(at.Ahead(1))))
        {
            return Sureness.None;
        }

        point.Parts.Day = day;
        if (TimeWords.At(at, out int end).Is(WordKinds.Ordinal))
        {
            at.At = end;
        }

        LastDay(ref at, ref point);
        // "May 3.5" is no day.
        return at.Now is '.' or ',' && TextCursor.IsDigit(at.Ahead(1)) ? Sureness.None : Check(ref point, Year(ref at, ref point), month, false);
    }

    /// <summary>The second day of <c>9-23</c>, with nothing between: <c>Sept 27 - 3 pods died</c> is one day.</summary>
    private static void LastDay(ref TextCursor cursor, ref WrittenPoint point)
    {
        TextCursor at = cursor;
        if (!TextCursor.IsDash(at.Now))
        {
            return;
        }

        at.At++;
        if (at.ShortNumber(out int last) && last is >= 1 and <= 31 && !at.IsInsideWord() && at.Now is not (':' or '.' or '/'))
        {
            point.LastDay = last;
            cursor = at;
        }
    }

    private static Sureness WithWeekday(ref TextCursor at, ref WrittenPoint point, TimeWord word)
    {
        point.Parts.Weekday = word.Weekday;
        TextCursor behind = at;
        behind.Take('.');
        behind.Take(',');
        if (behind.Blanks())
        {
            if (TimeWords.At(behind, out int end).Is(WordKinds.At | WordKinds.Of))
            {
                behind.At = end;
                behind.Blanks();
            }

            WrittenPoint dated = point;
            bool isBracketed = behind.Take('(');
            if (TryRead(ref behind, ref dated) is var sureness and not Sureness.None && (!isBracketed || behind.Take(')')))
            {
                at = behind;
                point = dated;
                return sureness == Sureness.NeedsOther ? Sureness.NeedsEdge : Sureness.Sure;
            }
        }

        return word.Is(WordKinds.Ordinary) ? Sureness.NeedsOther : Sureness.NeedsEdge;
    }

    /// <summary>"Day 2", "same day", "next morning".</summary>
    private static Sureness ByAnotherDay(ref TextCursor at, ref WrittenPoint point, TimeWord word, int end)
    {
        at.At = end;
        at.Blanks();
        if (word.Is(WordKinds.Day))
        {
            point.Reference = DayReference.Counted;
            return at.ShortNumber(out point.DayNumber) ? Sureness.NeedsEdge : Sureness.None;
        }

        point.Reference = word.Is(WordKinds.Same) ? DayReference.Same : DayReference.Next;
        if (!TimeWords.At(at, out end).Is(WordKinds.Day | WordKinds.DayPart))
        {
            return Sureness.None;
        }

        at.At = end;
        return Sureness.NeedsEdge;
    }

    /// <summary><c>2024-01-15 (Monday)</c>.</summary>
    private static void WeekdayBehind(ref TextCursor cursor, ref WrittenPoint point)
    {
        TextCursor at = cursor;
        at.Blanks();
        if (point.Parts.Weekday is null && at.Take('(') && TimeWords.At(at, out int end) is var word && word.Is(WordKinds.Weekday))
        {
            at.At = end;
            if (at.Take(')'))
            {
                point.Parts.Weekday = word.Weekday;
                cursor = at;
            }
        }
    }

    private static Sureness Check(ref WrittenPoint point, bool hasYear, TimeWord month, bool isOrdinary)
    {
        if (point.Parts.Day is not (>= 1 and <= 31))
        {
            return Sureness.None;
        }

        point.IsImpossible |= !CalendarDay.Exists(point.Parts.Year ?? 2024, month.Month, point.Parts.Day.Value);
        return hasYear || !(point.IsImpossible || isOrdinary) ? Sureness.Sure : Sureness.NeedsEdge;
    }
}
