using System.Management.Automation;

namespace PostmortemTools.Commands;

/// <summary>Begins a postmortem.</summary>
[Cmdlet(VerbsCommon.New, "Postmortem")]
[OutputType(typeof(Postmortem))]
public sealed class NewPostmortemCommand : PostmortemPropertiesCommand
{
    /// <summary>What happened, in a few words.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [AllowEmptyString]
    public string Title { get; set; } = "";

    /// <inheritdoc/>
    protected override void ProcessRecord() => Must(() =>
    {
        Postmortem postmortem = new() { TimeZone = Configuration.Value.TimeZone ?? "UTC" };
        ApplyTo(postmortem);
        WriteObject(postmortem);
    });
}
