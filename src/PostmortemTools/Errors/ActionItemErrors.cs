using System.Management.Automation;

namespace PostmortemTools.Errors;

/// <summary>Action items that are followed up in their files.</summary>
internal static partial class Error
{
    private const int ShownItem = 120;

    /// <summary>No item has the number.</summary>
    public static PostmortemException NoSuchActionItem(string path, int number, int count) =>
        New(ErrorCategory.ObjectNotFound, path, $"{path} has no action item {number}: {HowMany(count)}. Get-ActionItem shows their numbers.");

    /// <summary>The file does not say any more what was read.</summary>
    public static PostmortemException ActionItemChanged(string path, int number, ActionItem asRead, ActionItem? now, int count, int? numberNow) =>
        New(ErrorCategory.WriteError, asRead,
            $"Action item {number} of {path} has changed since it was read, and was left as it is. As read: {Item(asRead)}. Now: {(now is null ? HowMany(count) : Item(now))}."
            + $"{(numberNow is { } moved ? $" The item that was read has number {moved} now." : "")} Read it again with Get-ActionItem and repeat your change.");

    /// <summary>An item that stands in no file.</summary>
    public static PostmortemException ActionItemWithoutFile(ActionItem item) =>
        New(ErrorCategory.InvalidArgument, item, $"{Item(item)} was not read from a file, so there is none to change. Get-ActionItem reads items from files; those of a postmortem in memory are changed as objects: $pm.ActionItems[0].Status = 'Done'.");

    /// <summary>Nothing says what to change.</summary>
    public static PostmortemException NothingToChange() =>
        New(ErrorCategory.InvalidArgument, null, "Nothing says what to change. Give a property its new value: -Status Done, -Owner Jane, -DueDate 2024-02-01; an empty value takes one away: -Owner ''.");

    /// <summary>A number needs one file.</summary>
    public static PostmortemException ManyFilesForNumber(string path, int count, string cmdlet) =>
        New(ErrorCategory.InvalidArgument, path, $"'{path}' means {count} files, and a number counts within one. Name the file, or pipe the items that you mean: Get-ActionItem '{path}' | {cmdlet} ...");

    /// <summary>Nothing says in which form to export.</summary>
    public static PostmortemException NoExportFormat(string? path, IEnumerable<string> formats, IEnumerable<string> extensions) =>
        New(ErrorCategory.InvalidArgument, path,
            $"{(path is null ? "Neither -Format nor -OutFile says" : $"The name of {path} does not say")} in which form to export. Give a -Format ({string.Join(", ", formats)}), or an -OutFile whose name ends in one of {string.Join(", ", extensions)}.");

    /// <summary>The format and the file's name do not go together.</summary>
    public static PostmortemException ExportFormatUnlike(ActionItemFormat format, string path, ActionItemFormat said, string extension) =>
        New(ErrorCategory.InvalidArgument, path, $"-Format says {format}, and the name of {path} says {said}. Leave out -Format, or let the name end in {extension}.");

    /// <summary>The list would take the place of what it is made of.</summary>
    public static PostmortemException ExportOntoSource(string path) =>
        New(ErrorCategory.InvalidArgument, path, $"{path} is one of the files whose action items are exported, and would be lost. Give -OutFile another name.");

    /// <summary>A calendar that somebody else wrote.</summary>
    public static PostmortemException CalendarNotOurs(string path) =>
        New(ErrorCategory.ResourceExists, path, $"{path} exists already and was not written by Export-ActionItem, so it was left as it is. Choose another name, or overwrite it with -Force.");

    /// <summary>A calendar that is damaged.</summary>
    public static PostmortemException CalendarUnreadable(string path, int line, string problem) =>
        New(ErrorCategory.InvalidData, path,
            $"{path}, line {line}: {problem}, so nobody can tell which to-dos the calendar held, and it was left as it is. Restore the file from version control, or begin a new calendar with -Force: the SEQUENCE of each to-do then starts at 0 again.");

    private static string HowMany(int count) => count switch
    {
        0 => "it has none",
        1 => "it has 1 action item",
        _ => $"it has {count} action items",
    };

    /// <summary><c>'Fix it' (Jane, due 2024-02-01, P1, Done)</c>: all that it says, as two that differ must look different.</summary>
    private static string Item(ActionItem item)
    {
        string status = item.StatusText ?? (item.Status is { } known ? StatusWords.Text(known) : "");
        string?[] parts = [item.Owner, item.DueDate is { } due ? "due " + Iso.FormatDate(due) : "", item.Priority, status, item.Type?.ToString(), item.Link, item.Note, item.Id == item.Link ? "" : item.Id];
        string about = string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
        return $"'{Excerpt(item.Action, ShownItem)}'{(about.Length > 0 ? $" ({Excerpt(about, ShownItem)})" : "")}";
    }
}
