using System.Management.Automation;
using System.Threading.Channels;

namespace PostmortemTools.Host;

/// <summary>Stands before the script in the pipeline and hands on the lines of the standard input as they come.</summary>
[Cmdlet(VerbsCommunications.Read, "StandardInput")]
public sealed class ReadStandardInputCommand : Cmdlet, IDisposable
{
    /// <summary>A script that is slower than its input lets the input wait.</summary>
    private readonly Channel<string> lines = Channel.CreateBounded<string>(1000);
    private readonly CancellationTokenSource stop = new();

    /// <inheritdoc/>
    public void Dispose() => stop.Dispose();

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        // A read cannot be interrupted: it has a thread of its own, which ends with the process.
        new Thread(Read) { IsBackground = true }.Start();
        try
        {
            foreach (string line in lines.Reader.ReadAllAsync(stop.Token).ToBlockingEnumerable(CancellationToken.None))
            {
                WriteObject(line);
            }
        }
        catch (OperationCanceledException)
        {
            throw new PipelineStoppedException();
        }
    }

    /// <inheritdoc/>
    protected override void StopProcessing() => stop.Cancel();

    private void Read()
    {
        while (Console.In.ReadLine() is { } line)
        {
            lines.Writer.WriteAsync(line).AsTask().Wait();
        }

        lines.Writer.Complete();
    }
}
