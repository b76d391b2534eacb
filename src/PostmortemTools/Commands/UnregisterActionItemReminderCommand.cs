using System.Management.Automation;

namespace PostmortemTools.Commands;

/// <summary>Removes jobs that send reminders.</summary>
[Cmdlet(VerbsLifecycle.Unregister, "ActionItemReminder", SupportsShouldProcess = true)]
public sealed class UnregisterActionItemReminderCommand : ReminderJobsCommand
{
    /// <summary>Their names; wildcards are allowed.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(ReminderNameCompleter))]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Name { get; set; } = [];

    /// <summary>Only those of this scheduler.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public ReminderScheduler? Scheduler { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (string name in Name)
        {
            Try(() =>
            {
                foreach ((FollowUp.Schedule.IScheduler scheduler, ReminderSchedule schedule) in Find(name, Scheduler))
                {
                    if (ShouldProcess(schedule.Location, $"Unregister the reminder '{schedule.Name}'"))
                    {
                        scheduler.Unregister(schedule.Name);
                    }
                }
            });
        }
    }
}
