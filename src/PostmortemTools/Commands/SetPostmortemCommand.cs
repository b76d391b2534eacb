using System.Management.Automation;

namespace PostmortemTools.Commands;

/// <summary>Changes properties of a postmortem, and hands it on.</summary>
[Cmdlet(VerbsCommon.Set, "Postmortem")]
[OutputType(typeof(Postmortem))]
public sealed class SetPostmortemCommand : PostmortemPropertiesCommand
{
    /// <summary>The postmortem to change.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    [ValidateNotNull]
    public Postmortem? InputObject { get; set; }

    /// <summary>What happened, in a few words.</summary>
    [Parameter(Position = 0)]
    [AllowEmptyString]
    public string? Title { get; set; }

    /// <summary>The day of the review meeting.</summary>
    [Parameter]
    [CalendarDate]
    public DateTime? MeetingHeld { get; set; }

    /// <summary>The day it was shared.</summary>
    [Parameter]
    [CalendarDate]
    public DateTime? SharedOn { get; set; }

    /// <summary>Whom it was shared with.</summary>
    [Parameter]
    [AllowEmptyCollection]
    [AllowNull]
    public string[]? SharedWith { get; set; }

    /// <summary>The day on which the action items are looked at again.</summary>
    [Parameter]
    [CalendarDate]
    public DateTime? FollowUpOn { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (Try(() => ApplyTo(InputObject!)))
        {
            WriteObject(InputObject);
        }
    }
}
