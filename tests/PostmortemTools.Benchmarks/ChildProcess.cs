using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PostmortemTools.Benchmarks;

/// <summary>Runs a program to its end, and says what it took.</summary>
internal static class ChildProcess
{
    private const int Children = -1;

    /// <exception cref="InvalidOperationException">The program fails: then its time says nothing.</exception>
    public static Sample Measure(string program, params string[] arguments)
    {
        ProcessStartInfo start = Start(program, arguments);
        TimeSpan before = CpuOfChildren();
        Stopwatch watch = Stopwatch.StartNew();
        using Process process = Process.Start(start)!;
        string output = Finish(process);
        TimeSpan wall = watch.Elapsed;
        // Unix keeps the times of a child that is gone only in the sum over all children.
        TimeSpan cpu = OperatingSystem.IsWindows() ? process.TotalProcessorTime : CpuOfChildren() - before;
        return process.ExitCode == 0 ? new Sample(wall, cpu) : throw Failed(program, arguments, output);
    }

    /// <summary>What the program prints.</summary>
    public static string Read(string program, params string[] arguments)
    {
        using Process process = Process.Start(Start(program, arguments))!;
        string output = Finish(process);
        return process.ExitCode == 0 ? output : throw Failed(program, arguments, output);
    }

    public static ProcessStartInfo Start(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    private static string Finish(Process process)
    {
        process.StandardInput.Close();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output + errors.Result;
    }

    private static InvalidOperationException Failed(string program, string[] arguments, string output) =>
        new($"{program} {string.Join(' ', arguments)} failed:\n{output}");

    private static TimeSpan CpuOfChildren()
    {
        if (OperatingSystem.IsWindows())
        {
            return TimeSpan.Zero;
        }

        // struct rusage begins with the user's and the system's time, each in seconds and microseconds; the rest is of no interest.
        long[] usage = new long[64];
        Marshal.ThrowExceptionForHR(GetUsage(Children, usage));
        return TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds((int)usage[1] + (int)usage[3]);
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetUsage(int who, [Out] long[] usage);
}
