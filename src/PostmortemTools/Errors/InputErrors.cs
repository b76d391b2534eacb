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
            $"{stated} at {Iso.Format(time)} would be {(time < otherTime ? "before" : "after")} {other} at {Iso.Format(otherTime)}. Check the two times; to move the other one, set it first, with its offset: $pm.Milestones.{other} = '{Iso.Format(otherTime)}'.");

    /// <summary>A postmortem came through the pipeline where -Postmortem names one already.</summary>
    public static PostmortemException PostmortemPipedAsRow() =>
        New(ErrorCategory.InvalidArgument, null, "A postmortem came through the pipeline, and -Postmortem names one already. Pipe rows with -Postmortem, or pipe the postmortem without it.");

    /// <summary>A row from the pipeline lacks a value that every row needs.</summary>
    public static PostmortemException RowWithoutValue(object? row, string property) =>
        New(ErrorCategory.InvalidData, row, $"A row has no {property}: {row}. Every row needs one; 'Get-Help -Parameter {property}' of the cmdlet lists the column names that are understood.{(Unwrapped(row) is System.Collections.IDictionary ? " A hashtable has no properties: write [pscustomobject] @{ ... }." : "")}");

    /// <summary>A thing to tick in a list of things that are not ticked.</summary>
    public static PostmortemException OnlyPreventionIsDone(FindingCategory category) =>
        New(ErrorCategory.InvalidArgument, category, $"Only a prevention can be done; a finding of category {category} cannot. Leave out -Done, or use -Category Prevention.");

    /// <summary>A section cannot stand within a section that is not there.</summary>
    public static PostmortemException SectionWithoutParent(string title, int level) =>
        New(ErrorCategory.InvalidArgument, title, $"'{title}' has level {level}, and there is no section of level {level - 1} before it that it could stand in. Add that one first, or leave out -Level.");

    /// <summary>An impact figure needs a label and a value.</summary>
    public static PostmortemException EmptyFigure() =>
        New(ErrorCategory.InvalidArgument, null, "-ImpactFigure takes labels and values: -ImpactFigure ([ordered]@{ 'SLA breaches' = 3 }).");

    private static object? Unwrapped(object? row) => row is PSObject wrapped ? wrapped.BaseObject : row;
}
