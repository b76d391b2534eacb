using System.Diagnostics;
using System.Text;

namespace PostmortemTools.ModuleTests.Host;

/// <summary>The built host as a process of its own, with its input closed or given.</summary>
internal sealed class HostProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private readonly StringBuilder output = new();
    private readonly StringBuilder error = new();
    private readonly Process process;

    private HostProcess(IEnumerable<string> words, string? input, string? folder, IReadOnlyDictionary<string, string>? environment = null)
    {
        ProcessStartInfo start = new("dotnet", [Repository.Metadata("HostProgram"), .. words])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = folder ?? Path.GetTempPath(),
        };
        foreach (KeyValuePair<string, string> variable in environment ?? new Dictionary<string, string>())
        {
            start.Environment[variable.Key] = variable.Value;
        }

        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(error, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (input is not null)
        {
            process.StandardInput.Write(input);
        }

        process.StandardInput.Close();
    }

    /// <summary>Runs it to its end.</summary>
    public static HostResult Run(params string[] words) => RunWith(null, null, words);

    /// <summary>Runs it with an input and in a folder.</summary>
    public static HostResult RunWith(string? input, string? folder, params string[] words)
    {
        using HostProcess host = new(words, input, folder);
        return host.End();
    }

    /// <summary>Runs it in a folder, with environment variables beside its own.</summary>
    public static HostResult RunIn(string folder, IReadOnlyDictionary<string, string> environment, params string[] words)
    {
        using HostProcess host = new(words, null, folder, environment);
        return host.End();
    }

    /// <summary>Starts it, and waits until it has written a line.</summary>
    public static HostProcess StartUntil(string line, params string[] words)
    {
        HostProcess host = new(words, null, null);
        Stopwatch waited = Stopwatch.StartNew();
        while (!Text(host.output).Contains(line, StringComparison.Ordinal))
        {
            Xunit.Assert.True(waited.Elapsed < Patience && !host.process.HasExited, $"'{line}' never came: {Text(host.error)}");
            Thread.Sleep(20);
        }

        return host;
    }

    /// <summary>Sends a signal by its name, such as INT.</summary>
    public void Signal(string name)
    {
        using Process kill = Process.Start("kill", ["-" + name, process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Waits for its end.</summary>
    public HostResult End()
    {
        Xunit.Assert.True(process.WaitForExit(Patience), "The host did not come to an end.");

        // Without a limit it waits for the streams' ends too.
        process.WaitForExit();
        return new(process.ExitCode, Text(output), Text(error));
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }

    private static void Append(StringBuilder text, string? line)
    {
        lock (text)
        {
            text.Append(line is null ? "" : line + "\n");
        }
    }

    private static string Text(StringBuilder text)
    {
        lock (text)
        {
            return text.ToString();
        }
    }
}
