namespace PostmortemTools.Errors;

/// <summary>What was guessed, or could not be known, when a document was read.</summary>
internal static partial class Warning
{
    /// <summary>A warning about one file.</summary>
    public static string In(string path, string warning) => $"{path}: {warning}";

    /// <summary>A folder was named, and nothing in it was read.</summary>
    /// <param name="folder">Its full path.</param>
    /// <param name="recurse">Whether the folders in it were read.</param>
    /// <param name="settledBy">The full path of the configuration that says which files count; null where none does.</param>
    public static string NoPostmortemInFolder(string folder, bool recurse, string? settledBy)
    {
        string deeper = recurse ? "" : " With -Recurse, the folders in it are read as well.";
        string patterns = settledBy is null ? "'documents' in a .postmortem.yaml says which files count, whatever is in them." : $"Which files count is said by 'documents' in {settledBy}.";
        return $"No postmortem was found in {folder}.{deeper} {patterns}";
    }

    /// <summary>Wildcards were given, and nothing that they match was read.</summary>
    public static string NoPostmortemMatches(string wildcards) =>
        $"No postmortem was found by '{wildcards}'. Check the path; a file that is named without wildcards is read whatever is in it.";

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

    /// <summary>A section of which no row could be read.</summary>
    /// <param name="title">Its heading.</param>
    /// <param name="line">The line of the heading.</param>
    /// <param name="rows">What its rows would be.</param>
    public static string NothingRead(string title, int line, string rows) =>
        $"'{title}', line {line}: no {rows} could be read in its text. The text stays in the document, and is in no object; make a list or a table of it to work with it.";

    /// <summary>Lists or quotations beyond all reason.</summary>
    public static string NestedBeyondReason(int line) =>
        $"Lists or quotations are nested so deep from line {line} on that what is in them was taken for plain text.";

    /// <summary>Times that are no moments, or that something was decided about.</summary>
    public static string DoubtfulTimes(int line, string what, int count)
    {
        string more = count > 1 ? $" ({count} such entries)" : "";
        return $"Timeline, line {line}: {what}{more}.";
    }

    /// <summary>The day of the incident is stated and could be two.</summary>
    public static string OpenDate(int? line, string written, IReadOnlyList<DateTime> readings)
    {
        string where = line is { } known ? $"line {known}" : "in its front matter";
        string days = string.Join(" or ", readings.Select(Iso.FormatDate));
        return $"Its date, {where}: '{written}' could be {days}, as no other date says whether the day or the month comes first; no date is known. Write it as {Iso.FormatDate(readings[0])}.";
    }

    /// <summary>The day on which an item is due could be two days.</summary>
    public static string OpenDueDate(int line, string written, IReadOnlyList<DateTime> readings, int count)
    {
        string more = count > 1 ? $" ({count} such dates)" : "";
        string days = string.Join(" or ", readings.Select(Iso.FormatDate));
        return $"Action items, line {line}: '{written}' could be {days}, as no other date says whether the day or the month comes first; no due date is known{more}. Write it as {Iso.FormatDate(readings[0])}.";
    }

    /// <summary>The date or the zone of a document was changed, and entries that name none of their own mean other moments now.</summary>
    public static string EventsMoved(int count) =>
        $"{count} {(count == 1 ? "entry of the timeline goes" : "entries of the timeline go")} by the date or the zone of the document and moved with it: the times are written as before, and mean other moments. To keep the moments instead, write the document anew with -Template.";
}
