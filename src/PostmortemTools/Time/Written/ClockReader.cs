namespace PostmortemTools.Time.Written;

/// <summary>Reads a time of day: <c>14:32</c>, <c>14.32</c>, <c>14h32</c>, <c>2:32 PM</c>, <c>14時32分</c>, <c>1432</c>, noon.</summary>
internal static class ClockReader
{
    /// <summary>Reads one; moves only where there is one.</summary>
    public static Sureness TryRead(ref TextCursor cursor, ref WrittenPoint point)
    {
        TextCursor at = cursor;
        WrittenPoint found = point;
        TypedParts.DayHalf before = JapaneseHalf(ref at);
        Sureness sureness = char.IsLetter(at.Now) ? Word(ref at, ref found)
            : at.DigitRun() switch
            {
                1 or 2 => Numbers(ref at, ref found),
                4 => Compact(ref at, ref found, false),
                _ => Sureness.None,
            };
        if (sureness == Sureness.None)
        {
            return Sureness.None;
        }

        found.Parts.Half = before != TypedParts.DayHalf.None ? before : found.Parts.Half;
        bool isImpossible = found.Clock is null;
        found.IsImpossible |= isImpossible;
        cursor = at;
        point = found;
        return isImpossible ? Sureness.NeedsEdge : sureness;
    }

    /// <summary>Reads <c>143200</c> and <c>1432</c>, which behind the T of ISO 8601 need nothing else.</summary>
    public static Sureness TryReadBehindT(ref TextCursor cursor, ref WrittenPoint point)
    {
        int digits = cursor.DigitRun();
        return digits is 4 or 6 && Compact(ref cursor, ref point, digits == 6) != Sureness.None ? Sureness.Sure : TryRead(ref cursor, ref point);
    }

    /// <summary>Reads AM or PM, behind a blank or not; <c>10:45a</c> where letters stand at the number.</summary>
    public static TypedParts.DayHalf Half(ref TextCursor cursor, bool allowsOneLetter)
    {
        TextCursor at = cursor;
        bool isApart = at.Blanks();
        TypedParts.DayHalf half = (at.Now | 0x20) switch
        {
            'a' => TypedParts.DayHalf.Am,
            'p' => TypedParts.DayHalf.Pm,
            _ => TypedParts.DayHalf.None,
        };
        if (half == TypedParts.DayHalf.None)
        {
            return half;
        }

        at.At++;
        bool isDotted = at.Now == '.' && (at.Ahead(1) | 0x20) == 'm';
        at.At += isDotted ? 1 : 0;
        if ((at.Now | 0x20) == 'm')
        {
            at.At++;
            at.At += isDotted && at.Now == '.' ? 1 : 0;
        }
        else if (isApart || !allowsOneLetter)
        {
            return TypedParts.DayHalf.None;
        }

        if (at.IsInsideWord())
        {
            return TypedParts.DayHalf.None;
        }

        cursor = at;
        return half;
    }

    private static Sureness Numbers(ref TextCursor at, ref WrittenPoint point)
    {
        bool isLong = at.DigitRun() == 2;
        at.ShortNumber(out int hour);
        point.Parts.Hour = hour;
        char sign = at.Now;
        if (sign is ':' or '.' or 'h' or 'H' or 'u' or '\uFF1A' or '時' or '点' && TextCursor.IsDigit(at.Ahead(1)) && TextCursor.IsDigit(at.Ahead(2)) && !TextCursor.IsDigit(at.Ahead(3)))
        {
            at.At++;
            point.Parts.Minute = at.Number(2);
            return WithMinutes(ref at, ref point, sign, isLong);
        }

        TextCursor apart = at;
        if (apart.Blanks() && (apart.Take('h') || apart.Take('H')) && apart.Blanks() && apart.DigitRun() == 2)
        {
            point.Parts.Minute = apart.Number(2);
            at = apart;
            return WithMinutes(ref at, ref point, 'h', true);
        }

        if ((point.Parts.Half = Half(ref at, false)) != TypedParts.DayHalf.None)
        {
            return hour is >= 1 and <= 12 ? Sureness.Sure : Sureness.None;
        }

        if (sign is '時' or '点')
        {
            at.At++;
            return hour <= 24 ? Sureness.Sure : Sureness.None;
        }

        return HourWithMark(ref at, ref point);
    }

    private static Sureness WithMinutes(ref TextCursor at, ref WrittenPoint point, char sign, bool isLong)
    {
        bool isColon = sign is ':' or '\uFF1A';
        if (sign is '時' or '点')
        {
            at.Take('分');
            return Sureness.Sure;
        }

        bool hasSeconds = isColon && at.Now is ':' or '.' or '\uFF1A' && TextCursor.IsDigit(at.Ahead(1)) && TextCursor.IsDigit(at.Ahead(2)) && !TextCursor.IsDigit(at.Ahead(3));
        if (hasSeconds)
        {
            at.At++;
            point.Parts.Seconds = at.Number(2);
            Fraction(ref at, ref point);
        }

        if (sign is ':' or '.')
        {
            point.Parts.Half = Half(ref at, true);
        }

        // 1.2.3, 12:34:56:78 and 10:30% go on.
        bool goesOn = (at.Now is ':' or '.' or ',' && TextCursor.IsDigit(at.Ahead(1))) || at.Now is '%' or '$' || (at.Now is '/' && !isColon);
        if (goesOn || (!isColon && point.Clock is null))
        {
            return Sureness.None;
        }

        Mark(ref at, WordKinds.None);
        bool isSure = isColon || (sign != '.' && point.Clock is not null) || point.Parts.Half != TypedParts.DayHalf.None;
        // 3.10 is rather a section's number.
        return isSure ? Sureness.Sure : isLong ? Sureness.NeedsEdge : Sureness.NeedsOther;
    }

    /// <summary><c>14 Uhr</c>, <c>14h</c>, <c>12 noon</c>.</summary>
    private static Sureness HourWithMark(ref TextCursor at, ref WrittenPoint point)
    {
        int start = at.At;
        Mark(ref at, WordKinds.Duration);
        if (at.At > start)
        {
            return point.Parts.Hour <= 24 ? Sureness.NeedsEdge : Sureness.None;
        }

        return at.Blanks() && point.Parts.Hour == 12 && Word(ref at, ref point) != Sureness.None ? Sureness.Sure : Sureness.None;
    }

    /// <summary>Four or six digits together.</summary>
    private static Sureness Compact(ref TextCursor at, ref WrittenPoint point, bool hasSeconds)
    {
        bool isPadded = at.Now == '0';
        int start = at.At;
        WrittenPoint found = point;
        found.Parts.Hour = at.Number(2);
        found.Parts.Minute = at.Number(2);
        found.Parts.Seconds = hasSeconds ? at.Number(2) : null;
        if (found.Clock is null)
        {
            at.At = start;
            return Sureness.None;
        }

        point = found;
        int end = at.At;
        Mark(ref at, WordKinds.None);
        return at.At > end ? Sureness.Sure : isPadded ? Sureness.NeedsEdge : Sureness.NeedsOther;
    }

    /// <summary>Up to seven digits of a fraction count; what is finer is passed over.</summary>
    private static void Fraction(ref TextCursor at, ref WrittenPoint point)
    {
        if (at.Now is not ('.' or ',') || !TextCursor.IsDigit(at.Ahead(1)))
        {
            return;
        }

        at.At++;
        int unit = (int)TimeSpan.TicksPerSecond / 10;
        for (; TextCursor.IsDigit(at.Now); at.At++)
        {
            point.Parts.FractionTicks += (at.Now - '0') * unit;
            unit /= 10;
        }
    }

    private static Sureness Word(ref TextCursor at, ref WrittenPoint point)
    {
        TimeWord word = TimeWords.At(at, out int end);
        if (!word.Is(WordKinds.Noon | WordKinds.Midnight))
        {
            return Sureness.None;
        }

        at.At = end;
        point.Parts.Hour = word.Is(WordKinds.Noon) ? 12 : 0;
        point.Parts.Midnight = word.Is(WordKinds.Midnight);
        return Sureness.NeedsEdge;
    }

    /// <summary>Steps over <c>Uhr</c>, <c>hrs</c>, <c>h</c>.</summary>
    private static void Mark(ref TextCursor cursor, WordKinds except)
    {
        TextCursor at = cursor;
        at.Blanks();
        TimeWord word = TimeWords.At(at, out int end);
        if (word.Is(WordKinds.ClockMark) && !word.Is(except))
        {
            at.At = end;
            cursor = at.IsInsideWord() ? cursor : at;
        }
    }

    private static TypedParts.DayHalf JapaneseHalf(ref TextCursor at)
    {
        if (at.Now != '午' || at.Ahead(1) is not ('前' or '後'))
        {
            return TypedParts.DayHalf.None;
        }

        at.At += 2;
        return at.Text[at.At - 1] == '前' ? TypedParts.DayHalf.Am : TypedParts.DayHalf.Pm;
    }
}
