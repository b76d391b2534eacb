using System.Management.Automation;

namespace PostmortemTools.Host;

/// <summary>One pipeline, from its start to its end, its error or its interruption.</summary>
internal sealed class Execution(PowerShell shell, Interruption interruption)
{
    /// <summary>Runs the pipeline.</summary>
    /// <param name="input">What is piped to it; null for nothing.</param>
    /// <returns>The error that ended it, or null.</returns>
    public ErrorRecord? Run(PSDataCollection<string>? input = null)
    {
        using (shell)
        using (interruption.Stops(shell))
        {
            try
            {
                shell.Invoke(input, new PSDataCollection<PSObject>(), null);
                return null;
            }
            catch (PipelineStoppedException)
            {
                return null;
            }
            catch (RuntimeException error)
            {
                return error.ErrorRecord.Exception is ParentContainsErrorRecordException ? new ErrorRecord(error.ErrorRecord, error) : error.ErrorRecord;
            }
        }
    }
}
