using System.Management.Automation;

namespace PostmortemTools.Commands;

/// <summary>Gets the jobs of this user on this machine that send reminders.</summary>
[Cmdlet(VerbsCommon.Get, "ActionItemReminder")]
[OutputType(typeof(ReminderSchedule))]
public sealed class GetActionItemReminderCommand : ReminderJobsCommand
{
    /// <summary>Their names; wildcards are allowed.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(ReminderNameCompleter))]
    [SupportsWildcards]
    [PSDefaultValue(Value = "*")]
    [ValidateNotNullOrEmpty]
    public string[] Name { get; set; } = ["*"];

    /// <summary>Only those of this scheduler.</summary>
    [Parameter]
    public ReminderScheduler? Scheduler { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord() => Array.ForEach(Name, name => Try(() => WriteObject(Find(name, Scheduler).Select(found => found.Schedule), enumerateCollection: true)));
}
