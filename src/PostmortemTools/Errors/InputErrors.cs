using System.Management.Automation;

namespace PostmortemTools.Errors;

/// <summary>Values that a person or script gave to a cmdlet.</summary>
internal static partial class Error
{
    /// <summary>A postmortem without a title.</summary>
    public static PostmortemException EmptyTitle() =>
        New(ErrorCategory.InvalidArgument, null, "A postmortem needs a title. Say in a few words what happened: New-Postmortem 'API outage'.");

    /// <summary>A text that must say something is empty or blank.</summary>
    public static PostmortemException EmptyText(string parameter, string example) =>
        New(ErrorCategory.InvalidArgument, null, $"-{parameter} is empty. Give it some text, such as '{example}'.");

    /// <summary>A status that the table of words does not know.</summary>
    public static PostmortemException UnknownStatus(string text, IEnumerable<string> known) =>
        New(ErrorCategory.InvalidArgument, text, $"'{text}' is no status that is known.{NearestName.Hint(text, known)} Known: {string.Join(", ", known)}.");

    /// <summary>Two stated milestones are the wrong way round.</summary>
    public static PostmortemException MilestoneOutOfOrder(MilestoneKind stated, DateTimeOffset time, MilestoneKind other, DateTimeOffset otherTime) =>
        New(ErrorCategory.InvalidData, stated,
            $"{stated} at {Iso.Format(time)} would be {(time < otherTime ? "before" : "after")} {other} at {Iso.Format(otherTime)}. Check the two times; to move the other one, set it first: $pm.Milestones.{other} = '...'.");

    /// <summary>A postmortem came through the pipeline where -Postmortem names one already.</summary>
    public static PostmortemException PostmortemPipedAsRow() =>
        New(ErrorCategory.InvalidArgument, null, "A postmortem came through the pipeline, and -Postmortem names one already. Pipe rows with -Postmortem, or pipe the postmortem without it.");

    /// <summary>A row from the pipeline lacks a value that every row needs.</summary>
    public static PostmortemException RowWithoutValue(object? row, int number, string property, string columns) =>
        New(ErrorCategory.InvalidData, row, $"Row {number} has no {property}. A row needs one of these properties: {columns}.");

    /// <summary>Nothing says which postmortem is meant.</summary>
    public static PostmortemException NoPostmortem(string cmdlet) =>
        New(ErrorCategory.InvalidArgument, null, $"{cmdlet} needs a postmortem: pipe one to it, or name one with -Postmortem.");
}
