using System.Management.Automation;
using PostmortemTools.Errors;
using PostmortemTools.FollowUp.Reminders.State;

namespace PostmortemTools.Commands;

/// <summary>Keeps people from being reminded of action items for a while.</summary>
[Cmdlet(VerbsLifecycle.Suspend, "ActionItemReminder", SupportsShouldProcess = true, DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(ActionItem))]
public sealed class SuspendActionItemReminderCommand : SuspensionCommand
{
    /// <summary>The first day on which reminders come again.</summary>
    [Parameter(Mandatory = true)]
    [CalendarDate]
    public DateTime Until { get; set; }

    private protected override string What => $"Suspend reminders until {Iso.FormatDate(Until)}";

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        if (Until <= DateTime.Today)
        {
            WriteWarning(Warning.SuspendedUntilPast(Until));
        }
    }

    private protected override Suspension? Decide(string key, ActionItem item, Suspension? before) => new(key, Until, Reason, DateTimeOffset.UtcNow);
}
