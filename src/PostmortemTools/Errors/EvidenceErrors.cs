using System.Management.Automation;

namespace PostmortemTools.Errors;

/// <summary>Evidence that cannot be read as a whole.</summary>
internal static partial class Error
{
    /// <summary>A format that no reader has.</summary>
    public static PostmortemException UnknownEvidenceFormat(string format, IEnumerable<string> known) =>
        New(ErrorCategory.InvalidArgument, format, $"'{format}' is no format of evidence that is known.{NearestName.Hint(format, known)} Known: {string.Join(", ", known)}.");

    /// <summary>A text that no reader recognises.</summary>
    public static PostmortemException UnknownEvidence(string path, IEnumerable<string> known) =>
        New(ErrorCategory.InvalidData, path, $"{path} is in no format that is recognised. Check that it is the right file, or name its format with -Format. Known: {string.Join(", ", known)}.");

    /// <summary>A folder where files are wanted.</summary>
    public static PostmortemException EvidenceIsFolder(string path) =>
        New(ErrorCategory.InvalidArgument, path, $"{path} is a folder. Name the files in it, such as {Path.Combine(path, "*.csv")}.");

    /// <summary>No heading is known to stand for times.</summary>
    public static PostmortemException NoTimeColumn(string file, IEnumerable<string> headings, IEnumerable<string> known) =>
        New(ErrorCategory.InvalidData, file, NoColumn(file, "when something happened", headings, known));

    /// <summary>No heading is known to stand for what happened.</summary>
    public static PostmortemException NoDescriptionColumn(string file, IEnumerable<string> headings, IEnumerable<string> known) =>
        New(ErrorCategory.InvalidData, file, NoColumn(file, "what happened", headings, known));

    /// <summary>Dates that can be read in two ways.</summary>
    public static PostmortemException AmbiguousDates(string file, int line, string text, IReadOnlyList<string> readings) =>
        New(ErrorCategory.InvalidData, text,
            $"{file}, line {line}: '{text}' can be {string.Join(" or ", readings)}, and no other date in the file tells which. Give the day of the incident with -Date, or write the dates as {readings[0]}.");

    /// <summary>Dates of which one has the day first and another the month.</summary>
    public static PostmortemException ContradictoryDates(string file, int line, string text, int otherLine, string other) =>
        New(ErrorCategory.InvalidData, other,
            $"{file}, line {otherLine}: '{other}' has day and month in another order than '{text}' in line {line}. Write all dates in one order, best as yyyy-MM-dd.");

    /// <summary>A quote that swallows the rest of the file.</summary>
    public static PostmortemException UnclosedQuote(string file, int line) =>
        New(ErrorCategory.InvalidData, file, $"{file}, line {line}: A quote opens a cell of this row and is never closed, so all that follows would belong to it. Close it, or write a quote that is part of the text twice.");

    private static string NoColumn(string file, string what, IEnumerable<string> headings, IEnumerable<string> known) =>
        $"{file}: No heading in the first row says in which column stands {what}. Headings: {string.Join(", ", headings.Select(Short))}. Known are: {string.Join(", ", known)}. Rename the column, or add a first row of headings.";
}
