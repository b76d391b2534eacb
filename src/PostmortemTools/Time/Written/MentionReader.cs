using System.Runtime.CompilerServices;

namespace PostmortemTools.Time.Written;

/// <summary>Reads one time with all that belongs to it: approximations, range, zones, a date behind it.</summary>
/// <param name="said">A word such as "at" announced it.</param>
/// <param name="isColumn">It stands in a column of times, where less is needed to be one.</param>
internal struct MentionReader(bool said, bool isColumn)
{
    private const int MostZones = 5;

    private WrittenPoint first;
    private bool isNear;

    /// <summary>The time, or the beginning of a range.</summary>
    public readonly WrittenPoint First => first;

    /// <summary>The end of a range.</summary>
    public StrongBox<WrittenPoint>? Last { get; private set; }

    public string Zone { get; private set; } = "";

    public readonly bool IsApproximate => isNear;

    public bool IsUnknown { get; private set; }

    public bool IsRelative { get; private set; }

    public TimeSpan? Offset { get; private set; }

    /// <summary>Whether a time can begin with this character: most text is passed over by this alone.</summary>
    public static bool CanBegin(char c) =>
        TextCursor.IsDigit(c) || c is '?' or '~' or '+' or '-' or '<' or '>' or '\u2248' or '\u223C' or '\u301C' or '\u00B1' or '\u2212' || char.IsLetter(c);

    /// <summary>Reads a time; the cursor then stands behind it.</summary>
    public bool Read(ref TextCursor at)
    {
        if (!TextCursor.IsDigit(at.Now) && ReadOther(ref at))
        {
            return true;
        }

        int start = at.At;
        bool isRange = false;
        bool announced = said;
        PointReader.Lead(ref at, ref isNear, ref announced, ref isRange);
        if (at.At > start && TextCursor.IsDash(at.Now))
        {
            return false;
        }

        ZoneBefore(ref at);
        if (ReadHours(ref at))
        {
            return true;
        }

        Sureness sureness = PointReader.TryRead(ref at, ref first, ref isNear, ref isRange, announced || isColumn);
        if (sureness == Sureness.None)
        {
            return false;
        }

        bool hasMore = ReadBehind(ref at, isRange);
        return sureness switch
        {
            Sureness.Sure => true,
            Sureness.NeedsEdge => announced || isColumn || hasMore || MentionEdges.IsEdge(at),
            _ => Zone.Length > 0 || ((hasMore || announced || isColumn) && !LooksLikeYear()),
        };
    }

    private readonly bool LooksLikeYear() => first.Parts is { Hour: 19 or 20, Minute: < 60, Month: null };

    /// <summary>"Unknown date", "TBD", <c>???</c>, <c>T+5m</c>.</summary>
    private bool ReadOther(ref TextCursor cursor)
    {
        TextCursor at = cursor;
        if (OffsetReader.TryRead(ref at, out TimeSpan? offset))
        {
            (IsRelative, Offset) = (offset is null || !ReadMoment(ref at), offset);
            cursor = at;
            return true;
        }

        if (char.IsLetter(at.Now))
        {
            TimeWord word = TimeWords.At(at, out int end);
            if (NotApplicable(ref cursor))
            {
                return IsUnknown = true;
            }

            if (word.Is(WordKinds.Unknown | WordKinds.TimeNoun))
            {
                at.At = end;
                TextCursor next = at;
                next.Blanks();
                bool isPair = TimeWords.At(next, out end).Is(word.Is(WordKinds.Unknown) ? WordKinds.TimeNoun : WordKinds.Unknown);
                next.At = end;
                at = isPair ? next : at;
                IsUnknown = (isPair || word.Is(WordKinds.Unknown)) && MentionEdges.IsEdge(at);
                cursor = IsUnknown ? at : cursor;
                return IsUnknown;
            }
        }

        // In brackets an X is a checkbox.
        bool allowsX = isColumn || (at.Now != 'x' && MentionEdges.IsEdge(Behind(at, 1)) && at.Before is not '[');
        TextCursor form = at;
        WrittenPoint open = default;
        if (!OpenFormReader.TryReadClock(ref form, ref open) && !OpenFormReader.TryReadDate(ref form, ref open) && OpenFormReader.TryReadMark(ref at, allowsX))
        {
            IsUnknown = at.Before == '?' || MentionEdges.IsEdge(at);
            cursor = IsUnknown ? at : cursor;
        }

        return IsUnknown;
    }

    /// <summary>The moment that a count from the beginning is: <c>T+0 (10:02 UTC)</c>, <c>T0 = 10:02 UTC</c>.</summary>
    private bool ReadMoment(ref TextCursor cursor)
    {
        TextCursor at = cursor;
        at.BlanksAndMarks();
        bool isBracketed = at.Take('(');
        if (!isBracketed && !at.Take('=') && !at.Take(':'))
        {
            return false;
        }

        at.BlanksAndMarks();
        WrittenPoint point = default;
        bool near = false;
        if (PointReader.TryRead(ref at, ref point, ref near, ref near, isBracketed) == Sureness.None || !point.HasClock)
        {
            return false;
        }

        bool hasZone = ZoneReader.TryRead(ref at, false, out string zone);
        if (isBracketed ? !at.Take(')') : !hasZone && !MentionEdges.IsEdge(at))
        {
            return false;
        }

        (first, Zone) = (point, zone);
        cursor = at;
        return true;
    }

    private static bool NotApplicable(ref TextCursor cursor)
    {
        bool isThis = (cursor.Now, cursor.Ahead(1), cursor.Ahead(2)) is ('N' or 'n', '/', 'A' or 'a') && MentionEdges.IsEdge(Behind(cursor, 3));
        cursor.At += isThis ? 3 : 0;
        return isThis;
    }

    private static TextCursor Behind(TextCursor at, int places)
    {
        at.At += places;
        return at;
    }

    /// <summary><c>UTC 14:32</c>.</summary>
    private void ZoneBefore(ref TextCursor cursor)
    {
        TextCursor at = cursor;
        if (char.IsLetter(at.Now) && ZoneWords.At(at, out _) is ZoneWord.Utc && ZoneReader.TryRead(ref at, false, out string zone))
        {
            at.At += at.Now is ')' or ']' or ':' ? 1 : 0;
            WrittenPoint point = default;
            TextCursor clock = at;
            clock.Blanks();
            bool near = false;
            if (PointReader.TryRead(ref clock, ref point, ref near, ref near, false) != Sureness.None)
            {
                at.Blanks();
                Zone = zone;
                cursor = at;
            }
        }
    }

    /// <summary><c>2-3pm</c>, <c>2 to 3 PM</c>: the only clocks without minutes and without a mark of their own.</summary>
    private bool ReadHours(ref TextCursor cursor)
    {
        TextCursor at = cursor;
        WrittenPoint last = default;
        if (!at.ShortNumber(out int hour) || hour is < 1 or > 12 || !RangeReader.Separator(ref at, true, out _) || !at.ShortNumber(out int end) || end is < 1 or > 12)
        {
            return false;
        }

        last.Parts.Hour = end;
        last.Parts.Half = ClockReader.Half(ref at, false);
        if (last.Parts.Half == TypedParts.DayHalf.None)
        {
            return false;
        }

        first.Parts.Hour = hour;
        RangeReader.ShareHalf(ref first, last);
        Last = new StrongBox<WrittenPoint>(last);
        cursor = at;
        ReadZone(ref cursor);
        return true;
    }

    /// <summary>Reads all that can follow; whether anything did.</summary>
    private bool ReadBehind(ref TextCursor at, bool isRange)
    {
        int start = at.At;
        int looked = Near(ref at, -1);
        ReadZone(ref at);
        looked = Near(ref at, looked);
        WrittenPoint last = default;
        if (RangeReader.TryRead(ref at, ref first, ref last, ref isNear, isRange))
        {
            Last = new StrongBox<WrittenPoint>(last);
            looked = Near(ref at, looked);
            ReadZone(ref at);
            looked = Near(ref at, looked);
        }

        if (first.HasClock)
        {
            for (int zones = 1; zones < MostZones && SuffixReader.SecondZone(ref at, zones > 1 || Zone.Length > 0); zones++)
            {
                // The first counts; the text covers all.
            }

            SuffixReader.DateBehind(ref at, ref first);
            ReadZone(ref at);
        }

        Near(ref at, looked);
        return at.At > start;
    }

    /// <summary>Steps over what says that the time is not exact; returns where it found nothing, so that it need not look there again.</summary>
    private int Near(ref TextCursor at, int looked)
    {
        int from = at.At;
        if (from != looked)
        {
            SuffixReader.Near(ref at, ref isNear);
        }

        return at.At == from ? from : -1;
    }

    private void ReadZone(ref TextCursor at)
    {
        bool isExact = (first.Parts is { Year: not null, Seconds: not null } && !TextCursor.IsBlank(at.Now)) || (first.HasClock && RangeReader.RunsBackwards(at, first, first.Parts.Year is not null));
        if ((first.HasClock || first.IsOpen) && ZoneReader.TryRead(ref at, isExact, out string zone))
        {
            Zone = Zone.Length == 0 ? zone : Zone;
        }
    }
}
