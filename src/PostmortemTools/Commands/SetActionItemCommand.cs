using System.Globalization;
using System.Management.Automation;
using PostmortemTools.Commands.Paths;
using PostmortemTools.Display;
using PostmortemTools.Documents.Diff;
using PostmortemTools.Errors;
using PostmortemTools.FollowUp;

namespace PostmortemTools.Commands;

/// <summary>
/// Changes action items in their files. The properties to set never bind from the pipeline: a piped item has an Owner and a Status of
/// its own, which are what it was, not what it is to be.
/// </summary>
[Cmdlet(VerbsCommon.Set, "ActionItem", SupportsShouldProcess = true, DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(ActionItem))]
public sealed class SetActionItemCommand : ActionItemPlacesCommand
{
    private readonly PendingEdits pending;
    private ActionItemChanges? changes;

    /// <summary>Creates the cmdlet; PowerShell does that.</summary>
    public SetActionItemCommand() => pending = new PendingEdits((file, edits) => Try(() => Write(file, edits)));

    /// <summary>What is to be done.</summary>
    [Parameter]
    [AllowEmptyString]
    public string? Action { get; set; }

    /// <summary>Who sees to it.</summary>
    [Parameter]
    [Alias("Assignee")]
    [ArgumentCompleter(typeof(OwnerCompleter))]
    [AllowEmptyString]
    public string? Owner { get; set; }

    /// <summary>The day it is due.</summary>
    [Parameter]
    [Alias("Due", "Deadline")]
    [CalendarDate]
    public DateTime? DueDate { get; set; }

    /// <summary>The priority.</summary>
    [Parameter]
    [Alias("Prio")]
    [ArgumentCompleter(typeof(PriorityCompleter))]
    [AllowEmptyString]
    public string? Priority { get; set; }

    /// <summary>How far it has come.</summary>
    [Parameter]
    [Alias("State")]
    [ArgumentCompleter(typeof(ActionItemStatusCompleter))]
    [AllowEmptyString]
    public string? Status { get; set; }

    /// <summary>The status as it is to be written.</summary>
    [Parameter]
    [AllowEmptyString]
    public string? StatusText { get; set; }

    /// <summary>What it is for.</summary>
    [Parameter]
    [EmptyAsNull]
    public ActionItemType? Type { get; set; }

    /// <summary>The ticket.</summary>
    [Parameter]
    [Alias("Url", "Ticket")]
    [AllowEmptyString]
    public string? Link { get; set; }

    /// <summary>A remark.</summary>
    [Parameter]
    [AllowEmptyString]
    public string? Note { get; set; }

    /// <summary>What it is known by for good.</summary>
    [Parameter]
    [AllowEmptyString]
    public string? Id { get; set; }

    /// <summary>Write a read-only file too.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        Must(() => changes = new ActionItemChanges(MyInvocation.BoundParameters));
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        pending.Write();
        if (pending.IsNothingChanged)
        {
            WriteWarning(Warning.NoItemChanged());
        }
    }

    private protected override void Take(ActionItem item) => pending.Add(item, changes!, path => ProviderPaths.Literal(this, path));

    private protected override void Take(string file, int number) => pending.Add(file, new ActionItemEdit(number, piped: null, changes!));

    /// <summary>Changes the items of one file that came together, in one write.</summary>
    private void Write(string path, IReadOnlyList<ActionItemEdit> edits)
    {
        if (Directory.Exists(path))
        {
            throw Error.TargetIsFolder(path);
        }

        ActionItemFile file = new(path, Force, Stop) { Reader = Reader };
        ActionItemFileChange change = file.Rehearse(edits);
        Report(change);
        if (change.Before != change.After && file.IsLaidOutAnew())
        {
            WriteWarning(Warning.LaidOutAnew(path));
        }

        if (change.Done.Count == 0 || (change.Before != change.After && !IsWanted(path, change)))
        {
            return;
        }

        Report(file.Write(change.Done, out IReadOnlyList<ActionItem> items));
        if (PassThru)
        {
            WriteObject(items, enumerateCollection: true);
        }
    }

    private void Report(ActionItemFileChange change)
    {
        foreach (PostmortemException reason in change.Refused)
        {
            WriteError(reason.ErrorRecord);
        }
    }

    /// <summary>Asks, where the user wants to be asked; shows the lines that would change.</summary>
    private bool IsWanted(string path, ActionItemFileChange change)
    {
        string numbers = string.Join(", ", change.Done.Select(edit => edit.Number.ToString(CultureInfo.InvariantCulture)));
        string what = $"Performing the operation \"Set action item {numbers}\" on target \"{TerminalText.Of(path)}\".";
        string diff = string.Join("\n", UnifiedDiff.Between(change.Before, change.After).Select(line => TerminalText.Of(line.TrimEnd('\r'))));
        return ShouldProcess($"{what}\n{diff}", $"{diff}\n{what}\nDo you want to change these lines?", "Confirm");
    }
}
