namespace PostmortemTools.Time.Written;

/// <summary>Reads a date and the clock behind it, or one of them.</summary>
internal static class PointReader
{
    /// <summary>Reads one; moves only where there is one.</summary>
    /// <param name="cursor">Where it may begin.</param>
    /// <param name="point">What is read.</param>
    /// <param name="isNear">Set where a word between date and clock says that it is not exact.</param>
    /// <param name="isRange">Set where a word between date and clock opens a range.</param>
    /// <param name="said">Whether a word such as "at" announced it.</param>
    public static Sureness TryRead(ref TextCursor cursor, ref WrittenPoint point, ref bool isNear, ref bool isRange, bool said)
    {
        TextCursor at = cursor;
        WrittenPoint dated = point;
        Sureness sureness = DateReader.TryRead(ref at, ref dated);
        if (sureness == Sureness.None && OpenFormReader.Begins(at.Now) && OpenFormReader.TryReadDate(ref at, ref dated))
        {
            sureness = Sureness.Sure;
        }

        if (sureness != Sureness.None && ClockBehind(ref at, ref dated, ref isNear, ref isRange))
        {
            (cursor, point) = (at, dated);
            return Sureness.Sure;
        }

        if (sureness > Sureness.NeedsOther && Stands(sureness, at, said))
        {
            (cursor, point) = (at, dated);
            return sureness;
        }

        // 14.11 might have been a date, and is a clock.
        if (ReadClock(ref cursor, ref point) is var clock and not Sureness.None)
        {
            return clock;
        }

        return Sureness.None;
    }

    /// <summary>Whether what was read is a time here.</summary>
    public static bool Stands(Sureness sureness, in TextCursor at, bool said) =>
        sureness == Sureness.Sure || (sureness == Sureness.NeedsEdge && (said || MentionEdges.IsEdge(at)));

    /// <summary>Reads a clock, filled in or not.</summary>
    public static Sureness ReadClock(ref TextCursor cursor, ref WrittenPoint point)
    {
        TextCursor at = cursor;
        WrittenPoint found = point;
        Sureness sureness = ClockReader.TryRead(ref at, ref found);
        if (sureness == Sureness.None && OpenFormReader.Begins(at.Now) && OpenFormReader.TryReadClock(ref at, ref found))
        {
            sureness = Sureness.Sure;
        }

        // "14:32alarm" is no time, "14:32ish", "14:32Z" and "14:32頃" are.
        if (sureness == Sureness.None || (at.IsInsideWord() && at.Before < '\u3000' && !IsSuffix(at)))
        {
            return Sureness.None;
        }

        (cursor, point) = (at, found);
        return sureness;
    }

    /// <summary>Steps over words and signs that say "about", and those that belong to a clock, such as "kl".</summary>
    /// <param name="at">Where they may stand.</param>
    /// <param name="isNear">Set where one says that the time is not exact.</param>
    /// <param name="said">Set where one announces a time.</param>
    /// <param name="isRange">Set where one opens a range.</param>
    public static void Lead(ref TextCursor at, ref bool isNear, ref bool said, ref bool isRange)
    {
        while (true)
        {
            char c = at.Now;
            if (c is '~' or '\u2248' or '\u223C' or '<' or '>' or '\u00B1' or '\u301C')
            {
                isNear = true;
                at.At++;
            }
            else if (char.IsLetter(c) && TimeWords.At(at, out int end) is var word && word.Is(WordKinds.BeforeClock) && (end >= at.End || !char.IsDigit(at.Text[end]) || word.Is(WordKinds.Clock)))
            {
                isNear |= word.Is(WordKinds.Near) && !word.Is(WordKinds.At | WordKinds.Clock);
                said |= word.Is(WordKinds.Clock) || (word.Is(WordKinds.At) && !word.Is(WordKinds.Ordinary));
                isRange |= word.Is(WordKinds.RangeStart);
                at.At = end;
                at.Take('.');
            }
            else
            {
                return;
            }

            at.BlanksAndMarks();
        }
    }

    private static bool IsSuffix(in TextCursor at) =>
        at.Now is 'Z' or 'z' or '\u9803' or 'T' or 't' || TimeWords.At(at, out _).Is(WordKinds.NearBehind) || ZoneWords.At(at, out _) is ZoneWord.Utc or ZoneWord.Capitals;

    /// <summary>Reads the clock behind a date, whatever stands between them.</summary>
    private static bool ClockBehind(ref TextCursor cursor, ref WrittenPoint point, ref bool isNear, ref bool isRange)
    {
        TextCursor at = cursor;
        WrittenPoint found = point;
        if (at.Now is 'T' or 't' && TextCursor.IsDigit(at.Ahead(1)))
        {
            at.At++;
            if (ClockReader.TryReadBehindT(ref at, ref found) == Sureness.None)
            {
                return false;
            }

            (cursor, point) = (at, found);
            return true;
        }

        bool said = false;
        bool near = isNear;
        bool opens = isRange;
        if (!Gap(ref at) || at.Now == '\0')
        {
            return false;
        }

        Lead(ref at, ref near, ref said, ref opens);
        Sureness sureness = ReadClock(ref at, ref found);
        if (sureness == Sureness.None || !(Stands(sureness, at, said) || (sureness == Sureness.NeedsEdge && point.Numeric is not null) || HasZone(at)
            || (sureness == Sureness.NeedsOther && (said || MentionEdges.IsEdge(at)))))
        {
            return DayPart(ref cursor, ref isNear);
        }

        (isNear, isRange) = (near, opens);
        (cursor, point) = (at, found);
        return true;
    }

    private static bool HasZone(TextCursor at) => ZoneReader.TryRead(ref at, false, out _);

    /// <summary>"Monday morning".</summary>
    private static bool DayPart(ref TextCursor cursor, ref bool isNear)
    {
        TextCursor at = cursor;
        at.Take(',');
        if (!at.Blanks())
        {
            return false;
        }

        TimeWord word = TimeWords.At(at, out int end);
        if (word.Is(WordKinds.Near))
        {
            at.At = end;
            at.Blanks();
            word = TimeWords.At(at, out end);
        }

        at.At = end;
        if (!word.Is(WordKinds.DayPart) || !MentionEdges.IsEdge(at))
        {
            return false;
        }

        isNear = true;
        cursor = at;
        return true;
    }

    /// <summary>A blank, a comma, " - ", a bracket closed and opened.</summary>
    private static bool Gap(ref TextCursor at)
    {
        int start = at.At;
        while (at.Now is ']' or ')')
        {
            at.At++;
        }

        bool isApart = at.BlanksAndMarks();
        if (at.Now is ',' or '@' or '|' or ';' || (at.Now == ':' && (TextCursor.IsBlank(at.Ahead(1)) || !isApart)) || (TextCursor.IsDash(at.Now) && isApart && TextCursor.IsBlank(at.Ahead(1))))
        {
            at.At++;
            at.BlanksAndMarks();
        }

        at.Take('[');
        return at.At > start;
    }
}
