namespace PostmortemTools.Errors;

/// <summary>What is odd about evidence that was read all the same.</summary>
internal static partial class Warning
{
    /// <summary>Says where.</summary>
    public static string At(string file, int line, string text) => $"{file}, line {line}: {text}";

    /// <summary>A file without text.</summary>
    public static string EmptyEvidence(string file) => $"{file} is empty.";

    /// <summary>A file of the right form that holds nothing.</summary>
    public static string NoEvents(string file) => $"{file} holds no events.";

    /// <summary>Warnings that were not shown.</summary>
    public static string MoreWarnings(string file, int count) => $"{file}: {count} more warnings; -Verbose shows them.";

    /// <summary>A time that could not be read, and what became of its event.</summary>
    public static string KeptWithoutTime(string problem) => $"{problem} The event is kept without a time.";

    /// <summary>A blank where a time should be.</summary>
    public static string NoTime() => "There is no time.";

    /// <summary>A date alone.</summary>
    public static string NoTimeOfDay(string text) => $"'{text}' is a day without a time of day.";

    /// <summary>The zero of a program where a time should be.</summary>
    public static string PlaceholderTime(string text) => $"'{text}' stands for an unknown time.";

    /// <summary>A time that a program writes when it does not know better.</summary>
    public static string SuspiciousTime(string text) => $"'{text}' is long before any incident; check it.";

    /// <summary>A row without a text.</summary>
    public static string NoDescription() => "The row does not say what happened.";

    /// <summary>A row that ends early.</summary>
    public static string FewCells(int cells, int columns) => $"The row has {cells} {(cells == 1 ? "cell" : "cells")}, the header {columns}; the others are taken as empty.";

    /// <summary>A row that goes on behind the last heading.</summary>
    public static string ManyCells(int columns, IEnumerable<string> beyond) =>
        $"The row has more than {columns} cells, as many as the header; left out: {string.Join(", ", beyond.Select(cell => $"'{cell.Trim()}'"))}. A text with the separator in it needs quotes around it.";

    /// <summary>A cell that goes on behind its closing quote.</summary>
    public static string TextAfterQuote() => "A quoted cell goes on behind its closing quote; both parts are taken as one. Within a quoted cell, a quote is written twice.";

    /// <summary>Columns that nothing is read from.</summary>
    public static string UnreadColumns(string file, IEnumerable<string> headings) => $"{file}: these columns are not read: {string.Join(", ", headings)}.";

    /// <summary>Times that name no zone, and nobody said which.</summary>
    public static string ZoneAssumed() =>
        "Times without a zone were taken as UTC. If they are not, give their zone with -TimeZone, or set timeZone in .postmortem.yaml.";
}
