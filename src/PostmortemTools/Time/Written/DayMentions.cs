namespace PostmortemTools.Time.Written;

/// <summary>A date that was found in a text.</summary>
/// <param name="Day">The day; null where day and month could be the other way round.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct DayMention(DateTime? Day, int Start, int End)
{
    /// <summary>What is written there, if that is not ISO 8601 alone.</summary>
    public WrittenPoint Point { get; init; }
}

/// <summary>Finds the first date in a title, a file name or a paragraph.</summary>
internal static class DayMentions
{
    /// <summary>The first whole date; null where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Where to stop.</param>
    /// <param name="order">The order of day and month in dates of numbers; null where it is not settled.</param>
    /// <param name="near">The day that a date without its year is near to; null where such a date does not count.</param>
    public static DayMention? Find(string text, int start, int end, DateOrder? order = null, DateTime? near = null)
    {
        WrittenDay days = new(near, order);
        for (int i = start; i < end; i++)
        {
            if (IsWordStart(text, start, i) && Read(text, start, i, end, days, near) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The whole date that begins at a place; null where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="end">Where to stop.</param>
    public static DayMention? At(string text, int start, int end) =>
        start < end && IsWordStart(text, start, start) ? Read(text, start, start, end, new WrittenDay(null, null), null) : null;

    private static DayMention? Read(string text, int start, int place, int end, WrittenDay days, DateTime? near)
    {
        TextCursor at = new(text, place, end);
        WrittenPoint point = default;
        if (DateReader.TryRead(ref at, ref point) != Sureness.None && Counts(point, near) && !(point.Parts.Year is null && point.Numeric is null && IsBehindNumber(text, start, place)))
        {
            DateTime? day = days.Of(point, "", out TimeDoubt? doubt);
            if (day is not null || doubt?.Kind == DoubtKind.DateOrder)
            {
                return new DayMention(day, place, at.At) { Point = point };
            }
        }

        return null;
    }

    /// <summary>Whole dates, and such as need only their year; no weekday, no "Day 1", and nothing impossible.</summary>
    private static bool Counts(in WrittenPoint point, DateTime? near) =>
        !point.IsImpossible && point.Reference == DayReference.None
        && (point.Numeric is not null || (point.Parts is { Month: not null, Day: not null } && (point.Parts.Year is not null || near is not null)));

    /// <summary>The 07-16 of 4711-07-16 is no day of another year.</summary>
    private static bool IsBehindNumber(string text, int start, int at) => at - 2 >= start && text[at - 1] == '-' && TextCursor.IsDigit(text[at - 2]);

    private static bool IsWordStart(string text, int start, int at) =>
        char.IsLetterOrDigit(text[at]) && (at == start || !(TextCursor.IsDigit(text[at]) ? IsNumberChar(text, start, at - 1) : char.IsLetterOrDigit(text[at - 1])));

    /// <summary>10.1.2024 does not begin within 110.1.2024 nor within 1.10.1.2024; Japanese text goes on without a blank.</summary>
    private static bool IsNumberChar(string text, int start, int at) =>
        TextCursor.IsDigit(text[at]) || (char.IsLetter(text[at]) && text[at] < '\u3000') || (text[at] is '.' or '/' or ':' && at > start && TextCursor.IsDigit(text[at - 1]));
}
