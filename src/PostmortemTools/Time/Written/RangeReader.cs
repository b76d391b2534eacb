namespace PostmortemTools.Time.Written;

/// <summary>Reads the end of a range: <c>14:32 - 14:40</c>, <c>16:05:57-58</c>, <c>14:32 until Jan 16 02:00</c>.</summary>
internal static class RangeReader
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>Reads the separator and the end; moves only where there are both.</summary>
    /// <param name="cursor">Behind the beginning of the range.</param>
    /// <param name="first">The beginning: it takes AM or PM from the end.</param>
    /// <param name="last">The end.</param>
    /// <param name="isNear">Set where the end is not exact.</param>
    /// <param name="isOpened">A word such as "between" opened the range, so that "and" goes on with it.</param>
    public static bool TryRead(ref TextCursor cursor, ref WrittenPoint first, ref WrittenPoint last, ref bool isNear, bool isOpened)
    {
        TextCursor at = cursor;
        if (!Separator(ref at, isOpened || first.HasClock, out bool isTight) || (!isOpened && IsAnd(cursor)))
        {
            return false;
        }

        if (isTight && LastNumber(ref at, first, ref last))
        {
            cursor = at;
            return true;
        }

        bool said = false;
        bool near = isNear;
        bool isRange = false;
        PointReader.Lead(ref at, ref near, ref said, ref isRange);
        WrittenPoint end = default;
        Sureness sureness = PointReader.TryRead(ref at, ref end, ref near, ref isRange, said);
        bool fits = first.HasClock ? end.HasClock || end.IsOpen : end.HasDate && !end.HasClock;
        if (!fits || !PointReader.Stands(sureness, at, said || isOpened))
        {
            return false;
        }

        last = end;
        isNear = near;
        ShareHalf(ref first, last);
        cursor = at;
        return true;
    }

    /// <summary>Steps over what stands between the two ends of a range.</summary>
    public static bool Separator(ref TextCursor at, bool allowsWords, out bool isTight)
    {
        bool isApart = at.BlanksAndMarks();
        isTight = false;
        char next = at.Ahead(1);
        if (TextCursor.IsDash(at.Now) || at.Now is '\u2192' or '\u301C' or '\uFF5E' || (at.Now == '~' && TextCursor.IsDigit(next)))
        {
            at.At += next == '>' ? 2 : 1;
            isTight = !isApart;
        }
        else if (at.Now == '.' && next == '.')
        {
            at.At += at.Ahead(2) == '.' ? 3 : 2;
        }
        else if (allowsWords && isApart && TimeWords.At(at, out int end).Is(WordKinds.Until | WordKinds.And))
        {
            at.At = end;
        }
        else
        {
            return false;
        }

        isTight &= !at.BlanksAndMarks();
        return true;
    }

    /// <summary>With no AM or PM of its own, the beginning takes that of the end, or the other one, whichever makes the shorter range.</summary>
    public static void ShareHalf(ref WrittenPoint first, in WrittenPoint last)
    {
        if (last.Parts.Half == TypedParts.DayHalf.None || first.Parts.Half != TypedParts.DayHalf.None || first.Parts.Hour is not (>= 1 and <= 12) || last.Clock is not { } end)
        {
            return;
        }

        WrittenPoint other = first;
        first.Parts.Half = TypedParts.DayHalf.Am;
        other.Parts.Half = TypedParts.DayHalf.Pm;
        if (first.Clock is { } am && other.Clock is { } pm && Length(pm, end) < Length(am, end))
        {
            first = other;
        }
    }

    /// <summary>
    /// Whether a time follows behind a hyphen that is earlier than the beginning, so that it is rather an offset from UTC: right behind a time with its
    /// date, or apart from the time and not from the hyphen, as <c>10:10 -05:00</c>.
    /// </summary>
    public static bool RunsBackwards(TextCursor at, in WrittenPoint first, bool isDated)
    {
        if (at.Now == ' ' && at.Ahead(1) == '-')
        {
            at.At++;
            return IsBehindSign(at, first) && at.DigitRunAt(1) == 2 && at.Ahead(3) == ':' && at.Ahead(4) is '0' or '3' && at.Ahead(5) == '0';
        }

        return isDated && IsBehindSign(at, first);
    }

    private static bool IsBehindSign(TextCursor at, in WrittenPoint first)
    {
        WrittenPoint end = default;
        return at.Take('-') && ClockReader.TryRead(ref at, ref end) == Sureness.Sure && end.Clock < first.Clock;
    }

    private static TimeSpan Length(TimeSpan start, TimeSpan end) => end >= start ? end - start : end - start + Day;

    private static bool IsAnd(TextCursor at) => at.BlanksAndMarks() && TimeWords.At(at, out _) is var word && word.Is(WordKinds.And) && !word.Is(WordKinds.Until);

    /// <summary><c>16:05:57-58</c> and <c>14:32-40</c>.</summary>
    private static bool LastNumber(ref TextCursor cursor, in WrittenPoint first, ref WrittenPoint last)
    {
        TextCursor at = cursor;
        if (at.DigitRun() != 2 || first.Parts.Minute is not { } minute)
        {
            return false;
        }

        int number = at.Number(2);
        bool isSecond = first.Parts.Seconds is not null;
        if (number > 59 || number <= (isSecond ? first.Parts.Seconds : minute) || at.IsInsideWord() || (at.Now is ':' or '.' or '-' && TextCursor.IsDigit(at.Ahead(1))) || !(isSecond || MentionEdges.IsEdge(at)))
        {
            return false;
        }

        last.Parts = first.Parts;
        last.Numeric = first.Numeric;
        if (isSecond)
        {
            last.Parts.Seconds = number;
        }
        else
        {
            last.Parts.Minute = number;
        }

        cursor = at;
        return true;
    }
}
