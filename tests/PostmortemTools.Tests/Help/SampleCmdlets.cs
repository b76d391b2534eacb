using System.Management.Automation;

namespace PostmortemTools.Tests.Help;

/// <summary>The cmdlet that the help builder is tried with: one parameter of each sort.</summary>
[Cmdlet(VerbsCommon.Get, "Sample", DefaultParameterSetName = "ByName", SupportsShouldProcess = true)]
[OutputType(typeof(string), typeof(int))]
public sealed class GetSampleCommand : PSCmdlet
{
    [Parameter(ParameterSetName = "ByName", Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [Alias("Called")]
    [SupportsWildcards]
    public string[] Name { get; set; } = [];

    [Parameter(ParameterSetName = "ById", Mandatory = true, ValueFromPipeline = true)]
    public Version? Id { get; set; }

    [Parameter]
    [PSDefaultValue(Help = "today")]
    public DateTime? Day { get; set; }

    [Parameter]
    [ValidateSet("Red", "Green")]
    public string? Colour { get; set; }

    [Parameter]
    public DayOfWeek? Weekday { get; set; }

    [Parameter]
    public SwitchParameter All { get; set; }

    [Parameter(DontShow = true)]
    public string? Hidden { get; set; }
}
