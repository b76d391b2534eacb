namespace PostmortemTools.Host;

/// <summary>Runs a PowerShell script with PostmortemTools loaded, on machines without pwsh.</summary>
internal static class Program
{
    private static int Main(string[] words)
    {
        using ConsoleStreams streams = new();
        if (words.Length == 0)
        {
            // Nothing was asked for: a scheduled job that lost its arguments must not look like a success.
            streams.Error.WriteLine(Usage.Text);
            return ExitCode.Usage;
        }

        HostArguments arguments = HostArguments.Parse(words);
        switch (arguments.Task)
        {
            case HostTask.Refuse:
                streams.Error.WriteLine(arguments.Text);
                streams.Error.WriteLine(Usage.Hint);
                return ExitCode.Usage;
            case HostTask.ShowUsage:
                streams.Out.WriteLine(Usage.Text);
                return ExitCode.Success;
            case HostTask.ShowVersion:
                streams.Out.WriteLine(Usage.Version);
                return ExitCode.Success;
            default:
                return Start(arguments, streams);
        }
    }

    private static int Start(HostArguments arguments, ConsoleStreams streams)
    {
        if (ModuleLocation.Find(AppContext.BaseDirectory) is not { } manifest)
        {
            streams.Error.WriteLine($"PostmortemTools is not beside this program ({AppContext.BaseDirectory}), nor in an output folder above it. Build the solution, or install the tool again.");
            return ExitCode.Failure;
        }

        ConsoleHost host = new(streams, arguments.Interactive);
        using Session session = new(host, manifest);
        return session.Run(arguments);
    }
}
