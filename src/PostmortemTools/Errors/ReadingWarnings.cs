using PostmortemTools.Time.Written;

namespace PostmortemTools.Errors;

/// <summary>What was guessed, or could not be known, when a document was read.</summary>
internal static partial class Warning
{
    /// <summary>A warning about one file.</summary>
    public static string In(string path, string warning) => $"{path}: {warning}";

    /// <summary>Nothing states the day of the incident.</summary>
    public static string GuessedDate(DateTime day, DateOrigin origin)
    {
        string from = origin switch
        {
            DateOrigin.FirstEvent => "the first event of the timeline",
            DateOrigin.FileName => "the name of the file",
            _ => "the text near the beginning",
        };
        return $"Nothing states the date of the incident; {Iso.FormatDate(day)} was taken from {from}. State it in a line of its own: '**Date:** {Iso.FormatDate(day)}'.";
    }

    /// <summary>A code fence that nothing closes.</summary>
    public static string UnclosedFence(int line) =>
        $"The code fence that opens in line {line} is never closed; it was taken to end before the next heading. Close it with a line of its own.";

    /// <summary>Lists or quotations beyond all reason.</summary>
    public static string NestedBeyondReason(int line) =>
        $"Lists or quotations are nested so deep from line {line} on that what is in them was taken for plain text.";

    /// <summary>Times that are no moments, or that something was decided about.</summary>
    public static string DoubtfulTimes(DoubtKind kind, int line, string text, int count, string? openOrder)
    {
        string what = kind switch
        {
            DoubtKind.Impossible => $"there is no such time or date as '{text}', and no moment is known for it",
            DoubtKind.NoDate => $"nothing says on which day '{text}' was",
            DoubtKind.NoYear => $"nothing says of which year '{text}' is",
            DoubtKind.DateOrder => $"'{text}' could be two days: {openOrder ?? "day and month could be the other way round"}",
            DoubtKind.UnknownZone => $"the time zone '{text}' is not known",
            DoubtKind.AmbiguousZone => $"the time zone has several meanings ({text})",
            DoubtKind.SkippedTime => $"the clocks went forward over '{text}': there was no such time",
            DoubtKind.NoBeginning => $"'{text}' counts from a beginning that no entry before it states",
            DoubtKind.Midnight => $"'{text}' could be the beginning or the end of the day",
            DoubtKind.RepeatedTime => $"the clocks went back, and '{text}' came twice; the earlier was taken",
            DoubtKind.WrongWeekday => $"'{text}' is not on the weekday that is written with it; the date was taken",
            DoubtKind.DayMoved => $"'{text}' was taken to be on the next day, as it runs back by less than half a day",
            DoubtKind.ZoneTakenLiterally => text.TrimEnd('.'),
            _ => $"'{text}' has no time of day",
        };
        string more = count > 1 ? $" ({count} such entries)" : "";
        return $"Timeline, line {line}: {what}{more}.";
    }
}
