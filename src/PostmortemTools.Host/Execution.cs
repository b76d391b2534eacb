using System.Management.Automation;

namespace PostmortemTools.Host;

/// <summary>One pipeline, from its start to its end, its error or its interruption.</summary>
internal sealed class Execution(PowerShell shell, Interruption interruption)
{
    /// <summary>Only a pipeline that goes into the history leaves its <c>$?</c> behind, which a command's exit code is made of.</summary>
    private static readonly PSInvocationSettings Settings = new() { AddToHistory = true };

    /// <summary>Runs the pipeline.</summary>
    /// <returns>The error that ended it; null where none did, and where it was interrupted.</returns>
    public ErrorRecord? Run()
    {
        using (shell)
        using (interruption.Stops(shell))
        {
            try
            {
                if (interruption.ExitCode is null)
                {
                    shell.Invoke(null, Settings);
                }

                return null;
            }
            catch (PipelineStoppedException)
            {
                return null;
            }
            catch (InvalidOperationException) when (interruption.ExitCode is not null)
            {
                // The signal came between the question above and the start.
                return null;
            }
            catch (RuntimeException error)
            {
                return error.ErrorRecord.Exception is ParentContainsErrorRecordException ? new ErrorRecord(error.ErrorRecord, error) : error.ErrorRecord;
            }
        }
    }
}
