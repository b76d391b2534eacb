namespace PostmortemTools.Time.Written;

/// <summary>Finds the zone behind a clock: <c>UTC</c>, <c>(PST)</c>, <c>UTC+2</c>, <c>+02:00</c>, <c>Z</c>, <c>Europe/Oslo</c>, <c>Pacific Time</c>.</summary>
internal static class ZoneReader
{
    /// <summary>Reads one, behind blanks or not, in brackets or not; moves only where there is one.</summary>
    /// <param name="cursor">Right behind the clock.</param>
    /// <param name="allowsHyphen">A hyphen and a time here are an offset and no range: <c>2024-01-15T14:32-05:00</c>.</param>
    /// <param name="zone">The zone's text, without its brackets.</param>
    public static bool TryRead(ref TextCursor cursor, bool allowsHyphen, out string zone)
    {
        zone = "";
        TextCursor at = cursor;
        bool isApart = at.BlanksAndMarks();
        char closing = at.Now switch
        {
            '(' => ')',
            '[' => ']',
            _ => '\0',
        };
        if (closing != '\0')
        {
            at.At++;
            at.Blanks();
            isApart = false;
        }

        int start = at.At;
        if (!Token(ref at, isApart, allowsHyphen || closing != '\0'))
        {
            return false;
        }

        int end = at.At;
        if (closing != '\0')
        {
            at.Blanks();
            if (!at.Take(closing))
            {
                return false;
            }
        }
        else if (at.IsInsideWord())
        {
            return false;
        }

        zone = at.Text.Substring(start, end - start);
        cursor = at;
        return true;
    }

    private static bool Token(ref TextCursor at, bool isApart, bool allowsHyphen) => at.Now switch
    {
        'Z' or 'z' when !isApart || at.Now == 'Z' => at.Take(at.Now) && !at.IsInsideWord(),
        '+' or '-' or '\u2212' => Offset(ref at, isApart, allowsHyphen),
        _ => char.IsLetter(at.Now) && Named(ref at),
    };

    private static bool Named(ref TextCursor at)
    {
        ZoneWord word = ZoneWords.At(at, out int end);
        if (word == ZoneWord.None || (word == ZoneWord.Capitals && !IsUpper(at.Text, at.At, end)))
        {
            return false;
        }

        TextCursor behind = at;
        behind.At = end;
        switch (word)
        {
            case ZoneWord.Area:
                return Iana(ref at, end);
            case ZoneWord.BeforeTime when behind.Now == '/':
                return Iana(ref at, end);
            case ZoneWord.BeforeTime:
                TextCursor phrase = behind;
                if (phrase.Blanks() && Phrase(ref phrase))
                {
                    behind = phrase;
                }
                else if (behind.Now is not (')' or ']') && !(char.IsUpper(at.Now) && IsApart(behind)))
                {
                    return false;
                }

                break;
            case ZoneWord.Utc:
                TextCursor offset = behind;
                bool isApart = offset.Blanks();
                behind = offset.Now is '+' or '-' or '\u2212' && UtcOffset(ref offset, isApart) ? offset : behind;
                break;
            default:
                // PST/PDT stands for both.
                TextCursor pair = behind;
                if (pair.Take('/') && ZoneWords.At(pair, out end) == word)
                {
                    behind.At = end;
                }

                break;
        }

        at = behind;
        return true;
    }

    /// <summary>Whether a word such as "Eastern" ends what it stands in: in "10:00 Eastern region down" it does not.</summary>
    private static bool IsApart(TextCursor at) =>
        at.Now is ':' or ',' or '|' or '\0' or '\r' or '\n' || (at.Blanks() && TextCursor.IsDash(at.Now) && at.Ahead(1) == ' ');

    /// <summary>"Time", "Standard Time", "Daylight Time" behind "Pacific".</summary>
    private static bool Phrase(ref TextCursor at)
    {
        if (ZoneWords.At(at, out int end) == ZoneWord.Season)
        {
            at.At = end;
            at.Blanks();
        }

        bool isTime = ZoneWords.At(at, out end) == ZoneWord.Time;
        at.At = end;
        return isTime;
    }

    private static bool Iana(ref TextCursor at, int end)
    {
        TextCursor behind = at;
        behind.At = end;
        if (!behind.Take('/') || !char.IsLetter(behind.Now))
        {
            return false;
        }

        int last = Math.Min(behind.End, behind.At + 40);
        while (behind.At < last && (char.IsLetterOrDigit(behind.Now) || behind.Now is '_' or '/' || (behind.Now == '-' && char.IsLetter(behind.Ahead(1)))))
        {
            behind.At++;
        }

        at = behind;
        return true;
    }

    /// <summary><c>UTC+2</c>, <c>UTC -05:30</c>; not <c>UTC - 5 pods</c> nor <c>UTC -5 pods</c>.</summary>
    private static bool UtcOffset(ref TextCursor at, bool isApart)
    {
        at.At++;
        int digits = at.DigitRun();
        if (digits is not (1 or 2 or 4) || (isApart && digits != 4 && at.Ahead(digits) != ':'))
        {
            return false;
        }

        at.At += digits;
        if (digits <= 2 && at.Now == ':' && at.DigitRunAt(1) == 2)
        {
            at.At += 3;
        }

        return !at.IsInsideWord();
    }

    /// <summary><c>+02:00</c>, <c>+0200</c>, <c>+02</c> right behind the clock.</summary>
    private static bool Offset(ref TextCursor at, bool isApart, bool allowsHyphen)
    {
        bool isPlus = at.Now == '+';
        at.At++;
        int digits = at.DigitRun();
        bool hasColon = digits == 2 && at.Ahead(2) == ':' && at.DigitRunAt(3) == 2;
        if (!(hasColon || digits == 4 || (digits == 2 && !isApart && isPlus)) || !(isPlus || (digits == 4 ? at.Now <= '1' : allowsHyphen)))
        {
            return false;
        }

        int hours = at.Number(2);
        at.At += hasColon ? 1 : 0;
        int minutes = hasColon || digits == 4 ? at.Number(2) : 0;
        return hours <= 14 && minutes is 0 or 15 or 30 or 45 && !(at.Now == ':' && TextCursor.IsDigit(at.Ahead(1)));
    }

    private static bool IsUpper(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] is < 'A' or > 'Z')
            {
                return false;
            }
        }

        return true;
    }
}
