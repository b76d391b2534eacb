using System.Management.Automation;

namespace PostmortemTools.Commands;

/// <summary>What takes postmortems from files or as objects from the pipeline.</summary>
public abstract class PostmortemsCommand : DocumentsCommand
{
    /// <summary>The parameter set in which postmortems come through the pipeline.</summary>
    internal const string InputObjectSet = "InputObject";

    /// <summary>Postmortems, as New-Postmortem and Import-Postmortem give them.</summary>
    [Parameter(Mandatory = true, ParameterSetName = InputObjectSet, ValueFromPipeline = true)]
    [ValidateNotNull]
    public Postmortem[] InputObject { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == InputObjectSet)
        {
            Array.ForEach(InputObject, Take);
        }
        else
        {
            base.ProcessRecord();
        }
    }

    /// <summary>Who asks something of many documents did not ask what is odd about each: that is said with -Verbose only.</summary>
    /// <param name="warning">The file, and what is to be said of it.</param>
    private protected override void Say(string warning) => WriteVerbose(warning);
}
