namespace PostmortemTools.Time.Written;

/// <summary>Reads what can stand behind a clock and its zone: "ish", "ca", the same moment in another zone, a date, "(next day)".</summary>
internal static class SuffixReader
{
    /// <summary>Steps over what says that the time is not exact.</summary>
    public static void Near(ref TextCursor cursor, ref bool isNear)
    {
        TextCursor at = cursor;
        if (at.Now is '?' or '\u9803' || (at.Now == '~' && at.Ahead(1) != '~' && !TextCursor.IsDigit(at.Ahead(1))))
        {
            at.At++;
            cursor = at;
            isNear = true;
            return;
        }

        if (at.Now == '\u3054' && at.Ahead(1) == '\u308D')
        {
            at.At += 2;
            cursor = at;
            isNear = true;
            return;
        }

        bool isJoined = at.Now == '-' && at.Take('-');
        _ = !isJoined && at.Blanks();
        bool isBracketed = at.Take('(');
        at.Take('~');
        if (!TimeWords.At(at, out int end).Is(WordKinds.NearBehind))
        {
            return;
        }

        at.At = end;
        at.Take('.');
        if (isBracketed ? at.Take(')') : MentionEdges.IsEdge(at) || IsIsh(at))
        {
            cursor = at;
            isNear = true;
        }
    }

    /// <summary>Steps over the same moment in another zone: <c> / 09:32 EST</c>, <c> (06:32 PST)</c>.</summary>
    public static bool SecondZone(ref TextCursor cursor, bool hasZone)
    {
        TextCursor at = cursor;
        at.BlanksAndMarks();
        bool isBracketed = at.Now == '(';
        if (at.Now is not ('(' or '/' or '=' or ','))
        {
            return false;
        }

        bool needsZone = !hasZone || at.Now == ',';
        at.At++;
        at.BlanksAndMarks();
        bool isNear = false;
        WrittenPoint other = default;
        if (PointReader.TryRead(ref at, ref other, ref isNear, ref isNear, false) == Sureness.None || !other.HasClock)
        {
            return false;
        }

        WrittenPoint end = default;
        RangeReader.TryRead(ref at, ref other, ref end, ref isNear, false);
        bool isZoned = ZoneReader.TryRead(ref at, false, out _);
        at.Blanks();
        if ((!isZoned && needsZone) || (isBracketed && !at.Take(')')) || (!isBracketed && !isZoned && !MentionEdges.IsEdge(at)))
        {
            return false;
        }

        at.At -= !isBracketed && TextCursor.IsBlank(at.Before) ? 1 : 0;
        cursor = at;
        return true;
    }

    /// <summary>Reads a date behind the clock: <c>14:32 on May 5</c>, <c>14:32 (next day)</c>, <c>Jan 15 14:32:05 2024</c>.</summary>
    public static void DateBehind(ref TextCursor cursor, ref WrittenPoint point)
    {
        TextCursor at = cursor;
        at.Take(',');
        if (!at.BlanksAndMarks())
        {
            return;
        }

        if (point.Parts is { Month: not null, Year: null })
        {
            if (DateReader.YearHere(ref at, ref point))
            {
                cursor = at;
            }

            return;
        }

        if (point.HasDate)
        {
            return;
        }

        bool said = TimeWords.At(at, out int end).Is(WordKinds.At) && end < at.End && TextCursor.IsBlank(at.Text[end]);
        if (said)
        {
            at.At = end;
            at.Blanks();
        }

        bool isBracketed = at.Take('(');
        WrittenPoint dated = point;
        if (!(isBracketed && PlusDays(ref at, ref dated)))
        {
            Sureness sureness = DateReader.TryRead(ref at, ref dated);
            bool isWhole = dated.Parts.Month is not null || dated.Numeric is not null;
            if (dated.IsImpossible || !(isBracketed || said ? sureness > Sureness.NeedsOther : isWhole ? PointReader.Stands(sureness, at, false) : sureness != Sureness.None && MentionEdges.IsEdge(at) && dated.Reference != DayReference.None))
            {
                return;
            }
        }

        if (isBracketed && !at.Take(')'))
        {
            return;
        }

        point = dated;
        cursor = at;
    }

    /// <summary><c>+1</c>, <c>+1d</c>, <c>+1 day</c>: airlines and operators write the next day so.</summary>
    private static bool PlusDays(ref TextCursor at, ref WrittenPoint point)
    {
        TextCursor trial = at;
        if (!trial.Take('+') || !trial.Take('1'))
        {
            return false;
        }

        trial.Blanks();
        if (trial.Now is 'd' or 'D')
        {
            trial.At = trial.WordEnd(trial.At);
        }

        if (trial.Now != ')')
        {
            return false;
        }

        point.Reference = DayReference.Next;
        at = trial;
        return true;
    }

    /// <summary>"ish" is no word by itself, whatever follows.</summary>
    private static bool IsIsh(in TextCursor at) => (at.Before | 0x20) == 'h' && (at.Text[at.At - 2] | 0x20) == 's';
}
