using System.Management.Automation;
using PostmortemTools.Display;
using PostmortemTools.Errors;
using PostmortemTools.FollowUp.Reminders.State;

namespace PostmortemTools.Commands;

/// <summary>Lets people be reminded again of action items whose reminders were suspended.</summary>
[Cmdlet(VerbsLifecycle.Resume, "ActionItemReminder", SupportsShouldProcess = true, DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(ActionItem))]
public sealed class ResumeActionItemReminderCommand : SuspensionCommand
{
    private protected override string What => "Resume reminders";

    private protected override Suspension? Decide(string key, ActionItem item, Suspension? before)
    {
        if (before?.Until is not null)
        {
            return new Suspension(key, Until: null, Reason, DateTimeOffset.UtcNow);
        }

        WriteWarning(TerminalText.Of(Warning.NotSuspended(item.Action)));
        return null;
    }
}
